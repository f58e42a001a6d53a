import { daysFrom, spokenWeekday } from '../../cases/days';
import type { Day } from '../../cases/ids';
import { capital, list } from '../../cases/nl';
import type { Digest, DigestDue } from '../../planning/digest';
import type { YearMoment } from '../../planning/moments';
import { lowerFirst, shorten } from '../cards/plain';
import { DUE } from '../cases/due-in-words';
import { byWhen, dayInWords, dayNear } from '../cases/team/dates';
import type { Entry } from './entries';

/** "Nieuw 2 · te controleren 1 · maandag op de agenda 5 · deze week 3 · te laat 1". */
export function countsOf(digest: Digest): string {
  const { day, fresh, toCheck, meeting, thisWeek, overdue, closed, open } = digest;
  const counts: readonly (readonly [string, number])[] = [
    ['nieuw', fresh.length],
    ['te controleren', toCheck.length],
    ...(meeting ? [[`${meetingInWords(meeting.day, day)} op de agenda`, meeting.cases.length] as const] : []),
    ['deze week', thisWeek.length],
    ['te laat', overdue.length],
    ['bij de mentor', digest.withMentor.length],
    ['nog te plannen', digest.toPlan.length],
    ['nog vast te leggen', digest.toRecord.length],
    ['zonder dag', digest.withoutDay.length],
    ['afgesloten', closed.length],
  ];
  const said = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  if (said.length > 0) return capital(said.join(' · '));
  return open === 0 ? 'Er zijn geen open zaken.' : 'Deze week wordt er niets gevraagd.';
}

/** "vandaag", "maandag", and when that is more than a week ahead "maandag 23 november". */
function meetingInWords(day: Day, today: Day): string {
  if (day === today) return 'vandaag';
  return daysFrom(today, day) > 7 ? dayInWords(day) : spokenWeekday(day);
}

/** "Zaak 3 · PM2 · evaluatie had vrijdag 13 november gekund". */
export const lateInWords = (label: string, { due }: DigestDue<Entry>, today: Day): string =>
  `${label} · ${lowerFirst(DUE[due.kind])} ${byWhen(due.day, today)}`;

/** "Woensdag 18 november: zaak 7 · PM+ · update". */
export const comingInWords = (label: string, { due }: DigestDue<Entry>, today: Day): string =>
  `${due.day === today ? 'Vandaag' : capital(dayInWords(due.day))}: ${lowerFirst(label)} · ${lowerFirst(DUE[due.kind])}`;

/** "Stageadviesgesprek (met ouders), leerjaar 3: vanaf maandag 19 april". */
export function momentInWords(moment: YearMoment, today: Day): string {
  const { what, from, until } = moment;
  const on = dayInWords(from);
  const when = from === until ? on : from > today ? `vanaf ${on}` : `tot en met ${dayInWords(until)}`;
  return `${shorten([what, ...forYears(moment)].join(', '), 200)}: ${when}`;
}

/** "Zaak 3 · PM2 · sinds maandag 9 november", where that is known. */
export const sinceInWords = (label: string, since: Day | undefined, today: Day): string =>
  since === undefined ? label : `${label} · sinds ${dayNear(since, today)}`;

/** For which leerjaren, where the line itself does not say so. */
export const forYears = ({ years, what }: YearMoment): string[] =>
  years.length === 0 || /leerjaar/i.test(what) ? [] : [`leerjaar ${list(years, 'en')}`];
