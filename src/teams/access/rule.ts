import { type ActionKind, WHEN } from '../../cases/when';

/**
 * Who gets on with a command or a press; every one of them has such a rule, and the door that it is made with keeps to it.
 * What somebody may do to a case is `cases/may.ts`, which this only names.
 */
export type Rule =
  /** Whoever the bot serves: what a school's documents say, and one's own choices. */
  | 'everyone'
  /** Somebody of that school, who is shown or changes what is their own. */
  | 'own'
  /** Who may begin a route: the button names it. */
  | 'starter'
  /** Who sees anything of the case. */
  | 'sees'
  /** Who sees all of the case. */
  | 'reads'
  /** Who may know who looked at the case. */
  | 'looks'
  | MayDo
  /** The office that keeps the pupils of the school. */
  | 'keeper'
  /** A beheerder, or whom the school named to agree to what one asks. */
  | 'confirmer'
  /** A beheerder: who sets what the school sets, and looks which files may go. */
  | 'beheerder';

/** Who may do this to the case. */
export type MayDo = `may ${ActionKind}`;

/** What is done to a case by whoever has this rule; nothing where it is only looked at. */
export const kindIn = (rule: Rule): ActionKind | undefined =>
  KINDS.find((kind): kind is ActionKind => rule === `may ${kind}`);

const KINDS = Object.keys(WHEN).filter((kind): kind is ActionKind => kind in WHEN);
