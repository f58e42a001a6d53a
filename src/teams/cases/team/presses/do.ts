import { isRefusal, type Refusal } from '../../../../cases/refusal';
import { isGoingOn } from '../../../../cases/when';
import type { Result } from '../../../../desk/desk';
import type { Action } from '../../../actions/action';
import { forPresser, inPrivate, type Reaction } from '../../../reaction';
import type { Turn } from '../../../turn';
import type { Given } from '../../fields/given';
import { answerTo } from '../answer';
import { type AtCase, carryOut, caseAction } from '../at-case';
import { isOpen } from '../deeds';
import type { Deed } from '../deeds/deed';
import { forgetAll, forgetDraft, keepTyped, MEANWHILE } from '../discussion/draft';
import { orPassOn } from '../pass-on/known-here';
import { offer } from '../pass-on/offer';
import { recorded } from '../sitting/recorded';
import { formIn } from './form';

/** Does what was asked for; a form with a mistake in it comes back as it was filled in, with what was wrong. */
export const doing = (deed: Deed): Action =>
  caseAction(
    `may ${deed.kind}`,
    async (turn, data, at, services) => {
      // Written down in the meeting: what somebody else typed since is not overwritten unread.
      const kept = deed.inMeeting && isOpen(deed, at) ? await keepTyped(at, data, 'evaluate') : undefined;
      if (kept?.isOvertaken) return inPrivate(await formIn(deed, at, kept.draft.evaluation, { note: MEANWHILE }));
      const command = deed.command(data, at);
      const result: Result = isRefusal(command)
        ? { kind: 'refused', refusal: command, state: at.state }
        : await carryOut(turn, at, command, data.version);
      const refusal = result.kind === 'refused' ? result.refusal : undefined;
      // Whatever was typed for a discussion or an evaluation is for nothing then.
      if (!isGoingOn(result.state ?? at.state)) await forgetAll(at);
      if (deed.inMeeting) {
        if (!refusal) await forgetDraft(at, 'evaluate');
        const next = await recorded(at, result, services);
        if (next) return next;
      }
      if (refusal && deed.ask && !ENDS.has(refusal.reason)) return again(turn, deed, at, data, refusal);
      return answerTo(turn, at, result, services, (state) => deed.afterwards?.({ ...at, state }, data));
    },
    { stranger: orPassOn(() => deed.kind), refused: (turn, at) => offer(turn, at, deed.kind) },
  );

/** Refusals that no better answer on the form would mend. */
const ENDS: ReadonlySet<Refusal['reason']> = new Set(['not-found', 'not-yours', 'not-now', 'stale', 'route-gone']);

async function again(turn: Turn, deed: Deed, at: AtCase, given: Given, wrong: Refusal): Promise<Reaction> {
  const form = await formIn(deed, at, given, { wrong });
  return deed.kind === 'schedule' && turn.place !== 'personal' ? forPresser(form) : inPrivate(form);
}
