import { z } from 'zod/v4';
import { FIRST_NAMES } from '../../../answers/language/first-names';
import { plain } from '../../../answers/language/plain';
import { tidy } from '../../../cases/pupils/data';
import { type Refusal, refuse } from '../../../cases/refusal';
import { fold } from '../../../structure/nearest';
import { classesForm } from '../parts/forms';
import { saving } from './at-settings';

const LONGEST = 30;
const MOST = 40;
const TOO_MANY = `Hier passen hooguit ${MOST} klassen.`;
const NOT_ONE = `Een naam van een klas heeft 2 tot ${LONGEST} tekens: letters, cijfers en spaties. Zet er komma’s tussen.`;
const PERSON =
  'Hier lijkt de naam van een persoon bij te staan. Een klas staat ook in het kanaal: daar mag geen naam van een leerling komen.';

/** Classes with a name, one after the other with commas between them; an empty field takes all away. */
export const saveClasses = saving(
  classesForm,
  z.object({ classes: z.string({ error: 'Hier hoort tekst.' }).default('') }),
  (_manager, data) => {
    const typed = data.classes.split(/[,\n]/).map(tidy).filter(Boolean);
    const classes = [...new Map(typed.map((name) => [fold(name), name])).values()];
    if (classes.length > MOST) return wrong(TOO_MANY);
    if (!classes.every(isName)) return wrong(NOT_ONE);
    return classes.some(namesSomebody) ? wrong(PERSON) : { classes };
  },
);

const wrong = (say: string): Refusal => refuse('wrong-value', say, { fields: ['classes'] });

const isName = (name: string): boolean =>
  name.length <= LONGEST && /^[\p{L}\d][\p{L}\p{M}\d ./&’'+-]+$/u.test(name) && /\p{L}/u.test(name);

const namesSomebody = (name: string): boolean =>
  (name.match(/\p{L}+/gu) ?? []).some((word) => FIRST_NAMES.has(plain(word)));
