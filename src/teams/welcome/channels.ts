import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Services } from '../answering/services';
import type { Turn } from '../turn';

/** The channel that every team has; Teams gives it no name. */
const GENERAL = 'Algemeen';

/** Reads which channels a team has, so that a beheerder can choose one without going there. */
export async function readChannels(context: TurnContext, { team }: Turn, { admin }: Services): Promise<void> {
  if (!admin || !team) return;
  // The SDK promises a list, also where the answer has none.
  const channels: Awaited<ReturnType<typeof TeamsInfo.getTeamChannels>> | undefined =
    await TeamsInfo.getTeamChannels(context);
  for (const { id, name } of channels ?? []) {
    if (id) await admin.directory.noteChannel(team, { id, name: name || GENERAL });
  }
}
