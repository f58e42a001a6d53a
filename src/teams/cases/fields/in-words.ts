import type { Answer } from '../../../cases/answers';
import { spoken } from '../../../cases/days';
import type { Field } from '../../../structure/route';

/** An answer as a person reads it; empty when there is none. */
export function answerInWords(field: Field, answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return '';
    case 'text':
      return answer.text;
    case 'choice':
    case 'checklist': {
      const options = 'options' in field ? field.options : [];
      return answer.values.map((value) => options.find((one) => one.value === value)?.label ?? value).join('\n');
    }
    case 'date':
      return answer.day === undefined ? '' : spoken(answer.day);
    case 'yes-no':
      return answer.yes === undefined ? '' : answer.yes ? 'Ja' : 'Nee';
    case 'contact':
      if (!answer.done) return answer.on === undefined ? '' : `Nog niet aangevinkt (${spoken(answer.on)})`;
      return answer.on === undefined ? 'Ja' : `Ja, op ${spoken(answer.on)}`;
    default:
      return answer satisfies never;
  }
}
