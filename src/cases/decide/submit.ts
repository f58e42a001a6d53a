import { incomplete } from '../check/complete';
import { formOf, onRoute, signed } from './ground';

/** Hands the form in; a case that comes back after having been returned keeps its number. */
export const submit = onRoute<'submit'>((_command, state, context, route) => {
  const gap = incomplete(formOf(route), state.answers, context.today, state.kept);
  return gap ?? [{ kind: 'submitted', ...signed(context), number: state.number ?? context.nextNumber }];
});
