import type { Pupil } from '../../../store/port';
import type { CLEAN_UP_VERBS } from '../../privacy/clean-up/verbs';
import type { PRIVACY_VERBS } from '../../privacy/verbs';
import type { AtPupils } from './at-pupils';
import type { PUPIL_VERBS } from './verbs';

type Verb =
  | (typeof PUPIL_VERBS)[keyof typeof PUPIL_VERBS]
  | (typeof PRIVACY_VERBS)[keyof typeof PRIVACY_VERBS]
  | (typeof CLEAN_UP_VERBS)[keyof typeof CLEAN_UP_VERBS];

/** A button on a card about pupils; every value is there, as a template cannot leave one out. All of it is a claim. */
export interface PupilButton {
  readonly label: string;
  readonly verb: Verb;
  readonly style: 'default' | 'positive' | 'destructive';
  /** Whether what was typed goes along. */
  readonly inputs: 'auto' | 'none';
  readonly school: string;
  readonly one: string;
  /** How the pupil was when the card was made: an older card is answered with the fresh one. */
  readonly oneVersion: string;
  readonly other: string;
  readonly otherVersion: string;
}

interface Look extends Partial<Pick<PupilButton, 'style' | 'inputs'>> {
  readonly one?: Pupil;
  readonly other?: Pupil;
}

export const button = (
  { school }: AtPupils,
  label: string,
  verb: PupilButton['verb'],
  { one, other, style = 'default', inputs = 'none' }: Look = {},
): PupilButton => ({
  label,
  verb,
  style,
  inputs,
  school: school.structure.id,
  one: one?.id ?? '',
  oneVersion: one ? String(one.version) : '',
  other: other?.id ?? '',
  otherVersion: other ? String(other.version) : '',
});
