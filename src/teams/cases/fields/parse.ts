import type { Answer, Answers } from '../../../cases/answers';
import { isDay } from '../../../cases/days';
import type { Day } from '../../../cases/ids';
import { NL } from '../../../cases/nl';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Field, FieldId } from '../../../structure/route';
import { type Given, textIn, ticksIn } from './input';
import { dayId, inputId } from './render';

/**
 * What was filled in on a card, by the kind of each field. Whether it is allowed (length, options, dates) is for the case
 * to say; here it only gets its form. What was left empty is left out.
 */
export function answersIn(fields: readonly Field[], given: Given): Answers | Refusal {
  const answers: Partial<Record<FieldId, Answer>> = {};
  for (const field of fields) {
    const answer = answerIn(field, given);
    if (answer === undefined) continue;
    if (isRefusal(answer)) return answer;
    answers[field.id] = answer;
  }
  return answers;
}

function answerIn(field: Field, given: Given): Answer | Refusal | undefined {
  const typed = textIn(given, inputId(field));
  if (typed.trim() === '') return undefined;
  switch (field.kind) {
    case 'text':
      return { kind: 'text', text: typed };
    case 'choice':
    case 'checklist':
      return { kind: field.kind, values: ticksIn(given, inputId(field)) };
    case 'date': {
      const day = dayIn(given, inputId(field), field.label);
      return day === undefined || isRefusal(day) ? day : { kind: 'date', day };
    }
    case 'yes-no':
      return yes(typed, field, (done) => ({ kind: 'yes-no', yes: done }));
    case 'contact': {
      const on = dayIn(given, dayId(field), field.label);
      if (on !== undefined && isRefusal(on)) return on;
      return yes(typed, field, (done) => ({ kind: 'contact', done, ...(on !== undefined && { on }) }));
    }
    default:
      return field satisfies never;
  }
}

function yes(typed: string, { id, label }: Field, answer: (yes: boolean) => Answer): Answer | Refusal {
  if (typed === 'ja' || typed === 'nee') return answer(typed === 'ja');
  return refuse('wrong-value', NL.wrongType(label, 'ja of nee'), { fields: [id] });
}

/** A day that came in; nothing when it was left empty. */
export function dayIn(given: Given, id: string, label: string): Day | undefined | Refusal {
  const typed = textIn(given, id).trim();
  if (typed === '') return undefined;
  return isDay(typed) ? typed : refuse('wrong-value', NL.noDate(label, typed), { fields: [id] });
}
