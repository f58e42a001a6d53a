import { z } from 'zod/v4';
import { forEveryone, sentence } from '../../reaction';
import { BEHEERDER, holdersForm, roleNames } from '../parts/roles';
import { knownPeople } from '../people-known';
import { forManager, ofSchool, saving } from './at-settings';

const NO_ROLE = 'Die functie kent jullie school niet. Typ: instellen.';
const MOST = 20;

/** A function was chosen: asks who has it. */
export const openRole = forManager(ofSchool.extend({ role: z.string().max(100) }), async (manager, { role }) => {
  const known = roleNames(manager).find(({ id }) => id === role);
  return known ? forEveryone(await holdersForm(manager, known)) : sentence(NO_ROLE);
});

const ids = z
  .string()
  .max(6000)
  .default('')
  .transform((list) => [...new Set(list.split(',').map((id) => id.trim()))].filter(Boolean));

/** Who has a function from now on; the order is who comes first. */
export const saveHolders = saving(z.object({ about: z.string().max(100), people: ids }), async (manager, data) => {
  const { about, people } = data;
  if (!roleNames(manager).some(({ id }) => id === about)) return NO_ROLE;
  if (people.length > MOST) return `Kies er hooguit ${MOST}.`;
  if (about === BEHEERDER && people.length === 0) return 'Er moet een beheerder blijven. Kies er minstens een.';
  const known = await knownPeople(manager, people);
  if (!known) {
    return 'Een van deze collega’s ken ik nog niet. Voeg die toe aan het team van de school, of laat die mij een berichtje sturen.';
  }
  if (about === BEHEERDER) return { beheerders: known.map(({ id }) => id) };
  const others = manager.settings.roles.filter(({ role }) => role !== about);
  return { roles: [...others, ...known.map((person) => ({ role: about, person: { ...person } }))] };
});
