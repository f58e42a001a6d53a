import type { TurnContext } from 'botbuilder';
import type { Log } from '../../log/log';
import { UNREACHABLE } from '../not-here';
import type { InPrivate } from '../reaction';
import { loggable } from '../transport/fault';
import { inPersonalChat } from '../transport/personal-chat';
import { sendCard } from '../transport/sending';

interface Around {
  readonly log: Log;
  /** What is said where it was asked for, unless the card brings its own sentence. */
  readonly pointer: string;
}

/** Shows a card in somebody's own chat; gives the sentence for where it was asked for. */
export async function showInPrivate(context: TurnContext, shown: InPrivate, around: Around): Promise<string> {
  try {
    await inPersonalChat(context, (chat) => sendCard(chat, shown.card));
    return shown.pointer ?? around.pointer;
  } catch (error) {
    around.log.warn({ activity: context.activity.id, fault: loggable(error) }, 'a personal chat could not be reached');
    return UNREACHABLE;
  }
}
