import { may } from '../../../../cases/may';
import { NL } from '../../../../cases/nl';
import { statusInWords } from '../../../../cases/recording-words';
import { isReady } from '../../../../cases/when';
import { forPresser, inPrivate, sentence } from '../../../reaction';
import { fresh } from '../answer';
import { caseAction } from '../at-case';
import { DEEDS, discussion } from '../deeds';
import { readDraft } from '../discussion/draft';
import { discussionForm } from '../discussion/form';
import { orPassOn } from '../pass-on/known-here';
import { offer } from '../pass-on/offer';
import { formIn } from './form';

/** Asks what is needed before something is done; first of all whether this person may. */
export const ask = caseAction(
  'sees',
  async (turn, { what }, at, services) => {
    const deed = DEEDS.find(({ kind }) => kind === what);
    const wanted = what === discussion.kind ? discussion : deed;
    if (!wanted) return sentence(GONE);
    const verdict = may(at.who, wanted.kind, at.state);
    if (!verdict.may) return offer(turn, at, wanted.kind);
    if (!isReady(wanted.kind, at.state) || wanted.fits?.(at) === false)
      return fresh(turn, at, at.state, services, NL.notNow(statusInWords(at.state.status, at.route)));
    const not = deed?.whyNot?.(at);
    if (not) return fresh(turn, at, at.state, services, not.say);
    if (!deed?.ask) return inPrivate(await discussionForm(at));
    // Only a day is asked, so it may stay where it was pressed; whatever people write goes to their own chat.
    const here = deed.kind === 'schedule' && turn.place !== 'personal';
    const form = await formIn(deed, at, deed.inMeeting ? (await readDraft(at)).evaluation : {});
    return here ? forPresser(form) : inPrivate(form);
  },
  { stranger: orPassOn(({ what }) => what) },
);

const GONE = 'Deze knop ken ik niet meer. Open de zaak opnieuw met /zaak en het nummer.';
