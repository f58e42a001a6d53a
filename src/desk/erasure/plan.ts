import type { Erasure, KeptSetting, OutboxEntry, Reminder, Write } from '../../store/port';
import type { Settle } from './fate';
import { fateOf } from './keys';
import { isAbout } from './outbox';
import type { StandingMessage } from './standing';
import type { Traced } from './whose';

/** All that a school keeps in which something of a pupil may be found. */
export interface Kept {
  readonly settings: readonly KeptSetting[];
  /** Of the traced cases. */
  readonly reminders: readonly Reminder[];
  readonly outbox: readonly OutboxEntry[];
}

/** What erasing a pupil comes down to. */
export interface ErasurePlan {
  readonly erasure: Required<Erasure>;
  /** Of what is others', too: what is left of it. */
  readonly changed: NonNullable<Write['settings']>;
  /** Messages in Teams to be written anew, without the pupil. */
  readonly standing: readonly StandingMessage[];
  /** Reminders of others whose messages are written anew. */
  readonly settle: readonly Settle[];
}

/** Works out what is erased. Pure: the same for whoever erases, be it by hand or when the time to keep it is over. */
export function planErasure(traced: Traced, { settings, reminders, outbox }: Kept): ErasurePlan {
  const fates = settings.map((kept) => ({ kept, fate: fateOf(kept, traced) }));
  return {
    erasure: {
      cases: [...traced.cases],
      pupils: [...traced.pupils],
      settings: fates.flatMap(({ kept, fate }) => (fate.kind === 'goes' ? [kept.key] : [])),
      reminders: reminders.map(({ id }) => id),
      outbox: outbox.filter((item) => isAbout(item, traced)).map(({ id }) => id),
    },
    changed: fates.flatMap(({ kept: { key, version }, fate }) =>
      fate.kind === 'changes' ? [{ key, value: fate.value, expected: version }] : [],
    ),
    standing: fates.flatMap(({ fate }) => (fate.kind === 'goes' && fate.standing ? [fate.standing] : [])),
    settle: fates.flatMap(({ fate }) => (fate.kind === 'changes' && fate.settle ? [fate.settle] : [])),
  };
}
