import { personIdOf, schoolKeyOf } from '../../cases/identify';
import { schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import type { Turn } from '../turn';
import { letGo } from './courier/unreachable';

/** The bot was added to a team, or by a person: what waited for that is sent. */
export async function backAgain(turn: Turn, services: Services): Promise<void> {
  const { desk, places } = services;
  if (!desk || !places) return;
  const { tenant, person } = turn.person;
  const { all } = await schoolsOf(turn, services);
  for (const { id } of all) {
    const key = schoolKeyOf(tenant, id);
    const where = turn.place === 'personal' ? personIdOf(person) : (await places.supportTeam(key))?.conversation;
    if (where !== undefined) await letGo(desk.options.store, key, where);
  }
}
