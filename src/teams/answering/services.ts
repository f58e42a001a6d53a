import type { AskContext, Knowledge } from '../../answers/ask';
import type { Reply } from '../../answers/reply';
import type { Desk } from '../../desk/desk';
import type { Files } from '../cases/files/offer';
import type { Places } from '../cases/places';
import type { PeopleDirectory } from '../people-directory';
import type { Roster, SchoolDirectory } from '../school-directory';
import type { Admin } from '../settings/admin';
import type { FollowUps } from './follow-ups';

/** Question in, reply out: the engine itself, or the engine with a language model before it. */
export type Ask = (knowledge: Knowledge, question: string, context: AskContext) => Reply | Promise<Reply>;

/** What handlers work with. All of it is passed in, so that a test can pass in something else. */
export interface Services {
  readonly ask: Ask;
  readonly schools: ReadonlyMap<string, Knowledge>;
  readonly defaultSchool: string;
  readonly directory: SchoolDirectory;
  readonly people: PeopleDirectory;
  readonly roster: Roster;
  readonly followUps: FollowUps;
  /** Where referrals are kept and carried on; none where nothing may be kept. */
  readonly desk?: Desk;
  readonly places?: Places;
  /** How a person gets a file. */
  readonly files?: Files;
  /** What schools set for themselves; none where nothing may be kept. */
  readonly admin?: Admin;
}
