import { stringify } from 'yaml';
import {
  BOT,
  COLLEAGUES,
  GROUP_CHAT,
  MENTOR,
  OT_CHANNEL,
  PERSONAL_CHAT_ID,
  type SamplePerson,
  TEAM,
  TENANT_ID,
} from './sample-school';

/** The sample school as the Agents Playground wants it: every key below is required, no other is allowed. */
export function playgroundConfig(): string {
  return stringify({
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: BOT,
    currentUser: user(MENTOR),
    users: COLLEAGUES.map(user),
    personalChat: { id: PERSONAL_CHAT_ID },
    groupChat: GROUP_CHAT,
    team: { ...TEAM, channels: [OT_CHANNEL] },
  });
}

function user({ userId, name, userPrincipalName, aadObjectId }: SamplePerson) {
  return {
    id: userId,
    name,
    // Spelled this way by the playground.
    userPrincipleName: userPrincipalName,
    aadObjectId,
    givenName: name,
    surname: 'Voorbeeld',
    email: userPrincipalName,
  };
}
