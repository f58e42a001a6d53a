import { lacksEnrolment } from '../../cases/enrolment';
import { waitsFor } from '../../planning/agenda';
import type { DigestDue } from '../../planning/digest';
import { button } from '../cases/team/button';
import { labelOf } from '../cases/team/labels';
import { calledToday } from '../cases/team/lists/seen';
import { TEAM_VERBS } from '../cases/team/verbs';
import type { Listing } from './card';
import type { AtSchool, Entry } from './entries';
import { WAITING, waitsSince } from './waiting';
import type { Week } from './week';
import { comingInWords, lateInWords, momentInWords, sinceInWords } from './words';

/** With more rows than these a card would be too long to read, and too big for a message. */
export const MOST = 12;
/** Rows of what is asked that are seen at once. */
export const OPEN = 4;

/** What the digest lists, the most pressing first. Numbers that the first line says are lists behind a button. */
export async function listingsOf(at: AtSchool, week: Week): Promise<Listing[]> {
  const { digest, settings, cases: all } = week;
  const { fresh, toCheck, meeting, thisWeek, overdue, closed, moments, day } = digest;
  const { naming } = settings;
  const label = (one: Entry): Promise<string> => labelIn(at, one, naming);
  const some = overdue.slice(0, MOST);
  const late = some.map(async (one) => ({
    text: lateInWords(await label(one.of), one, day),
    buttons: [open(at, one)],
  }));
  const coming = thisWeek.slice(0, MOST).map(async (one) => comingInWords(await label(one.of), one, day));
  const cases = async (title: string, found: readonly Entry[], words = label): Promise<Listing> =>
    listing(title, await Promise.all(found.slice(0, MOST).map(words)), found.length, 0);
  const since = async (one: Entry): Promise<string> => sinceInWords(await label(one), waitsSince(one.state), day);
  const planned = async (one: Entry): Promise<string> =>
    [await label(one), ...(waitsFor(one, one.route) === 'plan' ? ['nog niet gepland'] : [])].join(' · ');
  return [
    {
      ...listing('Te laat', [], 0, OPEN),
      rows: await Promise.all(late),
      more: moreThan(some.length, overdue.length),
    },
    listing('Deze week', await Promise.all(coming), thisWeek.length, OPEN),
    listing(
      'De school',
      moments.slice(0, MOST).map((one) => momentInWords(one, day)),
      moments.length,
      OPEN,
    ),
    await cases(
      'Dag van inschrijving ontbreekt (invullen met Leerling verbeteren)',
      all.filter(({ state, route }) => route && lacksEnrolment(state, route)),
    ),
    await cases('Nieuw', fresh),
    await cases('Te controleren', toCheck),
    await cases('Op de agenda', meeting?.cases ?? [], planned),
    await cases(WAITING.toPlan, digest.toPlan, since),
    await cases(WAITING.toRecord, digest.toRecord, since),
    await cases(WAITING.withoutDay, digest.withoutDay, since),
    await cases(WAITING.withMentor, digest.withMentor, since),
    await cases('Afgesloten', closed),
  ];
}

/** "Zaak 7 · PM+ · 2A · S.B.", as far as the school lets a channel say it. */
export async function labelIn(
  at: AtSchool,
  { summary, step }: Entry,
  naming: Week['settings']['naming'],
): Promise<string> {
  const { number } = summary;
  const { className, initials } = naming === 'initials' ? await calledToday(at, summary) : {};
  return labelOf(
    { ...(number !== undefined && { number }), ...(className && { className }), ...(initials && { initials }) },
    step,
  );
}

/** A list of lines, of which there may be more than it names. */
export const listing = (title: string, lines: readonly string[], all: number, open: number): Listing => ({
  title,
  rows: [],
  lines: lines.map((text) => ({ text })),
  open,
  more: moreThan(lines.length, all),
});

const moreThan = (listed: number, all: number) =>
  all > listed ? [{ text: `En nog ${all - listed}: zie /agenda en /herinneringen.` }] : [];

const open = ({ school }: AtSchool, { of }: DigestDue<Entry>) =>
  button({ school, state: { id: of.caseId, version: of.summary.version } }, 'Open', TEAM_VERBS.open);
