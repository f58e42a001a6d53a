import type { Activity } from 'botbuilder';
import type { PersonKey, TeamKey } from './school-directory';
import { tenantOf } from './transport/authorise';

/** A channel of a team, without the thread in it. */
export interface Channel {
  readonly id: string;
  readonly name?: string;
  /** Also for people of other teams and organisations: who writes there need not be in the team. */
  readonly isShared?: true;
}

/** The kind of chat. */
export type Place = 'personal' | 'channel' | 'groupChat';

/** Who does something, and where: all that handlers know of an activity besides its words. */
export interface Turn {
  readonly place: Place;
  readonly conversation: string;
  /** Names this activity among all others; Teams repeats one under the same name. */
  readonly activity: string;
  /** Where Teams wants to be answered. */
  readonly serviceUrl: string;
  readonly person: PersonKey;
  /** As Teams calls them; a message does not always say. */
  readonly name?: string;
  /** Who really typed or pressed, where somebody plays another; in local mode only. */
  readonly behind?: PersonKey;
  /** Only in a channel. */
  readonly team?: TeamKey;
  readonly channel?: Channel;
}

/** Reads who and where out of an activity whose shape was checked. */
export function readTurn(activity: Activity): Turn {
  const tenant = tenantOf(activity);
  const team = teamOf(activity);
  const { name } = activity.from;
  const channel = channelOf(activity);
  return {
    place: placeOf(activity),
    conversation: activity.conversation.id,
    activity: [activity.conversation.id, activity.id ?? '', activity.name ?? activity.type].join('|'),
    serviceUrl: activity.serviceUrl,
    person: { tenant, person: activity.from.aadObjectId ?? activity.from.id },
    ...(name ? { name } : {}),
    ...(team === undefined ? {} : { team: { tenant, team } }),
    ...(channel === undefined ? {} : { channel }),
  };
}

function placeOf({ conversation }: Activity): Place {
  switch (conversation.conversationType) {
    case 'channel':
      return 'channel';
    case 'groupChat':
      return 'groupChat';
    case 'personal':
      return 'personal';
    default:
      // What is not plainly a chat of one person must not be treated as private.
      return conversation.isGroup === false || conversation.isGroup === undefined ? 'personal' : 'groupChat';
  }
}

function teamOf(activity: Activity): string | undefined {
  const data: { team?: { id?: string | null } | null } | undefined = activity.channelData;
  return data?.team?.id ?? undefined;
}

function channelOf({ channelData, conversation }: Activity): Channel | undefined {
  if (conversation.conversationType !== 'channel') return undefined;
  const [id = ''] = conversation.id.split(';');
  const data: { channel?: { name?: unknown; type?: unknown } | null } | undefined = channelData;
  const { name, type } = data?.channel ?? {};
  return {
    id,
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    ...(type === SHARED ? { isShared: true } : {}),
  };
}

/** As Teams calls such a channel. */
export const SHARED = 'shared';
