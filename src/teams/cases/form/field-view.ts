import type { Answer } from '../../../cases/answers';
import type { Field } from '../../../structure/route';
import { oneLine } from '../../cards/plain';
import { dayInputOf, inputOf, type Typed } from './inputs';
import { linesOf, type TextLine } from './lines';
import { answerInWords } from './words';

/** One question on a card: every kind of input has its place in the template, and one of the `is…` says which it is. */
export interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly marked: boolean;
  readonly mark: string;
  readonly isText: boolean;
  readonly many: boolean;
  readonly placeholder: string;
  readonly value: string;
  readonly isOne: boolean;
  readonly isMany: boolean;
  readonly isList: boolean;
  readonly options: readonly { readonly title: string; readonly value: string }[];
  readonly isTick: boolean;
  readonly isDate: boolean;
  readonly dayId: string;
  readonly dayLabel: string;
  readonly day: string;
  readonly isKept: boolean;
  readonly lines: readonly TextLine[];
  readonly hasHint: boolean;
  readonly hint: string;
}

const MARK = '▼ Kijk hier nog even naar';
const KEPT_HINT = 'Dit komt uit de vorige stap en blijft zoals het was.';

/** A question without anything in it, for what a card adds. */
export const fieldView = (view: Pick<FieldView, 'id' | 'label'> & Partial<FieldView>): FieldView => ({
  marked: false,
  mark: MARK,
  isText: false,
  many: false,
  placeholder: '',
  value: '',
  isOne: false,
  isMany: false,
  isList: false,
  options: [],
  isTick: false,
  isDate: false,
  dayId: '',
  dayLabel: '',
  day: '',
  isKept: false,
  lines: [],
  hasHint: (view.hint ?? '') !== '',
  hint: '',
  ...view,
});

export interface Filled {
  readonly answer: Answer | undefined;
  /** What was typed on the card just now, which comes back as it is, right or wrong. */
  readonly typed: Typed;
  readonly marked: boolean;
  /** Taken over from the case before it: to be read, not to be changed. */
  readonly kept: boolean;
}

/** A field of a route as a person fills it in. */
export function viewOfField(field: Field, filled: Filled): FieldView {
  const label = `${oneLine(field.label)}${field.required ? ' *' : ''}`;
  const base = { id: inputOf(field.id), label, hint: oneLine(field.hint ?? ''), marked: filled.marked };
  if (filled.kept) {
    const lines = linesOf(answerInWords(field, filled.answer));
    return fieldView({ ...base, label: oneLine(field.label), isKept: true, lines, hint: KEPT_HINT });
  }
  return fieldView({ ...base, ...inputFor(field, filled) });
}

function inputFor(field: Field, { answer, typed }: Filled): Partial<FieldView> {
  const given = typed[inputOf(field.id)];
  const dayId = dayInputOf(field.id);
  const day = typed[dayId];
  switch (field.kind) {
    case 'text': {
      const value = given ?? (answer?.kind === 'text' ? answer.text : '');
      return { isText: true, many: field.lines === 'many', placeholder: field.placeholder ?? '', value };
    }
    case 'choice':
    case 'checklist': {
      const several = field.kind === 'checklist' || field.most > 1;
      const value = given ?? (answer && 'values' in answer ? answer.values.join(',') : '');
      const options = field.options.map((option) => ({ title: oneLine(option.label), value: option.value }));
      return { isOne: !several, isMany: several, options, value };
    }
    case 'yes-no': {
      const value = given ?? (answer?.kind === 'yes-no' ? (answer.yes ? 'ja' : 'nee') : '');
      return { isOne: true, options: YES_NO, value };
    }
    case 'date':
      return {
        isDate: true,
        dayId,
        dayLabel: labelled(field),
        day: day ?? (answer?.kind === 'date' ? answer.day : ''),
      };
    case 'contact': {
      const before = answer?.kind === 'contact' ? answer : undefined;
      return {
        isTick: true,
        value: given ?? String(before?.done ?? false),
        // Filled in together: its day is that of the form.
        isDate: field.what !== 'together',
        dayId,
        dayLabel: 'Op welke dag?',
        day: day ?? before?.on ?? '',
      };
    }
    default:
      return field satisfies never;
  }
}

const labelled = ({ label, required }: Field): string => `${oneLine(label)}${required ? ' *' : ''}`;

const YES_NO = [
  { title: 'Ja', value: 'ja' },
  { title: 'Nee', value: 'nee' },
];
