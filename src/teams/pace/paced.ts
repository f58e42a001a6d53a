import type { Activity, TurnContext } from 'botbuilder';
import { SEARCH, sentenceResponse } from '../transport/invoke-response';
import { sendSentence } from '../transport/sending';
import { readTurn } from '../turn';
import type { Pace } from './pace';
import { type Doing, TOO_FAST } from './rates';

type Logic = (context: TurnContext) => Promise<void>;

/**
 * Lets nobody go too fast: beyond their pace nothing of the turn happens. A message is told so once, and then not answered; a
 * press or a search has to be answered, so it is told so in its own answer, which is no message.
 */
export const paced =
  (logic: Logic, pace: Pace): Logic =>
  async (context) => {
    const { activity } = context;
    const doing = doingIn(activity);
    const verdict = doing ? pace.next(readTurn(activity).person, doing) : 'go';
    if (verdict === 'go') return logic(context);
    if (activity.type === 'invoke') {
      await context.sendActivity({ type: 'invokeResponse', value: sentenceResponse(activity.name, TOO_FAST, 429) });
      return;
    }
    if (verdict === 'tell') await sendSentence(context, TOO_FAST);
  };

/** What somebody does with this; nothing where Teams itself tells what happened. */
function doingIn({ type, name }: Activity): Doing | undefined {
  if (type === 'message') return 'typing';
  if (type !== 'invoke') return undefined;
  return name === SEARCH ? 'searching' : 'pressing';
}
