import type { Instant } from '../cases/ids';
import type { KeptSetting, Pupil, Summary } from './port';
import { folded } from './search';

/** How lists are ordered: here and not in a query, so that every database gives the same order without an index for it. */

/** For lists of pupils: last name, first name, and the id where two have the same. */
export const byName = (one: Pupil, other: Pupil): number =>
  compare(folded(one.lastName), folded(other.lastName)) ||
  compare(folded(one.firstName), folded(other.firstName)) ||
  compare(one.id, other.id);

/** Settings by their key. */
export const byKey = (one: KeptSetting, other: KeptSetting): number => compare(one.key, other.key);

/** What changed last comes first. */
export const byChange = (one: Summary, other: Summary): number =>
  Date.parse(other.changedAt) - Date.parse(one.changedAt) || compare(one.caseId, other.caseId);

/** The oldest first; of one moment, by id. */
export const byTime =
  <Item extends { readonly id: string }>(timeOf: (item: Item) => Instant) =>
  (one: Item, other: Item): number =>
    Date.parse(timeOf(one)) - Date.parse(timeOf(other)) || compare(one.id, other.id);

/** The order of code units, which no locale changes. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
