import type { Case } from '../../../cases/state';
import type { DeskSchool } from '../../../desk/desk';
import { shorten } from '../../cards/plain';

/** A button about a case. All of it comes back from the presser's own machine, and is checked there. */
export interface CaseButton {
  readonly label: string;
  readonly verb: string;
  readonly school: string;
  readonly case: string;
  /** How the case was when the card was made: an older card is answered with the fresh one. */
  readonly version: string;
  /** What is to be asked first; empty for a button that does it at once. */
  readonly what: string;
}

/** Which case, of which school, and how it was. */
export interface Named {
  readonly school: DeskSchool;
  readonly state: Pick<Case, 'id' | 'version'>;
}

export const button = ({ school, state }: Named, label: string, verb: string, what = ''): CaseButton => ({
  label: shorten(label, 60),
  verb,
  school: school.structure.id,
  case: state.id,
  version: String(state.version),
  what,
});
