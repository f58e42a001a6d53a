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
      if (hasBot(activity, activity.membersAdded)) return 'bot-arrived';
      return hasBot(activity, activity.membersRemoved) ? 'bot-left' : 'none';
    default:
      return 'none';
  }
}

/** One key for both activities of an arrival: they may name different channels of the same team. */
export function arrivalPlace({ team, conversation, person }: Turn): string {
  return JSON.stringify([person.tenant, team?.team ?? conversation]);
}

const hasBot = ({ recipient }: Activity, members: Activity['membersAdded'] | null): boolean =>
  (members ?? []).some(({ id }) => id === recipient.id);
