import { schoolKeyOf } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import { lowerFirst } from '../cards/plain';
import { NOTHING_KEPT } from '../not-here';
import type { Turn } from '../turn';
import type { Admin } from './admin';
import type { Kept } from './kept';
import { isManager, managersIn } from './managers';
import type { SchoolSettings } from './schema';
import { oneOf } from './words';

/** A beheerder at the settings of their school. */
export interface Manager extends Kept {
  readonly turn: Turn;
  readonly admin: Admin;
  readonly services: Services;
  readonly school: School;
  readonly key: SchoolKey;
}

const NOBODY =
  'Er is nog geen beheerder van Steunwijzer. Wie mij aan het team van de school toevoegt, wordt dat; vraag het wie Teams bij jullie beheert.';

/** Whether this person may change what the school sets; a friendly no, with whom to ask, for anybody else. */
export async function manager(turn: Turn, school: School, services: Services): Promise<Manager | string> {
  const { admin } = services;
  if (!admin) return NOTHING_KEPT;
  const key = schoolKeyOf(turn.person.tenant, school.id);
  const kept = await admin.settings.of(key);
  const { person } = turn.person;
  return isManager(person, kept.settings, admin.beheerders)
    ? { ...kept, turn, admin, services, school, key }
    : refusal(kept.settings, school, { admin, tenant: turn.person.tenant });
}

async function refusal(
  { beheerders, roles }: SchoolSettings,
  { knowledge }: School,
  { admin, tenant }: { readonly admin: Admin; readonly tenant: string },
): Promise<string> {
  const theirs = roles.filter(({ person }) => beheerders.includes(person.id));
  const names = theirs.map(({ role }) => [...knowledge.structure.roles.values()].find(({ id }) => id === role)?.name);
  const functions = [...new Set(names)].filter((name) => name !== undefined).map((name) => `de ${lowerFirst(name)}`);
  if (functions.length > 0) {
    return `Instellen kan alleen de beheerder van Steunwijzer. Dat is bij jullie ${oneOf(functions)}; vraag het daar even.`;
  }
  const all = managersIn({ beheerders }, admin.beheerders);
  if (all.length === 0) return NOBODY;
  const known = await Promise.all(all.map((person) => admin.directory.person({ tenant, person })));
  const called = known.flatMap((one) => one?.name ?? []);
  if (called.length > 0)
    return `Instellen kan alleen de beheerder van Steunwijzer. Dat is ${oneOf(called)}; vraag het daar even.`;
  return 'Instellen kan alleen de beheerder van Steunwijzer: de collega die mij aan het team van de school heeft toegevoegd. Vraag het daar even.';
}
