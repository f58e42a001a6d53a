import { NOTHING_SET } from '../../src/teams/settings/schema';
import type { SchoolAsSet } from '../../src/teams/settings/school-days';
import { SCHOOL } from '../desk/office';

/** The school of the tests, which has set nothing. */
export const AS_SET: SchoolAsSet = { ...SCHOOL, settings: NOTHING_SET };
