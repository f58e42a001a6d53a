import type { Knowledge } from '../knowledge/knowledge';
import type { Query, Scope } from '../query';
import type { Asker } from './asker';
import type { Frame } from './frame';
import type { Reading } from './reading';

/** A question as read: all that the rules below look at. */
export interface Asked {
  readonly knowledge: Knowledge;
  readonly frame: Frame;
  readonly reading: Reading;
  /** What the question names; parents and the pupil left out where a function is named. */
  readonly scope: Scope;
  readonly asker: Asker;
}

/** One way to understand a question; undefined when it is not that. */
export type Rule = (asked: Asked) => Query | undefined;
