import type { Route } from '../../structure/route';

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
};

/** A step that no meeting discusses is not called a discussion: somebody records what was agreed. */
export const recordingWords = (route: Pick<Route, 'discussion'> | undefined): RecordingWords =>
  route !== undefined && route.discussion === undefined ? RECORDED : DISCUSSED;
