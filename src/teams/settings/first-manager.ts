import type { Activity } from 'botbuilder';
import { schoolKeyOf } from '../../cases/identify';
import { schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import type { Turn } from '../turn';

/** Who adds the bot to a team is its first beheerder, and of its school when that has none yet. */
export async function noteInstaller(turn: Turn, activity: Activity, services: Services): Promise<void> {
  const { admin } = services;
  const { team, person } = turn;
  const { from, recipient } = activity;
  // Teams can name the bot itself, or nobody of the organisation.
  if (!admin || !team || from.id === recipient.id || !from.aadObjectId) return;
  const { addedBy } = await admin.directory.team(team);
  const data: { team?: { name?: unknown } | null } | undefined = activity.channelData;
  const name = data?.team?.name;
  await admin.directory.noteTeam(team, {
    ...(typeof name === 'string' ? { name } : {}),
    addedBy: addedBy ?? person.person,
  });
  await admin.directory.joined(person, team, turn.name ? { name: turn.name } : {});
  const { first } = await schoolsOf(turn, services);
  const school = schoolKeyOf(person.tenant, first.id);
  const { settings, version } = await admin.settings.of(school);
  if (settings.beheerders.length > 0 || admin.beheerders.length > 0) return;
  // When two add it at once, one of them is first; a conflict means that it is the other.
  await admin.settings.change({
    school,
    by: person.person,
    patch: { beheerders: [person.person] },
    expected: version,
  });
}
