import { capital, list } from '../../cases/nl';
import { lowerFirst, lowerStart } from '../cards/plain';
import type { Entry } from './entries';
import { type ItemView, shortTitle } from './item';

/** What is remarked of several reminders: each thing once, and of which where that is not all that are open. */
export function remarksOf(shown: readonly (readonly [Entry, ItemView])[]): readonly string[] {
  const open = shown.filter(([{ how }]) => how.kind === 'open');
  const all = new Set(open.flatMap(([, { remarks }]) => remarks.map(({ text }) => text)));
  return [...all].map((remark) => {
    const those = open.filter(([, { remarks }]) => remarks.some(({ text }) => text === remark));
    if (those.length === open.length) return remark;
    const names = those.map(([entry]) => lowerFirst(shortTitle(entry)));
    return `${capital(list(names, 'en'))}: ${lowerStart(remark)}`;
  });
}
