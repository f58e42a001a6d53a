import type { Answers } from '../../../cases/answers';
import { isApart } from '../../../cases/check/consent';
import { NL } from '../../../cases/nl';
import { type Refusal, refuse } from '../../../cases/refusal';
import type { Field } from '../../../structure/route';
import { dayInputOf, fieldOf, inputOf } from './ids';

/** What came in with a press: from the presser's own machine, so anything can be in it. */
export type Given = Readonly<Record<string, unknown>>;

/** What somebody typed on a page: the inputs of fields by their id, exactly as they came in. */
export type Typed = Readonly<Record<string, string>>;

/** A text that came in; empty when there is none. */
export function textIn(given: Given, id: string): string {
  const value = Object.hasOwn(given, id) ? given[id] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The values of a list that was ticked. */
export const ticksIn = (given: Given, id: string): readonly string[] =>
  textIn(given, id)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** The inputs of fields that came in, and which of them are no text: no card of ours sends such a thing. */
export function typedIn(given: Given): { readonly typed: Typed; readonly strange: readonly string[] } {
  const typed: Record<string, string> = {};
  const strange: string[] = [];
  for (const [id, value] of Object.entries(given)) {
    if (fieldOf(id) === undefined || value === undefined || value === null) continue;
    if (typeof value === 'string') typed[id] = value;
    else strange.push(id);
  }
  return { typed, strange };
}

/** What is wrong with inputs that are no text, said at their fields. */
export const notTyped = (strange: readonly string[]): Refusal =>
  refuse('wrong-value', NL.notForm, { fields: strange.flatMap((id) => fieldOf(id) ?? []) });

/**
 * Clients leave an emptied input out; of a card that had something in it, that is an answer too. A press always brings its
 * button's data along, so where nothing came in at all nothing was emptied.
 */
export function withEmptied(given: Given, fields: readonly Field[], before: Answers): Given {
  if (Object.keys(given).length === 0) return given;
  const emptied = fields.filter(({ id }) => before[id] !== undefined).flatMap(inputsOf);
  return { ...Object.fromEntries(emptied.map((id) => [id, ''])), ...given };
}

/** The inputs that a field has on a card. */
function inputsOf(field: Field): string[] {
  if (field.kind !== 'contact') return [inputOf(field.id)];
  const people = isApart(field) ? field.who : [undefined];
  return people.flatMap((who) => [inputOf(field.id, who), dayInputOf(field.id, who)]);
}
