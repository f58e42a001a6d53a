import { type Decider, signed } from './ground';

/** Throws a draft away. */
export const discard: Decider<'discard'> = (_command, _state, context) => [{ kind: 'discarded', ...signed(context) }];
