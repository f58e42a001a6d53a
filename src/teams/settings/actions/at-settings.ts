import { z } from 'zod/v4';
import { type Action, action } from '../../actions/action';
import type { School } from '../../answering/school';
import type { Services } from '../../answering/services';
import { forEveryone, type Reaction, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type Manager, manager } from '../manager';
import { overview } from '../overview';
import type { SchoolSettings } from '../schema';

export const PRIVATE = 'Instellen gaat in je privéchat met mij. Typ daar: instellen.';
const CHANGED = 'Een ander was je net voor. Dit staat er nu; kijk even of er nog iets moet veranderen.';
const SAVED = 'Bewaard.';

const schoolName = z.string().min(1).max(100);
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** What every button of the settings carries. */
export const ofSchool = z.object({ school: schoolName });

/** A button that only a beheerder may press, in the own chat. The school on it is a claim, checked by who may manage it. */
export function forManager<Data extends { readonly school: string }>(
  schema: z.ZodType<Data>,
  handle: (manager: Manager, data: Data) => Promise<Reaction>,
): Action {
  return action(schema, async (turn, data, services) => {
    if (turn.place !== 'personal') return sentence(PRIVATE);
    const found = await managerOf(turn, data.school, services);
    return typeof found === 'string' ? sentence(found) : handle(found, data);
  });
}

/** A button that changes settings: `change` says what, or in a sentence why not. */
export function saving<Data extends object>(
  schema: z.ZodType<Data>,
  change: (
    manager: Manager,
    data: Data,
  ) => Promise<Partial<SchoolSettings> | string> | Partial<SchoolSettings> | string,
): Action {
  const versioned = z.looseObject({ school: schoolName, version });
  return forManager(versioned, async (found, raw) => {
    const data = schema.safeParse(raw);
    if (!data.success)
      return sentence('Dat kan ik zo niet bewaren. Kijk of alles is ingevuld en probeer het nog eens.');
    const patch = await change(found, data.data);
    if (typeof patch === 'string') return sentence(patch);
    return save(found, raw.version, patch);
  });
}

/** Writes what was changed, unless somebody else was first; both ways the card shows how it is now. */
export async function save(found: Manager, expected: number, patch: Partial<SchoolSettings>): Promise<Reaction> {
  const { turn, school, key, admin, services } = found;
  const by = turn.person.person;
  const done = await admin.settings.change({ school: key, by, patch, expected, activity: turn.activity });
  const now = await manager(turn, school, services);
  // Whoever has just made others beheerder in their place.
  if (typeof now === 'string') return sentence(SAVED);
  return forEveryone(overview(now, done === 'written' ? SAVED : CHANGED));
}

async function managerOf(turn: Turn, id: string, services: Services): Promise<Manager | string> {
  const knowledge = services.schools.get(id);
  if (!knowledge) return 'Die school ken ik niet. Typ: instellen.';
  const school: School = { id: knowledge.structure.id, name: knowledge.structure.name, knowledge };
  return manager(turn, school, services);
}
