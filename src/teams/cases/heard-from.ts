import { personIdOf, schoolKeyOf } from '../../cases/identify';
import { schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import type { Turn } from '../turn';

/** Remembers where somebody's own chat with the bot is, so that they can be told what happens to their cases. */
export async function heardFrom(turn: Turn, services: Services): Promise<void> {
  const { places } = services;
  if (!places || turn.place !== 'personal') return;
  const { tenant, person } = turn.person;
  const { conversation, serviceUrl } = turn;
  const id = personIdOf(person);
  for (const school of (await schoolsOf(turn, services)).all) {
    const key = schoolKeyOf(tenant, school.id);
    const known = await places.chatOf(key, id);
    if (known?.conversation === conversation && known.serviceUrl === serviceUrl) continue;
    await places.wrote(key, id, { conversation, serviceUrl });
  }
}
