import type { TurnContext } from 'botbuilder';
import { respond } from '../commands/respond';
import { typedText } from '../text/typed';
import { sendCard, sendSentence } from '../transport/sending';
import { readTurn } from '../turn';
import { showInPrivate } from './in-private';
import type { RouteOptions } from './route';

/** Answers what somebody typed. */
export async function onMessage(context: TurnContext, { services, log }: RouteOptions): Promise<void> {
  const turn = readTurn(context.activity);
  if (turn.team) await services.directory.joined(turn.person, turn.team);
  const said = await respond(turn, typedText(context.activity), services);
  if (said.show === 'sentence') await sendSentence(context, said.text);
  else if (said.show === 'private') await sendSentence(context, await showInPrivate(context, said, log));
  else await sendCard(context, said.card);
}
