import type { Field, FieldId, Route } from '../../structure/route';
import type { Answer, Answers } from '../answers';
import { answer } from '../check/answer';
import { isFilled } from '../check/complete';
import type { Day } from '../ids';
import { isRefusal } from '../refusal';
import type { Case } from '../state';
import { formOf } from './ground';

/**
 * What a new case has from the one before it: what the route keeps, as it stands and for good, and the answers to the same
 * questions, to be changed freely. A consent is not taken over: it was given for that step, not for this one.
 */
export function takenOver(
  previous: Case,
  route: Route,
  today: Day,
): { readonly answers: Answers; readonly kept: readonly FieldId[] } {
  const keeps = route.follows?.route === previous.route ? route.follows.keeps : [];
  const answers: Partial<Record<FieldId, Answer>> = {};
  const kept: FieldId[] = [];
  for (const field of formOf(route)) {
    const before = previous.answers[field.id];
    if (before === undefined || !isFilled(before)) continue;
    if (keeps.includes(field.id) && before.kind === field.kind) {
      answers[field.id] = before;
      kept.push(field.id);
    } else if (!isConsent(field) && !isRefusal(answer(field, before, today))) {
      answers[field.id] = before;
    }
  }
  return { answers, kept };
}

const isConsent = (field: Field): boolean => field.kind === 'contact' && field.what === 'consent';
