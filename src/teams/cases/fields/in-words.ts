import type { Answer, Given } from '../../../cases/answers';
import { peopleIn } from '../../../cases/check/consent';
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
      if (answer.each?.length && field.kind === 'contact')
        return peopleIn(field)
          .map(({ who, name }) => `${name}: ${said(answer.each?.find((one) => one.who === who))}`)
          .join('\n');
      return said(answer);
    default:
      return answer satisfies never;
  }
}

/** Whether it was done, and when. */
function said(answer: Pick<Given, 'done' | 'on'> | undefined): string {
  if (answer === undefined) return 'Nog niet';
  if (!answer.done) return answer.on === undefined ? '' : `Nog niet aangevinkt (${spoken(answer.on)})`;
  return answer.on === undefined ? 'Ja' : `Ja, op ${spoken(answer.on)}`;
}
