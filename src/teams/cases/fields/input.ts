/** One input on a card; exactly one of the `is…` is true. All text is finished. */
export interface InputView {
  readonly id: string;
  readonly label: string;
  /** What was filled in; of a list to tick, the values with commas between them. */
  readonly value: string;
  readonly placeholder: string;
  readonly hasHint: boolean;
  readonly hint: string;
  readonly required: boolean;
  readonly error: string;
  readonly isLine: boolean;
  readonly isText: boolean;
  readonly isDate: boolean;
  readonly isChoice: boolean;
  readonly isTicks: boolean;
  readonly options: readonly { readonly title: string; readonly value: string }[];
}

export type InputKind = 'line' | 'text' | 'date' | 'choice' | 'ticks';

export interface InputParts {
  readonly id: string;
  readonly kind: InputKind;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Whether the client holds back the button while it is empty. */
  readonly required?: boolean;
  readonly options?: InputView['options'];
}

/** A card holds at most 80 KB; who typed more than this is asked to make it shorter anyway. */
const LONGEST = 8_000;

export const input = ({ id, kind, label, value, placeholder, hint, required, options }: InputParts): InputView => ({
  id,
  label,
  value: (value ?? '').slice(0, LONGEST),
  placeholder: placeholder ?? '',
  hasHint: hint !== undefined,
  hint: hint ?? '',
  required: required === true,
  error: `Vul dit nog in: ${label}`,
  isLine: kind === 'line',
  isText: kind === 'text',
  isDate: kind === 'date',
  isChoice: kind === 'choice',
  isTicks: kind === 'ticks',
  options: options ?? [],
});

/** What came in with a press: from the presser's own machine, so anything can be in it. */
export type Given = Readonly<Record<string, unknown>>;

/** A text that came in; empty when there is none. */
export function textIn(given: Given, id: string): string {
  const value = Object.hasOwn(given, id) ? given[id] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The values of a list that was ticked. */
export const ticksIn = (given: Given, id: string): readonly string[] =>
  textIn(given, id)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
