import { list } from '../../cases/nl';
import { isGoingOn } from '../../cases/when';
import { isClass, type Whole, type WholeClass } from '../../desk/erasure/whole';
import type { WholePupil } from '../../desk/erasure/whole-pupils';
import { oneLine } from '../cards/plain';
import { nameOf } from '../cases/pupils/words';
import { endOf } from './clean-up/file-words';

/** How a file is called: a pupil by name and class, a case about a class by class and number. */
export const wholeName = (whole: Whole): string => (isClass(whole) ? className(whole) : nameOf(whole));

const className = ({ classCase: { className = '', number } }: WholeClass): string =>
  oneLine(`Klas ${className}, ${number === undefined ? 'concept' : `zaak ${number}`}`);

/** What there is of it, after its name: for whoever decides about it. */
export const wholeLines = (whole: Whole): string[] => (isClass(whole) ? classLines(whole) : pupilLines(whole));

const classLines = (whole: WholeClass): string[] => [
  endOf(whole),
  ...(isGoingOn(whole.classCase) ? ['Let op: deze zaak loopt nog.'] : []),
];

function pupilLines({ pupil, doubles, cases }: WholePupil): string[] {
  const numbers = cases.flatMap(({ number }) => number ?? []).sort((one, other) => one - other);
  const drafts = cases.length - numbers.length;
  const going = cases.filter(({ status }) => GOING.has(status)).length;
  return [
    `Klas ${pupil.className}${pupil.number === undefined ? '' : `, leerlingnummer ${pupil.number}`}`,
    numbers.length === 0 ? 'Geen ingediende zaken' : `Zaak ${list(numbers.map(String), 'en')}`,
    ...(drafts > 0 ? [some(drafts, 'concept', 'concepten')] : []),
    ...(doubles.length > 0 ? [`Eerder samengevoegd: ${doubles.length}`] : []),
    ...(going > 0 ? [`Let op: ${some(going, 'zaak loopt', 'zaken lopen')} nog.`] : []),
  ];
}

const GOING = new Set(['submitted', 'returned', 'accepted', 'running']);

export const some = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
