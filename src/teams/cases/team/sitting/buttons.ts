import type { AtCase } from '../at-case';
import { button } from '../button';
import type { FormParts } from '../form-card';
import { TEAM_VERBS } from '../verbs';
import { placeOf, readSitting } from './sitting';

export type Direction = 'next' | 'previous' | 'skip';

/** In a meeting a form says which of how many it is, and leads to the others. What was typed goes along, but for a skip. */
export async function inMeeting(at: AtCase, parts: FormParts): Promise<FormParts> {
  const sitting = await readSitting(at);
  const place = placeOf(sitting, at.state.id);
  if (!sitting || place < 0) return parts;
  const go = (label: string, to: Direction) => button(at, label, TEAM_VERBS.go, to);
  return {
    ...parts,
    title: `${parts.title} · ${place + 1} van ${sitting.items.length}`,
    // A client would hold back every button, while half a form is kept as well.
    inputs: parts.inputs.map((one) => ({ ...one, required: false })),
    submits: [...parts.submits, ...(place > 0 ? [go('Vorige', 'previous')] : []), go('Volgende', 'next')],
    backs: [go('Sla over', 'skip')],
  };
}
