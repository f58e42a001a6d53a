import { isRefusal } from '../../../cases/refusal';
import { forEveryone, sentence } from '../../reaction';
import { formAction } from './at-form';
import { kept } from './notes';
import { caseFor, onCase } from './on-case';
import { formPage, lastPage } from './page';

/** Verder, from a list or a note: the form where it was left. What has changed meanwhile is on it. */
export const openForm = formAction(onCase, async (at, data) => {
  const state = await caseFor(at, data.case, 'fill');
  if (isRefusal(state)) return sentence(state.say);
  const route = at.school.structure.routes.get(state.route);
  if (route && data.to === 'done') return forEveryone(kept(at, state, route));
  return forEveryone(await formPage(at, state, route ? lastPage(state, route) : 0));
});
