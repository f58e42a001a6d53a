import type { Answer, Answers } from '../../../cases/answers';
import { answers } from '../../../cases/check/answers';
import { isFilled } from '../../../cases/check/complete';
import { isApart } from '../../../cases/check/consent';
import { isDay } from '../../../cases/days';
import type { Day } from '../../../cases/ids';
import { NL } from '../../../cases/nl';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Field, FieldId } from '../../../structure/route';
import { type Given, type Typed, textIn, ticksIn, typedIn } from './given';
import { dayInputOf, fieldOf, inputOf } from './ids';
import { NOTHING } from './render';

/**
 * The answers on a card, by the kind of each field, as `cases/check` takes them; or the sentence that says what is wrong.
 * What is empty is left out, but where there was an answer before: that was taken back. An input of a question that is no
 * longer asked is refused rather than lost.
 */
export function answersIn(
  fields: readonly Field[],
  given: Given,
  { today, before = {} }: { readonly today: Day; readonly before?: Answers },
): Answers | Refusal {
  const { typed, strange } = typedIn(given);
  const known = new Map<string, Field>(fields.map((field) => [field.id, field]));
  const asked = Object.entries(typed).flatMap(([input, value]) => asks(fieldOf(input), value, known));
  const wrong = new Set(strange.map(fieldOf).filter((id) => id !== undefined));
  const raw = (id: string) => (wrong.has(id) ? NOT_TYPED : rawAnswer(known.get(id), id, typed, before));
  const found = answers(fields, Object.fromEntries([...asked, ...wrong].map((id) => [id, raw(id)])), today);
  if (isRefusal(found)) return found;
  const kept: Partial<Record<FieldId, Answer>> = {};
  for (const { id } of fields) {
    const answer = found[id];
    if (answer && (!isBlank(answer) || before[id] !== undefined)) kept[id] = answer;
  }
  return kept;
}

/** No card of ours sends it: what kind of answer belongs there is said at the field. */
const NOT_TYPED = {};

const asks = (id: string | undefined, value: string, known: ReadonlyMap<string, Field>): string[] =>
  id !== undefined && (known.has(id) || value.trim() !== '') ? [id] : [];

/** Nothing in it at all; a day without the tick is something. */
const isBlank = (answer: Answer): boolean =>
  !isFilled(answer) && (answer.kind !== 'contact' || (answer.on === undefined && !answer.each?.length));

function rawAnswer(field: Field | undefined, id: string, typed: Typed, before: Answers): unknown {
  const value = textIn(typed, inputOf(id));
  switch (field?.kind) {
    case undefined:
      return {};
    case 'text':
      return { kind: 'text', text: value };
    case 'choice':
    case 'checklist':
      return { kind: field.kind, values: value === NOTHING ? [] : ticksIn(typed, inputOf(id)) };
    case 'date':
      return { kind: 'date', day: value.trim() };
    case 'yes-no':
      return { kind: 'yes-no', yes: YES[value] ?? value };
    case 'contact': {
      if (isApart(field))
        return {
          kind: 'contact',
          each: field.who.map((who) => {
            const ticked = textIn(typed, inputOf(id, who));
            return { who, done: TICK[ticked] ?? ticked, on: textIn(typed, dayInputOf(id, who)).trim() };
          }),
        };
      const done = TICK[value] ?? value;
      const was = before[field.id];
      // Filled in together has no day of its own to ask; one that it has stays.
      const kept = was?.kind === 'contact' && done === true ? was.on : undefined;
      return { kind: 'contact', done, on: field.what === 'together' ? kept : textIn(typed, dayInputOf(id)).trim() };
    }
    default:
      return field satisfies never;
  }
}

const YES: Readonly<Record<string, boolean | ''>> = { ja: true, nee: false, [NOTHING]: '' };
const TICK: Readonly<Record<string, boolean>> = { true: true, false: false, '': false };

/** A day that came in; nothing when it was left empty. */
export function dayIn(given: Given, id: string, label: string): Day | undefined | Refusal {
  const typed = textIn(given, id).trim();
  if (typed === '') return undefined;
  return isDay(typed) ? typed : refuse('wrong-value', NL.noDate(label, typed), { fields: [id] });
}
