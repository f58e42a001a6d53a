import { isRefusal, type Refusal } from '../../../../cases/refusal';
import type { Action } from '../../../actions/action';
import { forPresser, inPrivate, type Reaction } from '../../../reaction';
import type { Turn } from '../../../turn';
import type { Given } from '../../fields/input';
import { answerTo } from '../answer';
import { type AtCase, carryOut, caseAction } from '../at-case';
import type { Deed } from '../deeds/deed';
import { orPassOn } from '../pass-on/known-here';
import { offer } from '../pass-on/offer';
import { formOf } from './ask';

/** Does what was asked for; a form with a mistake in it comes back as it was filled in, with what was wrong. */
export const doing = (deed: Deed): Action =>
  caseAction(
    async (turn, data, at, services) => {
      const command = deed.command(data, at);
      if (isRefusal(command)) return again(turn, deed, at, data, command);
      const result = await carryOut(turn, at, command, data.version);
      if (result.kind === 'refused' && result.refusal.reason === 'not-yours') return offer(turn, at, deed.kind);
      if (result.kind === 'refused' && deed.ask && !ENDS.has(result.refusal.reason))
        return again(turn, deed, at, data, result.refusal);
      return answerTo(turn, at, result, services, (state) => deed.afterwards?.({ ...at, state }));
    },
    orPassOn(() => deed.kind),
  );

/** Refusals that no better answer on the form would mend. */
const ENDS: ReadonlySet<Refusal['reason']> = new Set(['not-found', 'not-yours', 'not-now', 'stale', 'route-gone']);

function again(turn: Turn, deed: Deed, at: AtCase, given: Given, { say }: Refusal): Reaction {
  const form = formOf(deed, at, given, say);
  return deed.kind === 'schedule' && turn.place !== 'personal' ? forPresser(form) : inPrivate(form);
}
