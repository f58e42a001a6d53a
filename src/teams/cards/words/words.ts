import type { Suggestion } from '../../../answers/reply';
import type { Group } from '../../../structure/fact-schema';

/** What a fold holds: the functions of a group or of a level, all that is left, or what fits in no other fold. */
export type FoldKind = Group | 'level' | 'all' | 'rest';

export interface FoldWords {
  readonly kind: FoldKind;
  /** Of a level, as the school calls it. */
  readonly name: string;
  readonly count: number;
  readonly others: boolean;
}

/** The words around an answer, in one language. The school's own lines stay as the school wrote them. */
export interface Words {
  /** Stands behind a line that we are not sure we read right. */
  readonly doubt: string;
  readonly source: (places: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly show: (fold: FoldWords) => string;
  readonly hide: (fold: FoldWords) => string;
  /** "4 anderen intern", "9 extern", "nog 12 regels": what waits behind one fold. */
  readonly folded: (fold: FoldWords) => string;
  readonly and: (parts: string) => string;
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
  readonly inChannel: string;
}

export interface WelcomeWords {
  readonly title: string;
  readonly intro: (school: string) => string;
  readonly examples: string;
  readonly never: string;
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
