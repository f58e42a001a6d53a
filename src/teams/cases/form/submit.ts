import { forEveryone, sentence } from '../../reaction';
import { carryOut } from '../at-desk';
import { submitted } from './notes';
import { onCase, onCaseAction, staysOnForm } from './on-case';
import { checkPageOf, formPage, lastPage } from './page';

/** Indienen: the form goes out, or is shown with what it lacks. */
export const submitForm = onCaseAction('submit', onCase, async (at, data, state) => {
  const route = at.school.structure.routes.get(state.route);
  const result = await carryOut(at.turn, at, state.id, { kind: 'submit' }, { expected: Number(data.version) });
  if (result.kind !== 'refused') return forEveryone(submitted(at, result.state ?? state, route));
  const { refusal, state: now = state } = result;
  // Somebody was first: handed in on another device, or handed over.
  if (!staysOnForm(refusal)) return sentence(refusal.say);
  const page = !route ? 0 : refusal.reason === 'stale' ? lastPage(now, route) : checkPageOf(route);
  return forEveryone(await formPage(at, now, page, { wrong: refusal }));
});
