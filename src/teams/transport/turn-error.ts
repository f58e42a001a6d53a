import type { TurnContext } from 'botbuilder';
import { LookNotKept } from '../../desk/looks';
import type { Log } from '../../log/log';
import { StoreError } from '../../store/errors';
import { loggable } from './fault';
import { sentenceResponse } from './invoke-response';
import { SendFailed, sendSentence } from './sending';

const SORRY = 'Er ging iets mis aan mijn kant. Probeer het zo nog eens.';

/**
 * Answers a turn that threw, and logs it by its ids.
 *
 * Without this the SDK would answer HTTP 500 with the error's message, which may hold what somebody typed.
 */
export async function answerTurnError(context: TurnContext, error: unknown, log: Log): Promise<void> {
  const { id, type, name, conversation } = context.activity;
  log.error({ activity: id, type, conversation: conversation.id, fault: loggable(error) }, 'handling failed');
  const say = error instanceof StoreError || error instanceof LookNotKept ? error.say : SORRY;
  if (type === 'invoke') {
    await context.sendActivity({ type: 'invokeResponse', value: sentenceResponse(name, say, 500) });
    return;
  }
  // After a message that could not be sent, an apology could not be sent either, or would be the second message.
  if (type !== 'message' || error instanceof SendFailed) return;
  await sendSentence(context, say).catch((failure: unknown) => {
    log.error({ activity: id, fault: loggable(failure) }, 'the apology was not sent');
  });
}
