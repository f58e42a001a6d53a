import type { Answer, Answers } from '../../../cases/answers';
import { hintsFor } from '../../../cases/hints';
import type { Field } from '../../../structure/route';
import { linesOf } from '../form/lines';
import { type Given, textIn } from './given';
import { dayInputOf, inputOf } from './ids';
import { answerInWords } from './in-words';
import { type InputOption, type InputParts, type InputView, input } from './input';

/** What is known of a form when it is shown. */
export interface Filling {
  /** What was just typed, which comes back as it is, right or wrong. */
  readonly given?: Given;
  /** What was answered before. */
  readonly answers?: Answers;
  /** Fields that were taken over from the case before it: to be read, not to be changed. */
  readonly kept?: readonly string[];
  /** Fields to look at once more. */
  readonly marked?: readonly string[];
  /** Whether the client holds back the button while a required field is empty; a draft may have gaps. */
  readonly required?: boolean;
}

const KEPT_HINT = 'Dit komt uit de vorige stap en blijft zoals het was.';

/** The inputs for a list of fields. */
export const inputsFor = (fields: readonly Field[], filling: Filling = {}): InputView[] =>
  fields.flatMap((field) => (filling.kept?.includes(field.id) ? [read(field, filling)] : asked(field, filling)));

const read = (field: Field, { answers = {} }: Filling): InputView =>
  input({
    id: inputOf(field.id),
    kind: 'read',
    label: field.label,
    lines: linesOf(answerInWords(field, answers[field.id])),
    hint: KEPT_HINT,
  });

function asked(field: Field, filling: Filling): InputView[] {
  const before = filling.answers?.[field.id];
  const id = inputOf(field.id);
  const value = typed(filling, id) ?? shownAs(before);
  const base = {
    id,
    value,
    label: field.required ? `${field.label} *` : field.label,
    marked: filling.marked?.includes(field.id) ?? false,
    required: filling.required === true && field.required,
    ...(field.hint !== undefined && { hint: field.hint }),
  };
  switch (field.kind) {
    case 'text':
      return [textInput(field, base)];
    case 'choice':
    case 'checklist': {
      const options = field.options.map(({ label, value }) => ({ title: label, value }));
      const one = field.kind === 'choice' && field.most === 1;
      return [one ? radio(base, options) : input({ ...base, kind: 'ticks', options })];
    }
    case 'yes-no':
      return [radio(base, YES_NO)];
    case 'date':
      return [input({ ...base, kind: 'date' })];
    case 'contact': {
      const tick = input({ ...base, kind: 'tick', value: value || 'false' });
      // Filled in together: its day is that of the form.
      if (field.what === 'together') return [tick];
      const dayId = dayInputOf(field.id);
      const day = typed(filling, dayId) ?? (before?.kind === 'contact' ? (before.on ?? '') : '');
      const label = `Op welke dag? (${field.label})`;
      return [tick, input({ id: dayId, kind: 'date', label, value: day, joined: true })];
    }
    default:
      return field satisfies never;
  }
}

/** Soft remarks on words that label; somebody may well mean what is written. */
export const remarksOn = (text: string) => hintsFor(text).map(({ say }) => ({ text: say }));

type Base = Omit<InputParts, 'kind'> & { readonly value: string };

function textInput(field: Extract<Field, { kind: 'text' }>, base: Base): InputView {
  return input({
    ...base,
    kind: field.lines === 'one' ? 'line' : 'text',
    remarks: remarksOn(base.value),
    ...(field.placeholder !== undefined && { placeholder: field.placeholder }),
  });
}

/** What no school calls an option, for taking a choice back: a client cannot unpick one of several. */
export const NOTHING = '-';

const radio = (base: Base, options: readonly InputOption[]): InputView =>
  input({
    ...base,
    kind: 'one',
    options: base.value === '' ? options : [...options, { title: 'Toch nog niet invullen', value: NOTHING }],
  });

const YES_NO = [
  { title: 'Ja', value: 'ja' },
  { title: 'Nee', value: 'nee' },
];

const typed = ({ given = {} }: Filling, id: string): string | undefined =>
  Object.hasOwn(given, id) ? textIn(given, id) : undefined;

/** An answer as its input holds it. */
function shownAs(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return '';
    case 'text':
      return answer.text;
    case 'choice':
    case 'checklist':
      return answer.values.join(',');
    case 'date':
      return answer.day ?? '';
    case 'yes-no':
      return answer.yes === undefined ? '' : answer.yes ? 'ja' : 'nee';
    case 'contact':
      return String(answer.done);
    default:
      return answer satisfies never;
  }
}
