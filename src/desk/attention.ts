import type { Instant, SchoolKey } from '../cases/ids';
import type { OutboxItem, Store } from '../store/port';
import type { AttentionNotice, NoticeTo, UnreachableNotice } from './notices';

type What = AttentionNotice | UnreachableNotice;

/** A message to each of the beheerders. */
export const toManagers = (managers: readonly string[], id: string, what: What, at: Instant): readonly OutboxItem[] =>
  managers.map((person) => {
    const to: NoticeTo = { kind: 'person', person };
    return { id: `${id}/${person}`, at, to, what };
  });

/** Something that somebody should mend, kept under `mark` for as long as it is so. */
export interface Trouble {
  readonly mark: string;
  /** What is kept of it; when that changes it is told again. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly managers: readonly string[];
  readonly what: What;
  readonly at: Instant;
  /** The mark itself does something: it is kept where there is nobody to tell, too. */
  readonly always?: boolean;
}

type Marks = Pick<Store, 'setting' | 'write'>;

/** Tells the beheerders once: one write keeps it and puts the messages in the outbox, so that of several processes one tells. */
export async function tellOnce(store: Marks, key: SchoolKey, trouble: Trouble): Promise<void> {
  const { mark, value, managers, what, at, always = false } = trouble;
  // Nobody to tell yet: whoever becomes a beheerder hears of it then.
  if (managers.length === 0 && !always) return;
  const kept = await store.setting(key, mark);
  if (JSON.stringify(kept?.value) === JSON.stringify(value)) return;
  const expected = kept?.version ?? 0;
  const outbox = toManagers(managers, `${mark}/${expected}`, what, at);
  await store.write(key, { streams: [], outbox, settings: [{ key: mark, value, expected }] });
}

/** It is mended: were it to be so again, the beheerders hear of it again. */
export async function isMended(store: Pick<Store, 'setting' | 'putSetting'>, key: SchoolKey, mark: string) {
  const kept = await store.setting(key, mark);
  if (kept && kept.value !== null) await store.putSetting(key, mark, null, kept.version);
}
