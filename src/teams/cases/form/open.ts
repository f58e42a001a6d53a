import { forEveryone } from '../../reaction';
import { kept } from './notes';
import { onCase, onCaseAction } from './on-case';
import { formPage, lastPage } from './page';

/** Verder, from a list or a note: the form where it was left. What has changed meanwhile is on it. */
export const openForm = onCaseAction('fill', onCase, async (at, data, state) => {
  const route = at.school.structure.routes.get(state.route);
  if (route && data.to === 'done') return forEveryone(kept(at, state, route));
  return forEveryone(await formPage(at, state, route ? lastPage(state, route) : 0));
});
