import type { Answer } from '../../../cases/answers';
import { spoken } from '../../../cases/days';
import type { Field, Route } from '../../../structure/route';

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
      return spoken(answer.day);
    case 'yes-no':
      return answer.yes ? 'Ja' : 'Nee';
    case 'contact':
      if (!answer.done) return answer.on === undefined ? '' : `Nog niet aangevinkt (${spoken(answer.on)})`;
      return answer.on === undefined ? 'Ja' : `Ja, op ${spoken(answer.on)}`;
    default:
      return answer satisfies never;
  }
}

/** "PM2": what comes before the dot in "PM2 · Leerlingbespreking", or the whole name. */
export const shortName = ({ name }: Route): string => name.split(' · ')[0] ?? name;

/** The form in steps: the pupil, the pages, and whether it is right. */
export const stepsOf = ({ pages }: Route): number => pages.length + 2;
/** Page 0 of the route is the second step. */
export const stepAt = (route: Route, page: number): string => `stap ${page + 2} van ${stepsOf(route)}`;
