import type { Answer, Answers } from '../../../cases/answers';
import type { Field } from '../../../structure/route';
import { type Given, type InputView, input, textIn } from './input';

/** Apart from the words that a button carries along, whatever a school calls its fields. */
export const inputId = ({ id }: Field): string => `f-${id}`;
export const dayId = (field: Field): string => `${inputId(field)}-op`;

const YES_NO = [
  { title: 'Ja', value: 'ja' },
  { title: 'Nee', value: 'nee' },
];

/** The inputs for a list of fields: with what was just typed, else with what was answered before. */
export function inputsFor(
  fields: readonly Field[],
  { given = {}, answers = {}, required }: { given?: Given; answers?: Answers; required: boolean },
): InputView[] {
  return fields.flatMap((field) => {
    const common = {
      id: inputId(field),
      label: field.required ? `${field.label} *` : field.label,
      required: required && field.required,
      ...(field.hint !== undefined && { hint: field.hint }),
      value: Object.hasOwn(given, inputId(field)) ? textIn(given, inputId(field)) : shownAs(answers[field.id]),
    };
    switch (field.kind) {
      case 'text': {
        const placeholder = field.placeholder === undefined ? {} : { placeholder: field.placeholder };
        return [input({ ...common, ...placeholder, kind: field.lines === 'one' ? 'line' : 'text' })];
      }
      case 'choice':
      case 'checklist': {
        const options = field.options.map(({ label, value }) => ({ title: label, value }));
        const one = field.kind === 'choice' && field.most === 1;
        return [input({ ...common, kind: one ? 'choice' : 'ticks', options })];
      }
      case 'date':
        return [input({ ...common, kind: 'date' })];
      case 'yes-no':
        return [input({ ...common, kind: 'choice', options: YES_NO })];
      case 'contact': {
        const before = answers[field.id];
        const on = textIn(given, dayId(field)) || (before?.kind === 'contact' ? (before.on ?? '') : '');
        return [
          input({ ...common, kind: 'choice', options: YES_NO }),
          input({ id: dayId(field), kind: 'date', label: 'Op welke dag?', value: on }),
        ];
      }
      default:
        return field satisfies never;
    }
  });
}

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
      return answer.day;
    case 'yes-no':
      return answer.yes ? 'ja' : 'nee';
    case 'contact':
      return answer.done ? 'ja' : 'nee';
    default:
      return answer satisfies never;
  }
}
