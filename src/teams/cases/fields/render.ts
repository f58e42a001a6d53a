import type { Answer, Answers } from '../../../cases/answers';
import { isApart, leastOf, peopleIn } from '../../../cases/check/consent';
import { hintsFor } from '../../../cases/hints';
import type { Field } from '../../../structure/route';
import { linesOf } from '../form/lines';
import { type Given, textIn } from './given';
import { dayInputOf, inputOf } from './ids';
import { answerInWords } from './in-words';
import { type InputOption, type InputParts, type InputView, input } from './input';
import { nameHints } from './name-hint';

/** What is known of a form when it is shown. */
export interface Filling {
  /** What was just typed, which comes back as it is, right or wrong. */
  readonly given?: Given;
  /** What was answered before. */
  readonly answers?: Answers;
  /** Fields that were taken over from the case before it: to be read, not to be changed. */
  readonly kept?: readonly string[];
  /** Whether the client holds back the button while a required field is empty; a draft may have gaps. */
  readonly required?: boolean;
  /** About a class: nobody is to be named. */
  readonly noNames?: boolean;
}

/** From here on a text is near its end. */
const NEAR = 0.7;
/** So short that it surprises: said beforehand. */
const SHORT = 300;

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
    required: filling.required === true && field.required,
    ...(field.hint !== undefined && { hint: field.hint }),
  };
  switch (field.kind) {
    case 'text':
      return [textInput(field, base, filling)];
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
      if (isApart(field)) return apart(field, base, filling);
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

/** Consent of several: whose it is, and when each gave it. */
function apart(field: Extract<Field, { kind: 'contact' }>, base: Base, filling: Filling): InputView[] {
  const before = filling.answers?.[field.id];
  const each = before?.kind === 'contact' ? (before.each ?? []) : [];
  const enough = leastOf(field) < field.who.length ? `Minstens ${leastOf(field)} van hen.` : 'Van ieder van hen.';
  const unknown = before?.kind === 'contact' && before.done && !before.each ? [answerInWords(field, before)] : [];
  const head = { ...base, required: false, kind: 'read' as const, lines: unknown.flatMap(linesOf) };
  return [
    input({ ...head, hint: [base.hint, enough].filter(Boolean).join(' ') }),
    ...peopleIn(field).flatMap(({ who, name }) => {
      const [id, dayId] = [inputOf(field.id, who), dayInputOf(field.id, who)];
      const was = each.find((one) => one.who === who);
      const value = typed(filling, id) || String(was?.done ?? false);
      const day = typed(filling, dayId) ?? was?.on ?? '';
      const label = `Op welke dag? (${name})`;
      return [
        input({ id, kind: 'tick', label: name, value, joined: true }),
        input({ id: dayId, kind: 'date', label, value: day, joined: true }),
      ];
    }),
  ];
}

/** Soft remarks on words that label; somebody may well mean what is written. */
export const remarksOn = (text: string, noNames = false) => [
  ...hintsFor(text).map(({ say }) => ({ text: say })),
  ...(noNames ? nameHints(text) : []),
];

type Base = Omit<InputParts, 'kind'> & { readonly value: string };

function textInput(field: Extract<Field, { kind: 'text' }>, base: Base, { noNames }: Filling): InputView {
  const limit = base.value.length > field.max * NEAR || (field.lines === 'many' && field.max <= SHORT);
  const hints = [base.hint ?? '', limit ? `Hoogstens ${field.max} tekens` : ''].filter(Boolean);
  return input({
    ...base,
    kind: field.lines === 'one' ? 'line' : 'text',
    hint: hints.join(' · '),
    remarks: remarksOn(base.value, noNames),
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
