import type { Suggestion } from '../../../answers/reply';
import type { Group } from '../../../structure/fact-schema';

/** What a fold holds: a group's functions, a level or other section, all that is left, or what fits in no other fold. */
export type FoldKind = Group | 'section' | 'all' | 'rest';

export interface FoldWords {
  readonly kind: FoldKind;
  /** Of a section, as the school calls it. */
  readonly name: string;
  /** Some of it stands unfolded. */
  readonly others: boolean;
}

export interface FoldedPart {
  readonly kind: FoldKind;
  readonly name: string;
  readonly count: number;
}

/** All that is folded, counted in one unit. */
export interface Waiting {
  readonly unit: 'roles' | 'tasks' | 'lines';
  readonly count: number;
  readonly parts: readonly FoldedPart[];
}

/** The words around an answer, in one language. The school's own lines stay as the school wrote them. */
export interface Words {
  /** Stands behind a line that we are not sure we read right. */
  readonly doubt: string;
  readonly source: (places: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly show: (fold: FoldWords) => string;
  readonly hide: (fold: FoldWords) => string;
  /** "en nog 7 functies: 4 intern, 3 extern": what waits behind the folds. */
  readonly waiting: (waiting: Waiting) => string;
  /** The heading above what fits under no other. */
  readonly other: string;
  readonly cut: string;
  readonly group: Readonly<Record<Group, string>>;
  readonly askRole: (role: string) => string;
  readonly chatWith: (role: string) => string;
  readonly chatWithPerson: (name: string) => string;
  readonly pick: PickWords;
  readonly tryThese: string;
  readonly examples: readonly Suggestion[];
  readonly answered: string;
  readonly asksBack: string;
  readonly help: HelpWords;
  readonly welcome: Readonly<Record<'personal' | 'team', WelcomeWords>>;
  readonly choice: ChoiceWords;
}

export interface HelpWords {
  readonly title: string;
  readonly intro: (school: string) => string;
  readonly commands: string;
  /** To the commands that are folded. */
  readonly more: (count: number) => string;
  readonly inChannel: string;
}

export interface WelcomeWords {
  readonly title: string;
  readonly intro: (school: string) => string;
  readonly examples: string;
  readonly never: string;
  /** How a pupil is referred, and where one's own cases are. */
  readonly referring: string;
  readonly origin: (school: string) => string;
}

export interface ChoiceWords {
  readonly title: string;
  readonly intro: string;
}

/** For a list to choose from, where there are too many possibilities for buttons. */
export interface PickWords {
  readonly label: string;
  readonly missing: string;
  readonly press: string;
}
