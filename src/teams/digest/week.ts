import { addDays } from '../../cases/days';
import { type Digest, digestOf } from '../../planning/digest';
import { digestBefore } from '../../planning/digest-day';
import { momentsBetween } from '../../planning/moments';
import type { SchoolSettings } from '../settings/schema';
import { type AtSchool, type Entry, entriesOf, type Wanted } from './entries';

/** A week as it is now, with what words about it need. */
export interface Week {
  readonly digest: Digest<Entry>;
  readonly cases: readonly Entry[];
  readonly settings: SchoolSettings;
}

/** How far ahead the yearly calendar is read: two weeks, today among them. */
const AHEAD = 13;

/** The week of the support team, or of somebody who may see some of it. */
export async function weekOf(at: AtSchool, whose: Omit<Wanted, 'since'> = {}): Promise<Week> {
  const { desk, school } = at;
  const { today } = desk.clock();
  const { calendar, structure, settings } = school;
  const since = digestBefore(settings.digest, calendar, today);
  const cases = await entriesOf(at, { ...whose, since });
  const digest = digestOf({
    cases,
    moments: momentsBetween(structure, calendar, today, addDays(today, AHEAD)),
    today,
    calendar,
    rhythm: settings.digest,
    meeting: settings.meeting,
  });
  return { digest, cases, settings };
}
