import type { FactKind } from '../../structure/fact-schema';
import type { Fact } from '../../structure/structure';

/** By which words one asks for a line of this kind, though the line itself may not say them. */
const KIND_WORDS: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  term: ['termijn'],
  consent: ['toestemming'],
  inform: ['informeren'],
  consult: ['overleggen'],
  criterion: ['criterium', 'criteria', 'voorwaarde'],
  member: ['lid', 'leden', 'deelnemer', 'aanwezig'],
  chair: ['voorzitter', 'leiding'],
  evaluation: ['evaluatie'],
  outcome: ['uitkomst', 'besluit', 'vervolg'],
  goal: ['doel'],
  threshold: ['grens'],
  moment: ['datum', 'wanneer'],
  frequency: ['frequentie'],
};

const TIMES: ReadonlySet<string> = new Set([
  'minuten',
  'uur',
  'dagen',
  'werkdagen',
  'schooldagen',
  'weken',
  'schoolweken',
  'maanden',
  'jaar',
]);

/** Words by which a fact is found for the kind of thing it says. */
export const kindWords = (fact: Fact): readonly string[] => [
  ...(KIND_WORDS[fact.kind] ?? []),
  ...(fact.measure?.unit === 'procent' ? ['procent', 'percentage'] : []),
  ...(fact.measure && TIMES.has(fact.measure.unit) ? ['termijn'] : []),
];
