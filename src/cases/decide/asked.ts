import type { Route } from '../../structure/route';
import type { Context } from '../context';
import { type Due, duesOf } from '../due';
import { mayAnswer } from '../may';
import { NL } from '../nl';
import { type Refusal, refuse } from '../refusal';
import type { Case } from '../state';

/** What is asked under this id, by somebody whom it is for; or why it cannot be put off or waived. */
export function asked(reminder: unknown, state: Case, context: Context, route: Route): Due | Refusal {
  const due = duesOf(state, route, context.calendar).find(({ id }) => id === reminder);
  if (!due) return refuse('not-now', NL.notAsked);
  const verdict = mayAnswer(context, due, state);
  return verdict.may ? due : verdict.refusal;
}
