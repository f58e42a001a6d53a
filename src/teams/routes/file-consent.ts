import type { TurnContext } from 'botbuilder';
import { answerConsent } from '../cases/files/consent';
import { loggable } from '../transport/fault';
import { sendUploaded } from '../transport/files';
import { sendSentence } from '../transport/sending';
import type { Turn } from '../turn';
import type { RouteOptions } from './route';

/** Whatever the answer is, the question goes away; a yes brings the file, and what went wrong is said. */
export async function onFileConsent(context: TurnContext, turn: Turn, { services, log }: RouteOptions): Promise<void> {
  const { id, replyToId, value } = context.activity;
  // At once: Teams waits five seconds, and sending the file may take longer.
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
  const result = await answerConsent(turn, value, services);
  if (replyToId) {
    await context.deleteActivity(replyToId).catch((error: unknown) => {
      log.warn({ activity: id, fault: loggable(error) }, 'an answered question about a file could not be removed');
    });
  }
  if (result.kind === 'uploaded') return sendUploaded(context, result.file);
  if (result.kind === 'failed') return sendSentence(context, result.say);
}
