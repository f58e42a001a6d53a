import { oneLine } from '../../cards/plain';
import type { TextLine } from '../form/lines';

/** One question on a card, or an answer to be read; exactly one of the `is…` is true. All text is finished. */
export interface InputView {
  readonly id: string;
  readonly label: string;
  readonly spacing: 'Medium' | 'Small';
  /** What was filled in; of a list to tick, the values with commas between them. */
  readonly value: string;
  readonly placeholder: string;
  /** To be looked at once more, with what is wrong with it. */
  readonly marked: boolean;
  readonly mark: string;
  readonly faults: readonly TextLine[];
  readonly hasHint: boolean;
  readonly hint: string;
  /** Soft remarks on what was filled in. */
  readonly remarks: readonly TextLine[];
  /** Whether the client holds back the button while it is empty. */
  readonly required: boolean;
  readonly error: string;
  readonly isText: boolean;
  readonly many: boolean;
  readonly isDate: boolean;
  /** One of a few, all in sight; one of a list that folds; several; and a single box. */
  readonly isOne: boolean;
  readonly isList: boolean;
  readonly isMany: boolean;
  readonly isTick: boolean;
  readonly options: readonly InputOption[];
  readonly isTime: boolean;
  /** People of the whole organisation; `options` are those who are chosen already. */
  readonly isPeople: boolean;
  readonly isRead: boolean;
  readonly lines: readonly TextLine[];
}

export interface InputOption {
  readonly title: string;
  readonly value: string;
}

export type InputKind = 'line' | 'text' | 'date' | 'one' | 'choice' | 'ticks' | 'tick' | 'time' | 'people' | 'read';

export interface InputParts {
  readonly id: string;
  readonly kind: InputKind;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly remarks?: InputView['remarks'];
  readonly options?: InputView['options'];
  readonly lines?: InputView['lines'];
  /** Belongs to the input above it. */
  readonly joined?: boolean;
}

const MARK = '▼ Kijk hier nog even naar';

/** An input, or what stands in the place of one. Everything that a card of ours asks is made here. */
export function input(parts: InputParts): InputView {
  const { id, kind, value = '', placeholder = '', hint = '', required = false } = parts;
  const label = oneLine(parts.label);
  return {
    id,
    // A client puts a star of its own behind what it requires.
    label: required ? bare(label) : label,
    spacing: parts.joined === true ? 'Small' : 'Medium',
    value,
    placeholder,
    marked: false,
    mark: MARK,
    faults: [],
    hasHint: hint !== '',
    hint: oneLine(hint),
    remarks: parts.remarks ?? [],
    required,
    error: `Vul nog in: ${bare(label)}`,
    isText: kind === 'line' || kind === 'text',
    many: kind === 'text',
    isDate: kind === 'date',
    isOne: kind === 'one',
    isList: kind === 'choice',
    isMany: kind === 'ticks',
    isTick: kind === 'tick',
    isTime: kind === 'time',
    isPeople: kind === 'people',
    options: parts.options ?? [],
    isRead: kind === 'read',
    lines: parts.lines ?? [],
  };
}

const bare = (label: string): string => label.replace(/ \*$/, '');
