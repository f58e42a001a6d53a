import type { Answer } from '../../../cases/answers';
import { spoken } from '../../../cases/days';
import { list } from '../../../cases/nl';
import type { Field, Route } from '../../../structure/route';
import type { RoleId, Structure } from '../../../structure/structure';
import { lowerFirst } from '../../cards/plain';

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

/** Functions as they stand in a sentence: "de mentor of de zorgcoördinator". */
export const rolesInWords = (roles: readonly RoleId[], structure: Structure, word: 'en' | 'of' = 'of'): string =>
  list(
    roles.map((role) => `de ${lowerFirst(structure.roles.get(role)?.name ?? role)}`),
    word,
  );

/** The form in steps: the pupil, the pages, and whether it is right. */
export const stepsOf = ({ pages }: Route): number => pages.length + 2;
/** Page 0 of the route is the second step. */
export const stepAt = (route: Route, page: number): string => `stap ${page + 2} van ${stepsOf(route)}`;
