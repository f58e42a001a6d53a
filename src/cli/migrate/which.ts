import { DIRECTORY, SENDING, splitSchoolKey } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';

/** Who may send just now is nothing to keep. */
export const isToMove = (key: SchoolKey): boolean => splitSchoolKey(key).structure !== SENDING;

/** The list of an organisation's teams and people. */
export const isDirectory = (key: SchoolKey): boolean => splitSchoolKey(key).structure === DIRECTORY;

/** Of the same organisation. */
export const isBeside = (one: SchoolKey, other: SchoolKey): boolean =>
  splitSchoolKey(one).tenant === splitSchoolKey(other).tenant;
