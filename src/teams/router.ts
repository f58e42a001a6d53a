// Not the package's index, which also loads a client and a tokenizer for language models.
import { Application } from '@microsoft/teams-ai/lib/Application';
import type { TurnContext } from 'botbuilder';
import { onArrival } from './routes/arrival';
import { onInvoke } from './routes/invoke';
import { onMessage } from './routes/message';
import type { RouteOptions } from './routes/route';

/** Its option `startTypingTimer: false` is read and then forgotten: after a second each waiting message got a typing sign. */
class Routes extends Application {
  override startTypingTimer(): void {
    // Answers come within a second, and the SDK has one timer for all turns.
  }
}

/**
 * The routes: one per kind of activity. What is none of these is not ours and gets no answer.
 *
 * teams-ai only routes here. It has no storage (its saves check no versions), no typing timer (one for all turns), matches
 * no keywords (it does so by substring) and shapes no answers (after one card with `refresh` it shows every later private
 * answer to the whole channel).
 */
export function createRouter(options: RouteOptions): (context: TurnContext) => Promise<void> {
  const app = new Routes({ removeRecipientMention: false });
  const isA =
    (...types: readonly string[]) =>
    async ({ activity }: TurnContext): Promise<boolean> =>
      types.includes(activity.type);

  app.addRoute(isA('message'), (context) => onMessage(context, options));
  app.addRoute(isA('installationUpdate', 'conversationUpdate'), (context) => onArrival(context, options));
  app.addRoute(isA('invoke'), (context) => onInvoke(context, options), true);
  return async (context) => {
    await app.run(context);
  };
}
