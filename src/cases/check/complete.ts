import type { Field } from '../../structure/route';
import type { Answer, Answers } from '../answers';
import type { Day } from '../ids';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { answer } from './answer';

/**
 * Whether a form may go out: every required field filled, what was agreed or told with its day, and nothing that the form
 * of today does not know (a draft can be older than the form). `kept` stays as it was in the case that it came from.
 */
export function incomplete(
  fields: readonly Field[],
  answers: Answers,
  today: Day,
  kept: readonly string[] = [],
): Refusal | undefined {
  const missing = fields.filter((field) => field.required && !isFilled(answers[field.id]));
  if (missing.length > 0) {
    const labels = missing.map(({ label }) => label);
    return refuse('incomplete', NL.missing(labels), { fields: missing.map(({ id }) => id) });
  }
  for (const field of fields) {
    const given = answers[field.id];
    if (given === undefined || kept.includes(field.id)) continue;
    const again = answer(field, given, today);
    if (isRefusal(again)) return again;
    const lacks = lacking(field, again);
    if (lacks !== undefined) return refuse('incomplete', lacks, { fields: [field.id] });
  }
  return undefined;
}

/** Whether somebody answered; an empty text, no choice, no day and "not done" are no answer. */
export function isFilled(answer: Answer | undefined): boolean {
  switch (answer?.kind) {
    case undefined:
      return false;
    case 'text':
      return answer.text.trim() !== '';
    case 'choice':
    case 'checklist':
      return answer.values.length > 0;
    case 'contact':
      return answer.done;
    case 'date':
      return answer.day !== undefined;
    case 'yes-no':
      return answer.yes !== undefined;
    default:
      return answer satisfies never;
  }
}

function lacking(field: Field, given: Answer): string | undefined {
  if (field.kind === 'checklist' && given.kind === 'checklist' && (field.required || given.values.length > 0))
    return given.values.length < field.least ? NL.tooFew(field.label, field.least) : undefined;
  // Filling it in together happened while filling it in: its day is that of the form.
  if (field.kind === 'contact' && given.kind === 'contact' && given.done && field.what !== 'together')
    return given.on === undefined ? NL.missingDate(field.label) : undefined;
  return undefined;
}
