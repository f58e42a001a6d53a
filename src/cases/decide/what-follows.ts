import type { Outcome, Route, RouteId } from '../../structure/route';
import { ASKED } from '../asked-as';
import { evaluationDay } from '../check/term';
import { isId } from '../check/words';
import type { Context } from '../context';
import type { Day } from '../ids';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Case } from '../state';
import type { Commands } from './ground';

interface Decided {
  readonly outcome: Outcome;
  readonly state: Case;
  readonly context: Context;
  readonly route: Route;
  readonly on: Day;
}

type Follows = Pick<Commands['evaluate'], 'evaluateBy' | 'next'>;

/** What an outcome brings with it: a new term to go on, the next step to escalate, nothing to close. */
export function whatFollows(command: Commands['evaluate'], decided: Decided): Follows | Refusal {
  const { does } = decided.outcome;
  if (command.next !== undefined && does !== 'escalate') return refuse('wrong-value', NL.noNext, { fields: ['next'] });
  switch (does) {
    case 'close':
      return {};
    case 'continue': {
      const evaluateBy = evaluationDay(command.evaluateBy, {
        ...decided,
        start: decided.on,
        label: ASKED.nextEvaluation,
      });
      return isRefusal(evaluateBy) ? evaluateBy : { ...(evaluateBy !== undefined && { evaluateBy }) };
    }
    case 'escalate':
      return nextStep(command.next, decided);
    default:
      return does satisfies never;
  }
}

/** Where the school's file says where escalating leads, it leads there; where it does not, people choose, or leave it open. */
function nextStep(next: Follows['next'], { outcome, state, context, route }: Decided): Follows | Refusal {
  const named = outcome.leadsTo.filter((id) => context.routes.has(id));
  const allowed: readonly RouteId[] = named.length > 0 ? named : sameSubject(context, route);
  const labels = allowed.map((id) => context.routes.get(id)?.name ?? id);
  const about = { fields: ['next'] };
  if (next === undefined || next === null)
    return named.length > 0 ? refuse('incomplete', NL.nextStep(labels), about) : {};
  if (!allowed.includes(next.route)) return refuse('outcome-not-allowed', NL.nextStep(labels), about);
  if (!isId(next.id) || next.id === state.id) return refuse('wrong-value', NL.sameCase, about);
  return { next: { id: next.id, route: next.route } };
}

/** A case about a pupil goes on about that pupil; only the school's own file may lead from a class to a pupil. */
const sameSubject = ({ routes }: Context, { about }: Route): readonly RouteId[] =>
  [...routes.values()].filter((one) => one.about === about).map(({ id }) => id);
