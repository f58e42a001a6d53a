import type { PupilButton } from '../cases/pupils/button';
import type { AtPrivacy } from './at-privacy';
import type { PRIVACY_VERBS } from './verbs';

/** A button on a card about privacy, which looks as those about pupils do. `one`: a pupil, or the number of a request. */
export const button = (
  { school, kind }: AtPrivacy,
  label: string,
  verb: (typeof PRIVACY_VERBS)[keyof typeof PRIVACY_VERBS],
  { one = '', style = 'default', inputs = 'none' }: Partial<Pick<PupilButton, 'one' | 'style' | 'inputs'>> = {},
): PupilButton => ({
  label,
  verb,
  style,
  inputs,
  school: school.structure.id,
  one,
  oneVersion: '',
  other: kind,
  otherVersion: '',
});
