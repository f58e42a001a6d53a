import { personIdOf, schoolKeyOf } from '../../cases/identify';
import type { Places } from '../cases/places';
import type { Assignment } from '../people-directory';
import type { Admin } from './admin';
import type { SchoolSettings } from './schema';

/** A school to play in: its team and channels, who is in it, and what is set. */
export interface Sample {
  readonly tenant: string;
  readonly team: { readonly id: string; readonly name: string };
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  /** The school that the team is of. */
  readonly school: string;
  readonly assignments: readonly Assignment[];
  readonly settings: Partial<SchoolSettings>;
  /** The chat of the playground's own user. */
  readonly chat: { readonly person: string; readonly conversation: string; readonly serviceUrl: string };
}

interface Kept {
  readonly admin: Admin;
  readonly places: Places;
}

/** Sets the sample school where nothing was ever set; what somebody changed since stays as it is. */
export async function setSample({ admin, places }: Kept, sample: Sample): Promise<void> {
  const { settings, directory, stage } = admin;
  const team = { tenant: sample.tenant, team: sample.team.id };
  if ((await directory.schoolOfTeam(team)) === undefined) {
    await directory.noteTeam(team, { school: sample.school, name: sample.team.name });
    for (const channel of sample.channels) await directory.noteChannel(team, channel);
    for (const { id, name, userPrincipalName } of stage?.people ?? []) {
      await directory.joined({ tenant: sample.tenant, person: id }, team, { name, userPrincipalName });
    }
  }
  const schools = new Set([sample.school, ...sample.assignments.map(({ school }) => school)]);
  for (const school of schools) {
    const key = schoolKeyOf(sample.tenant, school);
    const person = personIdOf(sample.chat.person);
    if (!(await places.chatOf(key, person))) await places.wrote(key, person, sample.chat);
    const roles = sample.assignments
      .filter((assignment) => assignment.school === school)
      .map(({ role, person }) => ({ role, person: { ...person } }));
    await settings.begin(key, 'voorbeeld', { ...sample.settings, roles });
  }
}
