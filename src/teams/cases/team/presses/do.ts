import { may } from '../../../../cases/may';
import { isRefusal, type Refusal } from '../../../../cases/refusal';
import type { Result } from '../../../../desk/desk';
import type { Action } from '../../../actions/action';
import { forPresser, inPrivate, type Reaction } from '../../../reaction';
import type { Turn } from '../../../turn';
import type { Given } from '../../fields/given';
import { answerTo } from '../answer';
import { type AtCase, carryOut, caseAction } from '../at-case';
import { isOpen } from '../deeds';
import type { Deed } from '../deeds/deed';
import { forgetDraft, keepDraft, readDraft, typedInto } from '../discussion/draft';
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
      if (deed.inMeeting) {
        if (!refusal) await forgetDraft(at, 'evaluate');
        // Of what can be recorded no more, nothing stays lying about.
        else if (isOpen(deed, { ...at, state: result.state ?? at.state }))
          await keepDraft(at, typedInto(await readDraft(at), data, 'evaluate'));
        const next = await recorded(at, result, services);
        if (next) return next;
      }
      if (refusal && deed.ask && !ENDS.has(refusal.reason)) return again(turn, deed, at, data, refusal);
      return answerTo(turn, at, result, services, (state) => deed.afterwards?.({ ...at, state }));
    },
    orPassOn(() => deed.kind),
  );

/** Refusals that no better answer on the form would mend. */
const ENDS: ReadonlySet<Refusal['reason']> = new Set(['not-found', 'not-yours', 'not-now', 'stale', 'route-gone']);

async function again(turn: Turn, deed: Deed, at: AtCase, given: Given, { say }: Refusal): Promise<Reaction> {
  const form = await formIn(deed, at, given, say);
  return deed.kind === 'schedule' && turn.place !== 'personal' ? forPresser(form) : inPrivate(form);
}
