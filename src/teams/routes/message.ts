import type { TurnContext } from 'botbuilder';
import { noteChat } from '../cases/heard';
import { respond } from '../commands/respond';
import { PRIVATELY } from '../not-here';
import { seen } from '../stage/seen';
import { typedText } from '../text/typed';
import { loggable } from '../transport/fault';
import { sendFile } from '../transport/files';
import { sendCard, sendSentence } from '../transport/sending';
import { readTurn } from '../turn';
import { showInPrivate } from './in-private';
import type { RouteOptions } from './route';

/** Answers what somebody typed. */
export async function onMessage(context: TurnContext, { services, log }: RouteOptions): Promise<void> {
  const turn = seen(readTurn(context.activity), services);
  if (turn.team && !turn.channel?.isShared)
    await services.directory.joined(turn.person, turn.team, turn.name ? { name: turn.name } : {});
  const noted = noteChat(turn, services).catch((error: unknown) => {
    // Whoever asks gets an answer, also where it cannot be kept from where they asked.
    log.warn({ activity: context.activity.id, fault: loggable(error) }, 'a chat could not be kept');
  });
  // Both ask the store several times: one does not wait for the other.
  const [said] = await Promise.all([respond(turn, typedText(context.activity), services), noted]);
  if (said.show === 'sentence') return sendSentence(context, said.text);
  if (said.show === 'file') return sendFile(context, said.file);
  if (said.show === 'everyone' || turn.place === 'personal') return sendCard(context, said.card);
  await sendSentence(context, await showInPrivate(context, said, { log, pointer: `${PRIVATELY}.` }));
}
