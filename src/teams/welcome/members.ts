import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Account, PersonKey, SchoolDirectory } from '../school-directory';
import type { Turn } from '../turn';
import { isOfOneChannel } from './arrival';

const PAGE = 500;
/** More pages than any school has; a service that never ends its list must not keep the bot busy for ever. */
const MOST_PAGES = 20;

/** Notes who came to and who left a team, so that their personal chats follow the team's school. */
export async function noteMembers(turn: Turn, activity: Activity, directory: SchoolDirectory): Promise<void> {
  const { team } = turn;
  if (!team || isOfOneChannel(activity)) return;
  for (const member of activity.membersAdded ?? []) await directory.joined(key(turn, member), team);
  for (const member of activity.membersRemoved ?? []) await directory.left(key(turn, member), team);
}

/** Reads the whole list of a team's members, on arrival: most of them will never write in the channel first. */
export async function readMembers(context: TurnContext, turn: Turn, directory: SchoolDirectory): Promise<void> {
  const { team } = turn;
  if (!team) return;
  let next: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE, next);
    for (const member of members) await directory.joined(key(turn, member), team, accountOf(member));
    if (!continuationToken) return;
    next = continuationToken;
  }
}

const key = ({ person }: Turn, member: { readonly id: string; readonly aadObjectId?: string }): PersonKey => ({
  tenant: person.tenant,
  person: member.aadObjectId ?? member.id,
});

const accountOf = ({ name, userPrincipalName }: Account): Account => ({
  ...(name ? { name } : {}),
  ...(userPrincipalName ? { userPrincipalName } : {}),
});
