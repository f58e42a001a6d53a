import { NL } from '../nl';
import { refuse } from '../refusal';
import { onRoute, signed } from './ground';

/** The check is passed. */
export const accept = onRoute<'accept'>((_command, _state, context, route) =>
  route.check === undefined ? refuse('not-now', NL.noCheck) : [{ kind: 'accepted', ...signed(context) }],
);
