import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { InPrivate } from '../reaction';
import { loggable } from '../transport/fault';
import { sendCardInPrivate } from '../transport/sending';

const UNREACHABLE =
  'Dat doen we niet in een kanaal of groep, en een privébericht lukt me nu niet. Open de chat met mij en typ het daar.';

/** Shows a card in somebody's own chat; gives the sentence for where it was asked for. */
export async function showInPrivate(context: TurnContext, { card, pointer }: InPrivate, log: Logger): Promise<string> {
  try {
    await sendCardInPrivate(context, card);
    return pointer;
  } catch (error) {
    log.warn({ activity: context.activity.id, fault: loggable(error) }, 'a personal chat could not be reached');
    return UNREACHABLE;
  }
}
