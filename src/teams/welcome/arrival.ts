import type { Activity } from 'botbuilder';
import type { Turn } from '../turn';

export type Arrival = 'bot-arrived' | 'bot-left' | 'none';

/** Whether an activity says that the bot itself was added or taken away; other people's coming is not its business. */
export function readArrival(activity: Activity): Arrival {
  switch (activity.type) {
    case 'installationUpdate':
      // 'add-upgrade' is a new version of the app, of which nobody wants to be told.
      if (activity.action === 'add') return 'bot-arrived';
      return activity.action === 'remove' ? 'bot-left' : 'none';
    case 'conversationUpdate':
      if (isOfOneChannel(activity)) return 'none';
      if (hasBot(activity, activity.membersAdded)) return 'bot-arrived';
      return hasBot(activity, activity.membersRemoved) ? 'bot-left' : 'none';
    default:
      return 'none';
  }
}

/**
 * Whether an activity says who may in a private or shared channel, the bot too. Who leaves such a channel is still in the team, and
 * who comes to a shared one need not be.
 */
export function isOfOneChannel({ type, channelData }: Activity): boolean {
  const data: { eventType?: unknown } | null | undefined = channelData;
  return type === 'conversationUpdate' && CHANNEL_MEMBERS.has(data?.eventType);
}

const CHANNEL_MEMBERS: ReadonlySet<unknown> = new Set(['channelMemberAdded', 'channelMemberRemoved']);

/** One key for both activities of an arrival: they may name different channels of the same team. */
export function arrivalPlace({ team, conversation, person }: Turn): string {
  return JSON.stringify([person.tenant, team?.team ?? conversation]);
}

const hasBot = ({ recipient }: Activity, members: Activity['membersAdded'] | null): boolean =>
  (members ?? []).some(({ id }) => id === recipient.id);
