import type { TurnContext } from 'botbuilder';
import { tenantOf } from './authorise';

/** As much of the SDK's identity as is needed to be the same bot in another conversation. */
interface Identity {
  getClaimValue(claim: string): string | null;
}

/**
 * Does something in the personal chat with whoever this turn is of; Teams makes that chat when there is none yet. Rejects with what
 * went wrong there.
 */
export async function inPersonalChat<T>(context: TurnContext, logic: (chat: TurnContext) => Promise<T>): Promise<void> {
  const { adapter, activity, turnState } = context;
  const identity = turnState.get<Identity | undefined>(adapter.BotIdentityKey);
  const audience = turnState.get<string | undefined>(adapter.OAuthScopeKey) ?? '';
  const tenantId = tenantOf(activity);
  const conversation = {
    isGroup: false,
    bot: activity.recipient,
    members: [activity.from],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  let failed: { readonly error: unknown } | undefined;
  await adapter.createConversationAsync(
    identity?.getClaimValue('aud') ?? '',
    activity.channelId,
    activity.serviceUrl,
    audience,
    conversation,
    async (chat) => {
      // Kept from the adapter, which would look after it in that chat and call it done.
      await logic(chat).catch((error: unknown) => {
        failed = { error };
      });
    },
  );
  if (failed) throw failed.error;
}
