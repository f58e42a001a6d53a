import type { AskButton, ChatButton } from '../buttons';

/** The view model of `cards/answer.json`: finished words and booleans only. */
export interface AnswerCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly hasLead: boolean;
  readonly lead: string;
  readonly sections: readonly SectionView[];
  readonly hasFolds: boolean;
  readonly rest: string;
  /** Side by side where they fit, else under each other. */
  readonly sideBySide: boolean;
  readonly stacked: boolean;
  readonly folds: readonly FoldView[];
  readonly wasCut: boolean;
  readonly cut: string;
  readonly hasSource: boolean;
  readonly source: string;
  readonly asks: readonly AskButton[];
  readonly chats: readonly ChatButton[];
}

/** What is shown from the start, or what one fold holds. */
export interface SectionView {
  readonly id: string;
  readonly visible: boolean;
  readonly hasLabel: boolean;
  readonly label: string;
  readonly blocks: readonly BlockView[];
  /** What can be asked for here, where it would be too much to read. */
  readonly rows: readonly AskRow[];
  readonly hasNote: boolean;
  /** What the mark behind some of the lines means. */
  readonly note: string;
}

/** Teams shows at most six buttons in one row, which it breaks where the screen ends. */
export interface AskRow {
  readonly asks: readonly AskButton[];
}

export interface BlockView {
  readonly hasHeading: boolean;
  readonly heading: string;
  readonly hasSubheading: boolean;
  readonly subheading: string;
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly text: string;
  readonly doubtful: boolean;
  /** What stands behind a doubtful line: the whole remark, or a mark that refers to it. */
  readonly doubt: string;
}

/** A pair of buttons, one shown at a time, that open and close a section. */
export interface FoldView {
  readonly section: string;
  readonly showId: string;
  readonly show: string;
  readonly hideId: string;
  readonly hide: string;
}
