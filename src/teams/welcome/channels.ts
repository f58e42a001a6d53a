import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Services } from '../answering/services';
import { SHARED, type Turn } from '../turn';

/** The channel that every team has; Teams gives it no name. */
const GENERAL = 'Algemeen';

/** Reads which channels a team has, so that a beheerder can choose one without going there. */
export async function readChannels(context: TurnContext, { team }: Turn, { admin }: Services): Promise<void> {
  if (!admin || !team) return;
  // The SDK promises a list, also where the answer has none.
  const channels: Awaited<ReturnType<typeof TeamsInfo.getTeamChannels>> | undefined =
    await TeamsInfo.getTeamChannels(context);
  for (const { id, name, type } of channels ?? []) {
    // Class and initials stand in the one that is chosen; a shared one is read by people from elsewhere.
    if (id && type !== SHARED) await admin.directory.noteChannel(team, { id, name: name || GENERAL });
  }
}
