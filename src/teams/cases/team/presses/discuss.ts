import { NL } from '../../../../cases/nl';
import { statusInWords } from '../../../../cases/recording-words';
import { isRefusal } from '../../../../cases/refusal';
import type { Result } from '../../../../desk/desk';
import type { Action } from '../../../actions/action';
import type { Services } from '../../../answering/services';
import { inPrivate, type Reaction } from '../../../reaction';
import type { Turn } from '../../../turn';
import { answerTo, fresh } from '../answer';
import { type AtCase, asSeen, carryOut, caseAction } from '../at-case';
import { discussion, isOpen } from '../deeds';
import { discussCommand } from '../discussion/command';
import {
  changeDraft,
  type Draft,
  forgetDraft,
  keepTyped,
  MEANWHILE,
  MOST_INTERVENTIONS,
  type Planned,
  readDraft,
} from '../discussion/draft';
import { discussionForm } from '../discussion/form';
import { interventionForm, interventionIn } from '../discussion/intervention';
import { recorded } from '../sitting/recorded';

/** A press while a discussion is written down: only by whoever may record it, and what was typed is kept first. */
const recording = (handle: Parameters<typeof caseAction>[1]): Action => caseAction('may discuss', handle);

export const addIntervention = recording(async (turn, data, at, services) => {
  if (!isOpen(discussion, at)) return over(turn, at, services);
  await keepTyped(at, data);
  return inPrivate(interventionForm(at, {}));
});

export const keepIntervention = recording(async (turn, data, at, services) => {
  if (!isOpen(discussion, at)) return over(turn, at, services);
  const made = interventionIn(at, data, turn.activity);
  if (isRefusal(made)) return inPrivate(interventionForm(at, data, made));
  const { interventions } = await changeDraft(at, (before) => withOne(before, made));
  const kept = interventions.some(({ id }) => id === made.id);
  const note = kept
    ? 'De interventie is bewaard.'
    : `Meer dan ${MOST_INTERVENTIONS} interventies lukt zelden tegelijk.`;
  return inPrivate(await discussionForm(at, { note }));
});

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
  const { draft, isOld } = isOpen(discussion, at)
    ? await keepTyped(at, data)
    : { draft: await readDraft(at), isOld: false };
  // What was written down elsewhere since, nobody has seen on this card: it is not recorded unread.
  if (isOld) return inPrivate(await discussionForm(at, { note: MEANWHILE }));
  const command = discussCommand(at, draft);
  const result: Result = isRefusal(command)
    ? { kind: 'refused', refusal: command, state: at.state }
    : await carryOut(turn, at, command, data.version);
  const refusal = result.kind === 'refused' ? result.refusal : undefined;
  if (!refusal) await forgetDraft(at);
  const next = await recorded(at, result, services);
  if (next) return next;
  const now = refusal && (await asSeen(at, result.state ?? at.state, services));
  if (refusal && now && isOpen(discussion, now)) return inPrivate(await discussionForm(now, { wrong: refusal }));
  return answerTo(turn, at, result, services);
});
