import type { Field, FieldId } from '../../structure/route';
import type { Answer, Answers } from '../answers';
import { together } from '../faults';
import type { Day } from '../ids';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { answer } from './answer';

/** The answers of one card, each checked by its field; of several mistakes each is told at its own field. */
export function answers(fields: readonly Field[], raw: unknown, today: Day): Answers | Refusal {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('wrong-value', NL.notForm);
  const known = new Map<string, Field>(fields.map((field) => [field.id, field]));
  const strange = Object.keys(raw).filter((id) => !known.has(id));
  if (strange.length > 0)
    return refuse('unknown-field', NL.fieldGone(strange.length), { fields: strange.slice(0, 20).map(short) });
  const checked: Partial<Record<FieldId, Answer>> = {};
  const wrong: Refusal[] = [];
  for (const [id, given] of Object.entries<unknown>({ ...raw })) {
    const field = known.get(id);
    // An input that was left alone comes in as nothing: nothing is to be kept of it.
    if (field === undefined || given === undefined || given === null) continue;
    const found = answer(field, given, today);
    if (isRefusal(found)) wrong.push(found);
    else checked[field.id] = found;
  }
  return wrong.length > 0 ? together(wrong) : checked;
}

const short = (id: string): string => id.slice(0, 60);
