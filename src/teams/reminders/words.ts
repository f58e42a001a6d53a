import type { Due, DueKind } from '../../cases/due';
import type { CaseEvent } from '../../cases/event';
import type { Day } from '../../cases/ids';
import { capital } from '../../cases/nl';
import { statusInWords } from '../../cases/recording-words';
import { lowerFirst } from '../cards/plain';
import { DUE } from '../cases/due-in-words';
import { rolesInWords } from '../cases/roles-in-words';
import { dayInWords, dayNear, momentInWords } from '../cases/team/dates';
import { type Described, functionIn } from '../cases/team/described';
import type { HowItIs } from './how-it-is';

/** How reminders speak. Nothing of what anybody wrote is in it: it stands in a channel. */

const QUESTIONS: Readonly<Record<DueKind, (due: Pick<Due, 'counted'>, today: Day) => string>> = {
  check: () => 'Is de aanmelding compleet?',
  update: () => 'Wat is er gedaan, en wat merk je?',
  evaluation: () => 'Wat heeft het opgeleverd, en hoe gaat het verder?',
  term: ({ counted }, today) =>
    `De afgesproken termijn ${ends(counted, today)} af. Evalueer, of spreek af hoe het verder gaat.`,
  enrolment: () => 'Is dat klaar? Leg het dan vast.',
  yearly: () => 'Wat is er gedaan, en wat is er veranderd?',
  intervention: ({ counted }, today) =>
    `Een interventie ${counted < today ? `liep tot en met ${dayInWords(counted)}` : 'loopt vandaag af'}. Wat is er gedaan, en wat merk je?`,
};

/** Asked again, or after a weekend, the day itself is past. */
const ends = (day: Day, today: Day): string => (day < today ? `liep ${dayInWords(day)}` : 'loopt vandaag');

/** "Evaluatie · zaak 7 · PM+ · 2A · S.B.": what is asked of which case, where no pupil may be named. */
export const titleOf = ({ label }: Pick<Described, 'label'>, due: Due | undefined): string =>
  due ? `${DUE[due.kind]} · ${lowerFirst(label)}` : label;

/** What is asked, in the words of the school's file where it has any. */
export function question({ route, today }: Described, due: Due): string {
  const { kind, followUp } = due;
  const own = kind === 'check' ? (route?.check?.what ?? []).join(', ') : ownWords(route, followUp);
  const asked = QUESTIONS[kind](due, today);
  return own === undefined || own === '' ? asked : `${capital(ended(own))} ${asked}`;
}

const ownWords = (route: Described['route'], followUp: string | undefined): string | undefined =>
  route?.followUps.find(({ id }) => id === followUp)?.text;

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** For whom an update is, and who is there when it is evaluated, where the school's file says so. */
export function withWhom({ route, school }: Described, { kind, followUp }: Due): readonly string[] {
  const meant = route?.followUps.find(({ id }) => id === followUp)?.with ?? [];
  const roles = meant.length === 0 && kind === 'evaluation' ? (route?.evaluation?.with ?? []) : meant;
  // Where the school's own sentence names them all, it is not said twice.
  const own = (ownWords(route, followUp) ?? '').toLowerCase();
  const named = roles.map((role) => rolesInWords(school.structure, [role]).replace(/^de /, '').toLowerCase());
  if (named.every((name) => own.includes(name))) return [];
  const words = rolesInWords(school.structure, roles, 'en');
  return [kind === 'update' ? `De update is voor ${words}.` : `Samen met ${words}.`];
}

/** What became of it: "Gedaan door Mentor, 10:12". */
export function whatBecame(how: Exclude<HowItIs, { kind: 'open' }>, about: Described): string {
  switch (how.kind) {
    case 'put-off': {
      const by = how.by === undefined ? '' : ` door ${functionIn(about, how.by)}`;
      return `Uitgesteld tot ${dayNear(how.due.day, about.today)}${by}`;
    }
    case 'ended':
      return endedBy(how, about);
    case 'passed-on':
      return `Overgedragen aan een collega door ${functionIn(about, how.by.by)}, ${momentInWords(how.by.at, about.today)}`;
    case 'gone':
      return 'Dit wordt niet meer gevraagd: het staat niet in de afspraken van de school';
    default:
      return how satisfies never;
  }
}

/** Of all else the case itself went another way. */
const ENDED: Readonly<Partial<Record<CaseEvent['kind'], string>>> = {
  accepted: 'Gedaan door',
  updated: 'Gedaan door',
  evaluated: 'Gedaan door',
  discussed: 'Gedaan door',
  waived: 'Niet nodig, zegt',
  returned: 'Teruggestuurd naar de mentor door',
};

/** An update that nobody gave before what made it superfluous: not to be called done. */
const OVERTAKEN: Readonly<Partial<Record<CaseEvent['kind'], string>>> = {
  evaluated: 'Niet meer nodig: geëvalueerd door',
  discussed: 'Niet meer nodig: besproken door',
};

function endedBy({ due, by: { kind, by, at } }: Extract<HowItIs, { kind: 'ended' }>, about: Described): string {
  const said = (due.kind === 'update' ? OVERTAKEN[kind] : undefined) ?? ENDED[kind];
  const moment = momentInWords(at, about.today);
  return said === undefined
    ? `Niet meer nodig: de zaak ${statusInWords(about.state.status, about.route)}`
    : `${said} ${functionIn(about, by)}, ${moment}`;
}

/** Said above a reminder that is not the first. */
export const AGAIN = 'Ik vraag het nog een keer: het is nog niet gedaan.';
export const twiceAsked = (words: string): string =>
  `Dit is twee keer gevraagd${words === '' ? '' : ` aan ${words}`} en nog niet gedaan.`;
export const askedAndPutOff = (words: string): string =>
  `Dit is gevraagd${words === '' ? '' : ` aan ${words}`}, ook uitgesteld, en nog niet gedaan.`;

/** Put off after the last time that it may be posted. */
export const THEN_DIGEST = 'Daarna staat het in het weekoverzicht.';
