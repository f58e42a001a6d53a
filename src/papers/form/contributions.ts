import type { Case } from '../../cases/state';
import { momentInWords } from './dates';
import { functionName, type Given } from './given';
import { text } from './on-paper';
import type { Section } from './paper';

/** What members who could not come wrote beforehand, each in full; nothing where nobody did. */
export function contributionSections({ contributions }: Case, given: Given): readonly Section[] {
  if (contributions.length === 0) return [];
  const entries = contributions.map(({ by, at, text: said }) => ({
    label: `${functionName(given, by)}, ${momentInWords(at)}`,
    answer: text(said),
  }));
  return [{ title: 'Inbreng vooraf', inFull: true, entries, contacts: [] }];
}
