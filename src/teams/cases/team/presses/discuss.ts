import { may } from '../../../../cases/may';
import { isRefusal } from '../../../../cases/refusal';
import type { Action } from '../../../actions/action';
import type { Services } from '../../../answering/services';
import { inPrivate, type Reaction, sentence } from '../../../reaction';
import type { Turn } from '../../../turn';
import { type Given, ticksIn } from '../../fields/given';
import { answerTo, onlyFor } from '../answer';
import { type AtCase, carryOut, caseAction, type Pressed } from '../at-case';
import { discussCommand } from '../discussion/command';
import { type Draft, forgetDraft, keepDraft, MOST_INTERVENTIONS, readDraft, valuesIn } from '../discussion/draft';
import { discussionForm } from '../discussion/form';
import { interventionForm, interventionIn } from '../discussion/intervention';

/** A press while a discussion is written down: only by whoever may record it, and what was typed is kept first. */
const recording = (handle: (turn: Turn, data: Pressed, at: AtCase, services: Services) => Promise<Reaction>): Action =>
  caseAction(async (turn, data, at, services) => {
    const verdict = may(at.who, 'discuss', at.state);
    return verdict.may ? handle(turn, data, at, services) : sentence(onlyFor(at, verdict.refusal));
  });

export const addIntervention = recording(async (_turn, data, at) => {
  await keepDraft(at, withTyped(await readDraft(at), data));
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
  const draft = withTyped(await readDraft(at), data);
  const command = discussCommand(at, draft);
  const result = isRefusal(command) ? undefined : await carryOut(turn, at, command, data.version);
  const refusal = isRefusal(command) ? command : result?.kind === 'refused' ? result.refusal : undefined;
  if (refusal && refusal.reason !== 'stale' && refusal.reason !== 'not-now') {
    await keepDraft(at, draft);
    return inPrivate(await discussionForm(at, refusal.say));
  }
  if (result?.kind === 'done') await forgetDraft(at);
  return result ? answerTo(turn, at, result, services) : inPrivate(await discussionForm(at));
});

function withTyped({ values, interventions }: Draft, given: Given): Draft {
  const kept = ticksIn(given, 'keep');
  // A card without the list says nothing of it; one that came back empty took every tick away.
  const listed = typeof given.keep === 'string';
  return {
    values: valuesIn(given, values),
    interventions: listed ? interventions.filter(({ id }) => kept.includes(id)) : interventions,
  };
}
