import { addDays } from '../../../cases/days';
import { dayAt } from '../../../cases/identify';
import type { Instant } from '../../../cases/ids';
import { isMended, tellOnce } from '../../../desk/attention';
import type { DeskSchool } from '../../../desk/desk';
import type { AttentionNotice } from '../../../desk/notices';
import type { Store } from '../../../store/port';

/** Nothing is promised for longer: a date within it must be sure. */
const AHEAD = 12 * 7;
const MARK = 'warned/dates';

/** Tells the beheerders once when dates are counted without the holidays: no region was chosen, or the list comes to its end. */
export async function warnOfDates(
  { key, calendar }: Pick<DeskSchool, 'key' | 'calendar'>,
  managers: readonly string[],
  { store, now }: { readonly store: Store; readonly now: Instant },
): Promise<void> {
  const doubt = calendar.doubtOn(addDays(dayAt(new Date(now)), AHEAD));
  const about: AttentionNotice['about'] | undefined =
    doubt?.kind === 'no-region'
      ? { kind: 'no-region' }
      : doubt?.kind === 'beyond'
        ? { kind: 'holidays-end', until: doubt.known.until }
        : undefined;
  if (!about) return isMended(store, key, MARK);
  // Where no case is open there is no date to be wrong about; whoever sets up a school is asked for its region anyhow.
  if (about.kind === 'no-region' && (await store.summaries(key, { status: ASKED })).length === 0) return;
  await tellOnce(store, key, {
    mark: MARK,
    value: about,
    managers,
    what: { kind: 'attention', about },
    at: now,
  });
}

const ASKED = ['submitted', 'running'];
