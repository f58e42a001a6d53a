import type { FieldId } from '../../structure/route';
import type { Answer, Answers } from '../answers';
import { answers } from '../check/answers';
import { incomplete } from '../check/complete';
import { NL } from '../nl';
import { className } from '../pupils/data';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Case } from '../state';
import { formOf, onRoute, signed } from './ground';

/** Saves a page. A draft may have gaps; what was submitted stays complete while it is edited. */
export const fill = onRoute<'fill'>((command, state, context, route) => {
  const { page } = command;
  // One page more than the form has: the last shows the whole to be checked.
  if (!Number.isInteger(page) || page < 0 || page > route.pages.length)
    return refuse('wrong-value', NL.noPage(route.pages.length));
  const form = formOf(route);
  const checked = answers(form, command.answers, context.today);
  if (isRefusal(checked)) return checked;
  const given = unlocked(checked, state, (id) => form.find((field) => field.id === id)?.label ?? id);
  if (isRefusal(given)) return given;
  if (state.status === 'submitted') {
    // Only what this page holds: a question that the school added since stands on a page of its own, still to be reached.
    const touched = form.filter(({ id }) => given[id] !== undefined);
    const gap = incomplete(touched, given, context.today, state.kept);
    if (gap) return gap;
  }
  const name = renamed(command.className, state, context.classes);
  if (name !== undefined && isRefusal(name)) return name;
  return [{ kind: 'filled', ...signed(context), page, answers: given, ...(name !== undefined && { className: name }) }];
});

/** Another name for the class; nothing when it stays as it is. What goes on from another case stays about the same class. */
function renamed(
  typed: string | undefined,
  { status, subject, previous }: Case,
  classes: readonly string[] | undefined,
): string | undefined | Refusal {
  if (typed === undefined) return undefined;
  if (subject.kind !== 'class' || status !== 'draft') return refuse('wrong-value', NL.notForm);
  const name = className(typed, 'class', classes);
  if (isRefusal(name)) return name;
  if (name === subject.name) return undefined;
  return previous === undefined ? name : refuse('kept-field', NL.otherPupil, { fields: ['class'] });
}

/** Without the answers that are kept as they were; refused when the card would change one of them. */
function unlocked(checked: Answers, state: Case, labelOf: (id: FieldId) => string): Answers | Refusal {
  const kept = state.kept.filter((id) => checked[id] !== undefined);
  const changed = kept.filter((id) => !same(checked[id], state.answers[id]));
  if (changed.length > 0) return refuse('kept-field', NL.kept(changed.map(labelOf)), { fields: changed });
  const given = { ...checked };
  for (const id of kept) delete given[id];
  return given;
}

const same = (one: Answer | undefined, other: Answer | undefined): boolean => parts(one) === parts(other);
const parts = (answer: Answer | undefined): string => JSON.stringify(Object.entries(answer ?? {}).sort());
