import type { FileFact } from '../../papers/file/pupil-file';
import type { Given } from '../../papers/form/given';
import { fieldElsewhere } from '../../papers/form/sections';

/** What was typed of a discussion or evaluation that is not recorded yet: every text in it, under the question where it is known. */
export function draftFacts(value: unknown, given: Given): readonly FileFact[] {
  return textsIn(value).map(([key, said]) => ({
    label: fieldElsewhere(key.replace(/^(?:in|on)-/, ''), given)?.label ?? NAMES[key] ?? 'Opgeschreven',
    said,
  }));
}

const NAMES: Readonly<Record<string, string>> = {
  on: 'Op',
  goal: 'Doel van een interventie',
  what: 'Interventie',
  by: 'Wie',
  start: 'Vanaf',
  until: 'Tot en met',
  rhythm: 'Hoe vaak',
  reason: 'Reden',
};

/** The texts in a value, each with the name that it stands under; ids are no text that anybody typed. */
function textsIn(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value.trim() === '' || name === 'id' ? [] : [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, key));
}
