import type { AtCase } from '../at-case';
import { button } from '../button';
import type { FormParts } from '../form-card';
import { TEAM_VERBS } from '../verbs';
import { placeOf, readSitting } from './sitting';

export type Direction = 'next' | 'previous';

const ON = { save: 'Leg vast en ga verder', later: 'Later: naar de volgende zaak', on: 'Volgende' };
const LAST = { save: 'Leg vast en rond af', later: 'Later: naar het overzicht', on: 'Naar het overzicht' };

/**
 * In a meeting a form says which of how many it is, and leads to the others: by recording, which is what it is for, or by
 * leaving it for later. What was typed is kept either way.
 */
export async function inMeeting(at: AtCase, parts: FormParts): Promise<FormParts> {
  const sitting = await readSitting(at);
  const place = placeOf(sitting, at.state.id);
  if (!sitting || place < 0) return parts;
  const [save, ...others] = parts.submits;
  const isOthers = sitting.items[place]?.task === 'look';
  const words = place === sitting.items.length - 1 ? LAST : ON;
  const go = (label: string, to: Direction) => button(at, label, TEAM_VERBS.go, to);
  return {
    ...parts,
    title: `${parts.title} · ${place + 1} van ${sitting.items.length}`,
    // A client would hold back every button, while half a form is kept as well.
    inputs: parts.inputs.map((one) => ({ ...one, required: false })),
    submits: [
      ...(save ? [{ ...save, label: words.save }] : []),
      ...others,
      go(isOthers ? words.on : words.later, 'next'),
      ...(place > 0 ? [go('Terug: vorige zaak', 'previous')] : []),
    ],
    backs: [],
  };
}
