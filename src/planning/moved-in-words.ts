import type { Day } from '../cases/ids';
import { dayBeside } from './nl';
import type { Because } from './plan';

/** "Dit stond op maandag 19 oktober, maar de vakanties of vrije dagen van de school zijn sindsdien veranderd." */
export const movedInWords = ({ was, because }: { readonly was: Day; readonly because: Because }, now: Day): string =>
  `Dit stond op ${dayBeside(was, now)}, maar ${CHANGED[because]} zijn sindsdien veranderd.`;

const CHANGED: Readonly<Record<Because, string>> = {
  dates: 'de vakanties of vrije dagen van de school',
  rules: 'de afspraken in de ondersteuningsstructuur',
  either: 'de vrije dagen of de afspraken van de school',
};
