import { may } from '../../../../cases/may';
import { NL } from '../../../../cases/nl';
import { statusInWords } from '../../../../cases/recording-words';
import { isRefusal } from '../../../../cases/refusal';
import type { Result } from '../../../../desk/desk';
import type { Action } from '../../../actions/action';
import type { Services } from '../../../answering/services';
import { inPrivate, type Reaction, sentence } from '../../../reaction';
import type { Turn } from '../../../turn';
import { answerTo, fresh, onlyFor } from '../answer';
import { type AtCase, asSeen, carryOut, caseAction, type Pressed } from '../at-case';
import { discussion, isOpen } from '../deeds';
import { discussCommand } from '../discussion/command';
import {
  changeDraft,
  type Draft,
  forgetDraft,
  MOST_INTERVENTIONS,
  type Planned,
  readDraft,
  typedBeside,
  typedInto,
} from '../discussion/draft';
import { discussionForm } from '../discussion/form';
import { interventionForm, interventionIn } from '../discussion/intervention';
import { recorded } from '../sitting/recorded';

const MEANWHILE = 'Er is intussen iets veranderd aan wat hier staat. Kijk het na, en leg het dan vast.';

/** A press while a discussion is written down: only by whoever may record it, and what was typed is kept first. */
const recording = (handle: (turn: Turn, data: Pressed, at: AtCase, services: Services) => Promise<Reaction>): Action =>
  caseAction(async (turn, data, at, services) => {
    const verdict = may(at.who, 'discuss', at.state);
    return verdict.may ? handle(turn, data, at, services) : sentence(onlyFor(at, verdict.refusal));
  });

export const addIntervention = recording(async (turn, data, at, services) => {
  if (!isOpen(discussion, at)) return over(turn, at, services);
  await changeDraft(at, (before, version) => (isOld(data, version) ? typedBeside : typedInto)(before, data));
  return inPrivate(interventionForm(at, {}));
});

export const keepIntervention = recording(async (turn, data, at, services) => {
  if (!isOpen(discussion, at)) return over(turn, at, services);
  const made = interventionIn(at, data, turn.activity);
  if (typeof made === 'string') return inPrivate(interventionForm(at, data, made));
  const { interventions } = await changeDraft(at, (before) => withOne(before, made));
  const kept = interventions.some(({ id }) => id === made.id);
  const note = kept
    ? 'De interventie is bewaard.'
    : `Meer dan ${MOST_INTERVENTIONS} interventies lukt zelden tegelijk.`;
  return inPrivate(await discussionForm(at, note));
});

/** Whether the draft was changed after the card was made; a card that does not say was made of this one. */
const isOld = ({ what }: Pressed, version: number): boolean => what !== undefined && what !== String(version);

/** Once, also when Teams repeats the press, and only where there is room. */
function withOne(before: Draft, made: Planned): Draft {
  const { interventions } = before;
  const known = interventions.some(({ id }) => id === made.id);
  return known || interventions.length >= MOST_INTERVENTIONS
    ? before
    : { ...before, interventions: [...interventions, made] };
}

/** Recorded meanwhile, or not to be recorded yet: nothing typed is left lying about. */
const over = (turn: Turn, at: AtCase, services: Services): Promise<Reaction> =>
  fresh(turn, at, at.state, services, NL.notNow(statusInWords(at.state.status, at.route)));

export const discuss = recording(async (turn, data, at, services) => {
  let old = false;
  const draft = isOpen(discussion, at)
    ? await changeDraft(at, (before, version) => {
        old = isOld(data, version);
        return (old ? typedBeside : typedInto)(before, data);
      })
    : await readDraft(at);
  // What was written down elsewhere since, nobody has seen on this card: it is not recorded unread.
  if (old) return inPrivate(await discussionForm(at, MEANWHILE));
  const command = discussCommand(at, draft);
  const result: Result = isRefusal(command)
    ? { kind: 'refused', refusal: command, state: at.state }
    : await carryOut(turn, at, command, data.version);
  const refusal = result.kind === 'refused' ? result.refusal : undefined;
  if (!refusal) await forgetDraft(at);
  const next = await recorded(at, result, services);
  if (next) return next;
  const now = refusal && (await asSeen(at, result.state ?? at.state, services));
  if (refusal && now && isOpen(discussion, now)) return inPrivate(await discussionForm(now, refusal.say));
  return answerTo(turn, at, result, services);
});
