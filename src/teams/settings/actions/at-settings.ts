import { z } from 'zod/v4';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import { type Action, action } from '../../actions/action';
import { schoolsOf } from '../../answering/school';
import type { Services } from '../../answering/services';
import type { Rendered } from '../../cards';
import type { Given } from '../../cases/fields/given';
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
  return action('beheerder', schema, async (turn, data, services) => {
    if (turn.place !== 'personal') return sentence(PRIVATE);
    const found = await managerOf(turn, data.school, services);
    return typeof found === 'string' ? sentence(found) : handle(found, data);
  });
}

/** The card of a part: as it is set, or as it was filled in with what is wrong; or a sentence where there is nothing to fill in. */
export type PartForm = (
  manager: Manager,
  given?: Given,
  wrong?: Refusal,
) => Promise<Rendered | string> | Rendered | string;

type Change = Partial<SchoolSettings> | Refusal;

/** A button that changes settings: `change` says what, or why not; then the form comes back as it was filled in. */
export function saving<Data extends object>(
  form: PartForm,
  schema: z.ZodType<Data>,
  change: (manager: Manager, data: Data) => Promise<Change> | Change,
): Action {
  const versioned = z.looseObject({ school: schoolName, version });
  return forManager(versioned, async (found, raw) => {
    const data = schema.safeParse(raw);
    const patch = data.success ? await change(found, data.data) : refusalOf(data.error);
    if (!isRefusal(patch)) return save(found, raw.version, patch);
    const shown = await form(found, raw, patch);
    return typeof shown === 'string' ? sentence(shown) : forEveryone(shown);
  });
}

/** What the schema of a part says of each input; its words are for people. */
const refusalOf = ({ issues }: z.ZodError): Refusal =>
  refuse('wrong-value', NOT_SO, {
    faults: issues.map(({ path: [field], message }) => ({ field: String(field ?? ''), say: message })),
  });

const NOT_SO = 'Dat kan ik zo niet bewaren. Kijk of alles is ingevuld en probeer het nog eens.';

/** Writes what was changed, unless somebody else was first; both ways the card shows how it is now. */
export async function save(found: Manager, expected: number, patch: Partial<SchoolSettings>): Promise<Reaction> {
  const { turn, school, key, admin, services } = found;
  const by = turn.person.person;
  const done = await admin.settings.change({ school: key, by, patch, expected, activity: turn.activity });
  const now = await manager(turn, school, services);
  // Whoever has just made others beheerder in their place.
  if (typeof now === 'string') return sentence(SAVED);
  return forEveryone(overview(now, done === 'written' ? savedIn(found, patch) : CHANGED));
}

/** What becomes of the cards that stand there already. */
function savedIn({ settings }: Manager, { naming, channel }: Partial<SchoolSettings>): string {
  const isHidden = naming === 'number' && settings.naming !== 'number';
  const isMoved = channel !== undefined && settings.channel !== undefined && channel.id !== settings.channel.id;
  return [SAVED, ...(isHidden ? [HIDDEN] : []), ...(isMoved ? [MOVED] : [])].join(' ');
}

const HIDDEN = 'Klas en initialen haal ik ook weg van de kaarten van open zaken die er al staan.';
const MOVED = 'Nieuwe berichten komen in het nieuwe kanaal. Kaarten die al in het oude staan, blijven daar.';

/** Of another school nobody hears whether it is here, but for whoever may set it. */
async function managerOf(turn: Turn, id: string, services: Services): Promise<Manager | string> {
  const knowledge = services.schools.get(id);
  if (!knowledge) return UNKNOWN_SCHOOL;
  const { structure } = knowledge;
  const found = await manager(turn, { id: structure.id, name: structure.name, knowledge }, services);
  const isTheirs = typeof found !== 'string' || (await schoolsOf(turn, services)).all.some((one) => one.id === id);
  return isTheirs ? found : UNKNOWN_SCHOOL;
}

const UNKNOWN_SCHOOL = 'Die school ken ik niet. Typ: instellen.';
