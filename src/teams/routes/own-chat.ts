import type { TurnContext } from 'botbuilder';
import type { Rendered } from '../cards';
import { inPersonalChat } from '../transport/personal-chat';
import { sendCard } from '../transport/sending';

/** Posts a card in the own chat of whoever this turn is of. Rejects when Teams refuses that, or nobody knows. */
export async function postInOwnChat(context: TurnContext, card: Rendered): Promise<void> {
  let failed: { readonly error: unknown } | undefined;
  await inPersonalChat(context, async (chat) => {
    // Kept from the adapter, which would apologise in that chat and call it done.
    await sendCard(chat, card).catch((error: unknown) => {
      failed = { error };
    });
  });
  if (failed) throw failed.error;
}
