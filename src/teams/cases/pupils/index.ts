import type { Action } from '../../actions/action';
import { askApart, separate } from './apart';
import { compare, confirm } from './compare';
import { openDoubles } from './doubles';
import { merge } from './merge';
import { pupilOfCase } from './of-case';
import { correctPupil, openPupil } from './pupil';
import { search } from './search';
import { PUPIL_VERBS } from './verbs';

/** Every button about pupils. */
export const PUPIL_ACTIONS: readonly (readonly [string, Action])[] = [
  [PUPIL_VERBS.doubles, openDoubles],
  [PUPIL_VERBS.search, search],
  [PUPIL_VERBS.compare, compare],
  [PUPIL_VERBS.confirm, confirm],
  [PUPIL_VERBS.merge, merge],
  [PUPIL_VERBS.open, openPupil],
  [PUPIL_VERBS.ofCase, pupilOfCase],
  [PUPIL_VERBS.correct, correctPupil],
  [PUPIL_VERBS.askApart, askApart],
  [PUPIL_VERBS.separate, separate],
];
