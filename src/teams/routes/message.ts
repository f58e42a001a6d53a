import type { TurnContext } from 'botbuilder';
import { heardFrom } from '../cases/heard-from';
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
  await heardFrom(turn, services);
  const said = await respond(turn, typedText(context.activity), services);
  if (said.show === 'sentence') return sendSentence(context, said.text);
  if (said.show === 'everyone' || turn.place === 'personal') return sendCard(context, said.card);
  await sendSentence(context, await showInPrivate(context, said, { log, pointer: PRIVATELY }));
}

const PRIVATELY = 'Dat doen we niet in een kanaal. Ik heb je een privébericht gestuurd.';
