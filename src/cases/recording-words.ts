import type { Route } from '../structure/route';
import type { Status } from './state';

/** What a person reads where the agreements of a round are written down. */
export interface RecordingWords {
  /** Above what is written down. */
  readonly title: string;
  /** On the button that begins it. */
  readonly begin: string;
  /** On the button that ends it, and on the one that leads back to it. */
  readonly save: string;
  readonly back: string;
  readonly waiting: string;
  readonly done: string;
  readonly on: string;
  /** "legde de bespreking van maandag 2 november vast". */
  readonly what: string;
  /** From what a term is counted: "de bespreking van 2 november". */
  readonly since: string;
  /** What it is that a day cannot be before: "de bespreking". */
  readonly moment: string;
  /** "Dit kan alleen wie de bespreking vastlegt." */
  readonly recorder: string;
  /** Passed on: "vraagt of je naar zaak 12 wilt kijken: bespreken". */
  readonly deed: string;
  /** Why it is not recorded twice. */
  readonly already: string;
  /** What the mentor hears after the check, as long as no day is known. */
  readonly soon: string;
  /** How a case is, after "deze zaak". */
  readonly status: Readonly<Record<'accepted' | 'running', string>>;
}

const DISCUSSED: RecordingWords = {
  title: 'Bespreking',
  begin: 'Bespreken',
  save: 'Leg bespreking vast',
  back: 'Terug naar de bespreking',
  waiting: 'Te bespreken',
  done: 'Besproken',
  on: 'Besproken op',
  what: 'de bespreking',
  since: 'de bespreking van',
  moment: 'de bespreking',
  recorder: 'wie de bespreking vastlegt',
  deed: 'bespreken',
  already: 'Deze ronde is al besproken. Nu volgt de evaluatie.',
  soon: 'Je hoort van mij wanneer de bespreking is.',
  status: { accepted: 'is gecontroleerd en wacht op de bespreking', running: 'is besproken en loopt' },
};

const RECORDED: RecordingWords = {
  title: 'Afspraken',
  begin: 'Vastleggen',
  save: 'Leg afspraken vast',
  back: 'Terug naar de afspraken',
  waiting: 'Afspraken nog vast te leggen',
  done: 'Vastgelegd',
  on: 'Vastgelegd op',
  what: 'de afspraken',
  since: 'de afspraken van',
  moment: 'het vastleggen',
  recorder: 'wie de afspraken vastlegt',
  deed: 'de afspraken vastleggen',
  already: 'De afspraken van deze ronde zijn al vastgelegd. Nu volgt de evaluatie.',
  soon: 'Je hoort van mij als de afspraken zijn vastgelegd.',
  status: {
    accepted: 'is gecontroleerd; de afspraken worden nog vastgelegd',
    running: 'loopt: de afspraken zijn vastgelegd',
  },
};

/** A step that no meeting discusses is not called a discussion: somebody records what was agreed. */
export const recordingWords = (route: Pick<Route, 'discussion'> | undefined): RecordingWords =>
  route !== undefined && route.discussion === undefined ? RECORDED : DISCUSSED;

/** How a case is, after "deze zaak", in the words of its route. */
export const statusInWords = (status: Status, route: Pick<Route, 'discussion'> | undefined): string =>
  status === 'accepted' || status === 'running' ? recordingWords(route).status[status] : STATUS[status];

const STATUS: Readonly<Record<Exclude<Status, 'accepted' | 'running'>, string>> = {
  draft: 'is nog een concept',
  submitted: 'is ingediend',
  returned: 'ligt weer bij de mentor om aan te vullen',
  closed: 'is afgesloten',
  withdrawn: 'is ingetrokken',
  discarded: 'is weggegooid',
};
