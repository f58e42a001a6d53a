import type { TurnContext } from 'botbuilder';
import { backAgain } from '../cases/back-again';
import { noteChat } from '../cases/heard';
import { noteInstaller } from '../settings/first-manager';
import { loggable } from '../transport/fault';
import { sendCard } from '../transport/sending';
import { readTurn } from '../turn';
import { arrivalPlace, readArrival } from '../welcome/arrival';
import { readChannels } from '../welcome/channels';
import { noteMembers, readMembers } from '../welcome/members';
import { welcome } from '../welcome/welcome';
import type { RouteOptions } from './route';

/** Greets when the bot comes somewhere, once, and keeps track of who is in which team. */
export async function onArrival(context: TurnContext, { services, greetings, log }: RouteOptions): Promise<void> {
  const { activity } = context;
  const turn = readTurn(activity);
  await noteMembers(turn, activity, services.directory);
  const place = arrivalPlace(turn);
  const arrival = readArrival(activity);
  if (arrival === 'bot-arrived') {
    await noteInstaller(turn, activity, services);
    await noteChat(turn, services);
    await backAgain(turn, services);
  }
  if (arrival === 'bot-left') greetings.forget(place);
  if (arrival !== 'bot-arrived' || !greetings.isFirst(place)) return;
  try {
    await sendCard(context, await welcome(turn, services));
  } catch (error) {
    greetings.forget(place);
    throw error;
  }
  await readMembers(context, turn, services.directory).catch((error: unknown) => {
    // Whoever is missed is noted at their first message in the team.
    log.warn({ activity: activity.id, fault: loggable(error) }, 'the members of a team could not be read');
  });
  await readChannels(context, turn, services).catch((error: unknown) => {
    // A channel can still be chosen by typing there.
    log.warn({ activity: activity.id, fault: loggable(error) }, 'the channels of a team could not be read');
  });
}
