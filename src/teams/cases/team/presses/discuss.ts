import { may } from '../../../../cases/may';
import { isRefusal } from '../../../../cases/refusal';
import type { Result } from '../../../../desk/desk';
import type { Action } from '../../../actions/action';
import type { Services } from '../../../answering/services';
import { inPrivate, type Reaction, sentence } from '../../../reaction';
import type { Turn } from '../../../turn';
import { answerTo, onlyFor } from '../answer';
import { type AtCase, asSeen, carryOut, caseAction, type Pressed } from '../at-case';
import { discussion, isOpen } from '../deeds';
import { discussCommand } from '../discussion/command';
import { forgetDraft, keepDraft, MOST_INTERVENTIONS, readDraft, typedInto } from '../discussion/draft';
import { discussionForm } from '../discussion/form';
import { interventionForm, interventionIn } from '../discussion/intervention';
import { recorded } from '../sitting/recorded';

/** A press while a discussion is written down: only by whoever may record it, and what was typed is kept first. */
const recording = (handle: (turn: Turn, data: Pressed, at: AtCase, services: Services) => Promise<Reaction>): Action =>
  caseAction(async (turn, data, at, services) => {
    const verdict = may(at.who, 'discuss', at.state);
    return verdict.may ? handle(turn, data, at, services) : sentence(onlyFor(at, verdict.refusal));
  });

export const addIntervention = recording(async (_turn, data, at) => {
  await keepDraft(at, typedInto(await readDraft(at), data));
  return inPrivate(interventionForm(at, {}));
});

export const keepIntervention = recording(async (_turn, data, at) => {
  const draft = await readDraft(at);
  if (draft.interventions.length >= MOST_INTERVENTIONS)
    return inPrivate(await discussionForm(at, `Meer dan ${MOST_INTERVENTIONS} interventies lukt zelden tegelijk.`));
  const made = interventionIn(at, data);
  if (typeof made === 'string') return inPrivate(interventionForm(at, data, made));
  await keepDraft(at, { ...draft, interventions: [...draft.interventions, made] });
  return inPrivate(await discussionForm(at, 'De interventie is bewaard.'));
});

export const discuss = recording(async (turn, data, at, services) => {
  const draft = typedInto(await readDraft(at), data);
  const command = discussCommand(at, draft);
  const result: Result = isRefusal(command)
    ? { kind: 'refused', refusal: command, state: at.state }
    : await carryOut(turn, at, command, data.version);
  const refusal = result.kind === 'refused' ? result.refusal : undefined;
  if (!refusal) await forgetDraft(at);
  // Not lost as long as it can be recorded; after that nothing of it stays lying about.
  else if (isOpen(discussion, { ...at, state: result.state ?? at.state })) await keepDraft(at, draft);
  const next = await recorded(at, result, services);
  if (next) return next;
  const now = refusal && (await asSeen(at, result.state ?? at.state, services));
  if (refusal && now && isOpen(discussion, now)) return inPrivate(await discussionForm(now, refusal.say));
  return answerTo(turn, at, result, services);
});
