import type { Command } from '../../../../cases/command';
import type { Refusal } from '../../../../cases/refusal';
import type { ActionKind } from '../../../../cases/when';
import type { Given } from '../../fields/given';
import type { InputView } from '../../fields/input';
import type { AtCase } from '../at-case';
import type { Described } from '../described';

/** What a form asks before something is done. */
export interface Asked {
  readonly intro?: readonly string[];
  readonly inputs: readonly InputView[];
}

/** Something that can be done to a case from a card. Who may, and when, is for the case to say. */
export interface Deed {
  readonly kind: ActionKind;
  readonly verb: string;
  /** On the button of the case card, and above the form. */
  readonly title: string;
  /** Where the title depends on how the case is. */
  titleAt?(at: Described): string;
  /** On the button of the form. */
  readonly press: string;
  /** Whether this route knows it at all; when left out it does. */
  fits?(at: AtCase): boolean;
  /** Why it cannot be done though it stands on the card: said before anything is asked. */
  whyNot?(at: AtCase): Refusal | undefined;
  /** Written down in the meeting, case after case: what was typed is kept until it is done. */
  readonly inMeeting?: true;
  /** The form, with what was typed so far. A deed without one is done at once. */
  ask?(at: AtCase, given: Given): Asked;
  command(given: Given, at: AtCase): Command | Refusal;
  /** What is worth knowing now that it is done; the case is as it became. */
  afterwards?(at: AtCase, given: Given): string | undefined;
}

export const titleOf = ({ title, titleAt }: Deed, at: Described): string => titleAt?.(at) ?? title;
