import { spoken } from '../../../cases/days';
import { dayAt } from '../../../cases/identify';
import type { PersonId } from '../../../cases/ids';
import { list } from '../../../cases/nl';
import { lastChange, type Standing } from '../../../cases/retention/standing';
import type { FileTerm } from '../../../cases/retention/terms';
import type { LookedAtFile } from '../../../desk/clean-up/look';
import { isClass, type WholeClass } from '../../../desk/erasure/whole';
import type { WholePupil } from '../../../desk/erasure/whole-pupils';

/** What there is to know of one file, after its name; `nameOf` says who decided. */
export const fileLines = (
  { whole, standing }: LookedAtFile,
  nameOf: (person: PersonId) => string = () => 'een collega',
): string[] => [
  ...(isClass(whole) ? [`${endOf(whole)}${termIn(standing)}`] : pupilLines(whole, standing)),
  ...(standing.kind === 'held'
    ? [
        `Blijft tot en met ${spoken(standing.hold.until)}: ${standing.hold.reason}`,
        `Besloten door ${nameOf(standing.hold.by)} op ${spoken(dayAt(new Date(standing.hold.at)))}`,
      ]
    : []),
];

function pupilLines({ pupil, cases }: WholePupil, standing: Standing): string[] {
  const numbers = cases.flatMap(({ number }) => number ?? []).sort((one, other) => one - other);
  const last = lastChange(cases);
  return [
    ...(pupil.leftOn === undefined ? [] : [`Vertrokken op ${spoken(pupil.leftOn)}${termIn(standing)}`]),
    [
      numbers.length === 0 ? 'Geen ingediende zaak' : `Zaak ${list(numbers.map(String), 'en')}`,
      ...(last === undefined ? [] : [`laatst gewijzigd op ${spoken(last)}`]),
    ].join('; '),
  ];
}

/** When a case about a class ended; of one that goes on, or of which that was not kept, its last change. */
export const endOf = ({ classCase: { endedAt, changedAt } }: WholeClass): string =>
  endedAt === undefined
    ? `Laatst gewijzigd op ${spoken(dayAt(new Date(changedAt)))}`
    : `Afgelopen op ${spoken(dayAt(new Date(endedAt)))}`;

const TERM: Readonly<Record<FileTerm, string>> = { file: '', special: ', verwezen naar speciaal onderwijs', class: '' };

const termIn = (standing: Standing): string =>
  'over' in standing ? `${TERM[standing.term]}; termijn voorbij op ${spoken(standing.over)}` : '';
