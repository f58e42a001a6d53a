import type { RoleId } from '../../structure/structure';
import type { Focus } from '../reply';

/** What is known of the person who asks. */
export interface Asker {
  readonly roles?: readonly RoleId[];
  /** What the answer before this question was about, in the same personal chat and a few minutes ago at most. */
  readonly previous?: Focus;
}
