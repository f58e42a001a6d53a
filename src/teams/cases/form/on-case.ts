import { z } from 'zod/v4';
import { caseIdOf } from '../../../cases/identify';
import { may } from '../../../cases/may';
import { NL } from '../../../cases/nl';
import { statusInWords } from '../../../cases/recording-words';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import { type ActionKind, isReady } from '../../../cases/when';
import type { Action } from '../../actions/action';
import { type Reaction, sentence } from '../../reaction';
import { whoAt } from '../at-desk';
import { type AtForm, formAction, ofSchool } from './at-form';

/** What every button on a case carries, on a form as on the card of a case. All of it is a claim. */
export const onCase = ofSchool.extend({
  case: z.string().min(1).max(100),
  version: z.string().regex(/^\d{1,9}$/),
});

/**
 * The case that a button names, if this person may do this with it now. Another's case is refused in the same words as one
 * that does not exist.
 */
async function caseFor(at: AtForm, caseId: string, action: ActionKind): Promise<Case | Refusal> {
  const state = await at.desk.load(at.school.key, caseIdOf(caseId));
  if (!state && (await at.desk.options.store.read(at.school.key, caseIdOf(caseId))).erased)
    return refuse('not-found', NL.erased);
  const verdict = may(whoAt(at), action, state);
  if (!verdict.may) return verdict.refusal;
  if (!state) return refuse('not-found', NL.notFound);
  if (isReady(action, state) || (await isRepeat(at))) return state;
  return refuse('not-now', NL.notNow(statusInWords(state.status, at.school.structure.routes.get(state.route))));
}

/** A button of a form on a case, for whoever may do this with it now. */
export const onCaseAction = <Data extends z.infer<typeof onCase>>(
  kind: ActionKind,
  schema: z.ZodType<Data>,
  handle: (at: AtForm, data: Data, state: Case) => Promise<Reaction>,
): Action =>
  formAction(`may ${kind}`, schema, async (at, data) => {
    const state = await caseFor(at, data.case, kind);
    return isRefusal(state) ? sentence(state.say) : handle(at, data, state);
  });

/** Teams sent this press before, perhaps to a program that has ended since: it gets the answer of then. */
const isRepeat = async ({ desk, school, turn }: AtForm): Promise<boolean> =>
  (await desk.options.store.handled(school.key, turn.activity)) !== undefined;

/** Whether the form may still be shown with what was wrong: else the case is no longer this person's, or no longer a form. */
export const staysOnForm = ({ reason }: Refusal): boolean =>
  reason !== 'not-found' && reason !== 'not-yours' && reason !== 'not-now';
