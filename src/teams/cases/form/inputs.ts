import type { Answers } from '../../../cases/answers';
import { isFilled } from '../../../cases/check/complete';
import type { Field } from '../../../structure/route';

/** What somebody typed on a page: inputs by their id, exactly as they came in. */
export type Typed = Readonly<Record<string, string>>;

/** The inputs of a field. A contact has two: whether, and on which day. */
export const inputOf = (field: string): string => `in-${field}`;
export const dayInputOf = (field: string): string => `on-${field}`;

const INPUT = /^(?:in|on)-(.*)$/s;

/** The inputs in a button's data; nothing when one of them is no text, which no card of ours sends. */
export function typedIn(data: Readonly<Record<string, unknown>>): Typed | undefined {
  const typed: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) {
    if (!INPUT.test(key) || value === undefined || value === null) continue;
    if (typeof value !== 'string') return undefined;
    typed[key] = value;
  }
  return typed;
}

/** Clients leave an emptied input out; of a page that had something in it, that is an answer too. */
export function withEmptied(typed: Typed, fields: readonly Field[], answers: Answers): Typed {
  const emptied = fields
    .filter(({ kind, id }) => CAN_BE_EMPTIED.has(kind) && isFilled(answers[id]))
    .map(({ kind, id }) => (kind === 'contact' ? dayInputOf(id) : inputOf(id)));
  return { ...Object.fromEntries(emptied.map((input) => [input, ''])), ...typed };
}

/** A day and yes or no can be changed, not taken back. */
const CAN_BE_EMPTIED: ReadonlySet<Field['kind']> = new Set(['text', 'choice', 'checklist', 'contact']);

/** The answers of a page as `cases/check` reads them; an input that the form does not know goes along, to be refused there. */
export function rawAnswers(fields: readonly Field[], typed: Typed): Readonly<Record<string, unknown>> {
  const known = new Map<string, Field>(fields.map((field) => [field.id, field]));
  const ids = new Set(Object.keys(typed).map((key) => INPUT.exec(key)?.[1] ?? ''));
  return Object.fromEntries([...ids].map((id) => [id, rawAnswer(known.get(id), id, typed)]));
}

function rawAnswer(field: Field | undefined, id: string, typed: Typed): unknown {
  const given = typed[inputOf(id)];
  const day = typed[dayInputOf(id)];
  switch (field?.kind) {
    case undefined:
      return {};
    case 'text':
      return given === undefined ? undefined : { kind: 'text', text: given };
    case 'choice':
    case 'checklist':
      return given === undefined ? undefined : { kind: field.kind, values: valuesIn(given) };
    case 'date':
      return day ? { kind: 'date', day } : undefined;
    case 'yes-no':
      return given ? { kind: 'yes-no', yes: YES[given] } : undefined;
    case 'contact':
      return given === undefined && !day ? undefined : { kind: 'contact', done: given === 'true', on: day };
    default:
      return field satisfies never;
  }
}

const YES: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/** Several choices come in as one text with commas between them; values are slugs, so none has a comma of its own. */
export const valuesIn = (text: string): string[] => text.split(',').filter((value) => value !== '');
