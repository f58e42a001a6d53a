import type { Option } from '../../cards/settings';
import { type Given, textIn } from '../../cases/fields/given';
import { type InputKind, type InputView, input } from '../../cases/fields/input';

interface More {
  readonly placeholder?: string;
  readonly options?: readonly Option[];
  /** Whether the client holds back the button while it is empty. */
  readonly required?: boolean;
}

/** Makes the inputs of one part: with what was just typed, right or wrong, or else with what is set. */
export const asking =
  (given: Given | undefined) =>
  (kind: InputKind, id: string, label: string, set: string, more: More = {}): InputView =>
    input({ id, kind, label, value: given ? textIn(given, id) : set, ...more });
