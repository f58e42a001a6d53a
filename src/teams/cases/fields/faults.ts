import { faultsOf } from '../../../cases/faults';
import type { Refusal } from '../../../cases/refusal';
import { inputOf } from './ids';
import { type InputView, input } from './input';

/** What the cases call a field, where the input of it has a name of its own. */
const INPUTS: Readonly<Record<string, string>> = {
  parentsInformedOn: 'parents-informed',
  evaluateBy: 'evaluate-by',
  followUp: 'follow-up',
  missing: 'text',
  reason: 'text',
  note: 'text',
  what: 'plan',
  firstName: 'in-first',
  lastName: 'in-last',
  className: 'in-class',
};

/** The box that says whether one intervention was carried out. */
export const doneId = (intervention: string): string => `done-${intervention}`;

/** A form with what was wrong with it: at each input its own, and above them what belongs to none of these. */
export interface Faulted {
  readonly inputs: readonly InputView[];
  readonly above: readonly string[];
}

/** Puts each sentence where it can be mended; what was typed stays as it is. */
export function withFaults(inputs: readonly InputView[], refusal: Refusal | undefined): Faulted {
  if (!refusal) return { inputs, above: [] };
  const said = new Map<string, string[]>();
  const above: string[] = [];
  for (const { field, say } of faultsOf(refusal)) {
    const wanted = [field, inputOf(field), doneId(field), INPUTS[field] ?? ''];
    const id = wanted.find((one) => inputs.some((each) => each.id === one));
    if (id !== undefined) said.set(id, [...(said.get(id) ?? []), say].filter(Boolean));
    else if (say !== '') above.push(say);
  }
  const marks = inputs.map((one) => marked(one, said.get(one.id)));
  return {
    inputs: isLong(marks) ? [...marks, LOOK_UP] : marks,
    above: said.size === 0 ? above : [lookAt(said.size, inputs.some(isFilled)), ...above],
  };
}

/** A card can be longer than the screen, and the button stands below: what is marked may be out of sight there. */
const LOOK_UP = input({ id: 'look-up', kind: 'read', label: '▲ Nog niet gelukt: kijk hierboven nog even' });
const FEW = 2;

const isLong = (inputs: readonly InputView[]): boolean =>
  inputs.some(({ marked }, at) => marked && at + FEW < inputs.length);

const marked = (one: InputView, said: readonly string[] | undefined): InputView =>
  said === undefined ? one : { ...one, marked: true, faults: said.map((text) => ({ text })) };

const isFilled = ({ value, isRead }: InputView): boolean => !isRead && value !== '';

const lookAt = (places: number, filled: boolean): string =>
  [
    `Nog niet gelukt: kijk hieronder bij ▼${places > 1 ? `, op ${places} plaatsen` : ''}.`,
    ...(filled ? ['Wat je invulde staat er nog.'] : []),
  ].join(' ');
