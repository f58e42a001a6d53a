import { personIdOf, schoolKeyOf } from '../../cases/identify';
import { schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import type { Turn } from '../turn';
import { letGo } from './courier/unreachable';

/** Longer than any id of Teams; whoever sends one gets an answer, but is not written to later. */
const LONGEST_ID = 300;

/** Remembers where somebody can be written to: their own chat with the bot, for each of their schools. What waited for it is sent. */
export async function noteChat(turn: Turn, services: Services): Promise<void> {
  const { desk, places } = services;
  const { tenant, person } = turn.person;
  if (!places || turn.place !== 'personal' || person.length > LONGEST_ID) return;
  // A name makes it possible to give somebody a function who is in no team.
  if (turn.name) await services.admin?.directory.know(turn.person, { name: turn.name });
  const { all } = await schoolsOf(turn, services);
  for (const { id } of all) {
    const place = { conversation: turn.conversation, serviceUrl: turn.serviceUrl };
    const [key, who] = [schoolKeyOf(tenant, id), personIdOf(person)] as const;
    if (desk) await letGo(desk.options.store, key, who);
    const known = await places.chatOf(key, who);
    if (known?.conversation === place.conversation && known.serviceUrl === place.serviceUrl) continue;
    await places.wrote(key, who, place);
  }
}
