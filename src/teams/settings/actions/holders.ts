import { z } from 'zod/v4';
import { refuse } from '../../../cases/refusal';
import { textIn } from '../../cases/fields/given';
import { forEveryone } from '../../reaction';
import { BEHEERDER, BY_ID, holdersForm, isById, roleNames, rolesForm } from '../parts/roles';
import { knownPeople } from '../people-known';
import { forManager, ofSchool, type PartForm, saving } from './at-settings';

const NO_ROLE = 'Die functie kent jullie school niet. Kies er een uit de lijst.';
const MOST = 20;

/** A function was chosen: asks who has it. */
export const openRole = forManager(ofSchool.extend({ role: z.string().max(100) }), async (manager, { role }) => {
  const known = roleNames(manager).find(({ id }) => id === role);
  if (known) return forEveryone(await holdersForm(manager, known));
  return forEveryone(await rolesForm(manager, {}, refuse('wrong-value', NO_ROLE, { fields: ['role'] })));
});

const ids = z
  .string({ error: 'Kies een of meer collega’s.' })
  .max(6000, `Kies er hooguit ${MOST}.`)
  .default('')
  .transform((list) => [...new Set(list.split(',').map((id) => id.trim()))].filter(Boolean));

const NO_MANAGER = 'Er moet een beheerder blijven. Kies er minstens een.';
/** Whom it is about cannot be said: Teams tells the bot an id, and a name only of people whom it has met. */
const STRANGER =
  'Een van deze collega’s ken ik nog niet. Laat die mij één keer groeten (een berichtje is genoeg), of voeg mij toe aan een team waar die collega in zit. Kies daarna opnieuw.';

const aboutRole: PartForm = (manager, given = {}, wrong) => {
  const about = roleNames(manager).find(({ id }) => id === textIn(given, 'about'));
  return about ? holdersForm(manager, about, given, wrong) : NO_ROLE;
};

/** Who has a function from now on; the order is who comes first. */
export const saveHolders = saving(aboutRole, z.object({ about: z.string(), people: ids }), async (manager, data) => {
  const { about, people } = data;
  const wrong = (say: string) => refuse('wrong-value', say, { fields: ['people'] });
  if (!roleNames(manager).some(({ id }) => id === about)) return wrong(NO_ROLE);
  if (people.length > MOST) return wrong(`Kies er hooguit ${MOST}.`);
  if (about === BEHEERDER && people.length === 0) return wrong(NO_MANAGER);
  const known = await knownPeople(manager, people);
  if (!known) return wrong(STRANGER);
  if (isById(about)) return { [BY_ID[about]]: known.map(({ id }) => id) };
  const others = manager.settings.roles.filter(({ role }) => role !== about);
  return { roles: [...others, ...known.map((person) => ({ role: about, person: { ...person } }))] };
});
