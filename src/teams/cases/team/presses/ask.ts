import { may } from '../../../../cases/may';
import { NL } from '../../../../cases/nl';
import { isReady } from '../../../../cases/when';
import { forPresser, inPrivate, sentence } from '../../../reaction';
import type { Given } from '../../fields/input';
import { fresh } from '../answer';
import { type AtCase, caseAction } from '../at-case';
import { button } from '../button';
import { DEEDS, discussion } from '../deeds';
import type { Deed } from '../deeds/deed';
import { discussionForm } from '../discussion/form';
import { renderForm } from '../form-card';
import { orPassOn } from '../pass-on/known-here';
import { offer } from '../pass-on/offer';

/** Asks what is needed before something is done; first of all whether this person may. */
export const ask = caseAction(
  async (turn, { what }, at, services) => {
    const deed = DEEDS.find(({ kind }) => kind === what);
    const wanted = what === discussion.kind ? discussion : deed;
    if (!wanted) return sentence(GONE);
    const verdict = may(at.who, wanted.kind, at.state);
    if (!verdict.may) return offer(turn, at, wanted.kind);
    if (!isReady(wanted.kind, at.state) || wanted.fits?.(at) === false)
      return fresh(turn, at, at.state, services, NL.notNow(at.state.status));
    if (!deed?.ask) return inPrivate(await discussionForm(at));
    // Only a day is asked, so it may stay where it was pressed; whatever people write goes to their own chat.
    const here = deed.kind === 'schedule' && turn.place !== 'personal';
    const form = formOf(deed, at, {});
    return here ? forPresser(form) : inPrivate(form);
  },
  orPassOn(({ what }) => what),
);

const GONE = 'Deze knop ken ik niet meer. Open de zaak opnieuw met /zaak en het nummer.';

/** The form of a deed, with what was typed so far and what was wrong with it. */
export const formOf = (deed: Deed, at: AtCase, given: Given, note?: string) =>
  renderForm(at, {
    title: deed.title,
    ...(note !== undefined && { note }),
    ...(deed.ask?.(at, given) ?? { inputs: [] }),
    submits: [button(at, deed.press, deed.verb)],
  });
