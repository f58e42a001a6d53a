import type { Answer, Answers } from '../../cases/answers';
import { spoken } from '../../cases/days';
import type { Field, FieldId, Option } from '../../structure/route';
import type { Box, PaperAnswer } from './paper';

/** Enough room to write a few sentences by hand. */
const MANY_LINES = 3;

/** The answer to a field; not what every object has by birth, such as `constructor`. */
export const answerTo = (answers: Answers, id: FieldId): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

export const text = (written: string, lines = 1): PaperAnswer => ({ kind: 'text', text: written, lines });

/** An answer in words, for where the form does not ask what it is the answer to; with the words of `options` where known. */
export function inWords(answer: Answer, options: readonly Option[] = []): string {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'choice':
    case 'checklist':
      return answer.values.map((value) => options.find((one) => one.value === value)?.label ?? value).join('\n');
    case 'date':
      return answer.day === undefined ? '' : spoken(answer.day);
    case 'yes-no':
      return answer.yes === undefined ? '' : answer.yes ? 'Ja' : 'Nee';
    case 'contact':
      if (answer.each?.length)
        return answer.each
          .map(({ who, done, on }) => `${who}: ${inWords({ kind: 'contact', done, ...(on && { on }) })}`)
          .join('\n');
      return [answer.done ? 'Ja' : 'Nee', ...(answer.on ? [spoken(answer.on)] : [])].join(', ');
  }
}

/** How a field and its answer stand on paper. An answer of another kind, from before the form was changed, stays readable. */
export function onPaper(field: Exclude<Field, { kind: 'contact' }>, answer: Answer | undefined): PaperAnswer {
  if (answer && answer.kind !== field.kind) return text(inWords(answer));
  switch (field.kind) {
    case 'text':
    case 'date':
      return text(answer ? inWords(answer) : '', field.kind === 'text' && field.lines === 'many' ? MANY_LINES : 1);
    case 'yes-no':
      return { kind: 'boxes', boxes: yesOrNo(answer?.kind === 'yes-no' ? answer.yes : undefined) };
    case 'choice':
    case 'checklist':
      return { kind: 'boxes', boxes: ticked(field.options, answer && 'values' in answer ? answer.values : []) };
  }
}

export const yesOrNo = (yes: boolean | undefined): readonly Box[] => [
  { label: 'Ja', ticked: yes === true },
  { label: 'Nee', ticked: yes === false },
];

/** Every option with its tick; what was ticked when the form still offered it comes last. */
function ticked(options: readonly Option[], values: readonly string[]): readonly Box[] {
  const offered = new Set(options.map(({ value }) => value));
  return [
    ...options.map(({ value, label }) => ({ label, ticked: values.includes(value) })),
    ...values.filter((value) => !offered.has(value)).map((label) => ({ label, ticked: true })),
  ];
}

export const isBlank = (answer: PaperAnswer): boolean =>
  answer.kind === 'text' ? answer.text.trim() === '' : answer.boxes.every((box) => !box.ticked);
