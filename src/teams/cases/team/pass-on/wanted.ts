import { recordingWords } from '../../../../cases/recording-words';
import type { Wanted } from '../../../../desk/pass-on';
import type { Route } from '../../../../structure/route';
import { lowerFirst } from '../../../cards/plain';
import { DEEDS } from '../deeds';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['open', ''],
  ['discuss', 'vastleggen'],
  ['postpone', 'later herinneren'],
  ['waive', 'of de herinnering nog nodig is'],
  ...DEEDS.map(({ kind, title }) => [kind, lowerFirst(title)] as const),
]);

const isWanted = (raw: string): raw is Wanted => NAMES.has(raw);

/** What a button says that somebody wants, if it is anything that there is. */
export const wantedOf = (raw: string | undefined): Wanted | undefined =>
  raw !== undefined && isWanted(raw) ? raw : undefined;

/** "akkoord": as it ends a sentence; empty for only looking at it. */
export const wantedInWords = (wanted: string, route: Pick<Route, 'discussion'> | undefined): string =>
  wanted === 'discuss' ? recordingWords(route).deed : (NAMES.get(wanted) ?? '');
