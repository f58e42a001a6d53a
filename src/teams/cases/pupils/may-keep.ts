import { mayKeepPupils } from '../../../cases/may';
import { isHandedIn } from '../../../cases/pupils/seen';
import type { AtCase } from '../team/at-case';

/** Whether this person may put right how the pupil of this case is called. */
export const mayKeepPupilOf = ({ who, pupil, state }: AtCase): boolean =>
  pupil !== undefined && isHandedIn(state.status) && mayKeepPupils(who).may;
