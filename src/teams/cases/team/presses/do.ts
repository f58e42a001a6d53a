import { may } from '../../../../cases/may';
import { isRefusal, type Refusal } from '../../../../cases/refusal';
import type { Status } from '../../../../cases/state';
import type { Result } from '../../../../desk/desk';
import type { Action } from '../../../actions/action';
import { forPresser, inPrivate, type Reaction } from '../../../reaction';
import type { Turn } from '../../../turn';
import type { Given } from '../../fields/given';
import { answerTo } from '../answer';
import { type AtCase, carryOut, caseAction } from '../at-case';
import { isOpen } from '../deeds';
import type { Deed } from '../deeds/deed';
import { changeDraft, forgetAll, forgetDraft, typedInto } from '../discussion/draft';
import { orPassOn } from '../pass-on/known-here';
import { offer } from '../pass-on/offer';
import { recorded } from '../sitting/recorded';
import { formIn } from './form';

/** Does what was asked for; a form with a mistake in it comes back as it was filled in, with what was wrong. */
export const doing = (deed: Deed): Action =>
  caseAction(
    async (turn, data, at, services) => {
      if (!may(at.who, deed.kind, at.state).may) return offer(turn, at, deed.kind);
      const command = deed.command(data, at);
      const result: Result = isRefusal(command)
        ? { kind: 'refused', refusal: command, state: at.state }
        : await carryOut(turn, at, command, data.version);
      const refusal = result.kind === 'refused' ? result.refusal : undefined;
      if (ENDED.has((result.state ?? at.state).status)) await forgetAll(at);
      if (deed.inMeeting) {
        if (!refusal) await forgetDraft(at, 'evaluate');
        else if (isOpen(deed, { ...at, state: result.state ?? at.state }))
          await changeDraft(at, (before) => typedInto(before, data, 'evaluate'));
        const next = await recorded(at, result, services);
        if (next) return next;
      }
      if (refusal && deed.ask && !ENDS.has(refusal.reason)) return again(turn, deed, at, data, refusal);
      return answerTo(turn, at, result, services, (state) => deed.afterwards?.({ ...at, state }));
    },
    orPassOn(() => deed.kind),
  );

/** Whatever was typed for a discussion or an evaluation is for nothing then. */
const ENDED: ReadonlySet<Status> = new Set(['closed', 'withdrawn', 'discarded']);

/** Refusals that no better answer on the form would mend. */
const ENDS: ReadonlySet<Refusal['reason']> = new Set(['not-found', 'not-yours', 'not-now', 'stale', 'route-gone']);

async function again(turn: Turn, deed: Deed, at: AtCase, given: Given, { say }: Refusal): Promise<Reaction> {
  const form = await formIn(deed, at, given, say);
  return deed.kind === 'schedule' && turn.place !== 'personal' ? forPresser(form) : inPrivate(form);
}
