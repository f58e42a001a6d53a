import type { Assignment } from '../../src/teams';

/** The people and places of the sample school (the same as in local mode). */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

const person = (number: number, id: string, name: string): Person => ({
  id: `29:${id}`,
  name,
  aadObjectId: `00000000-0000-4000-8000-00000000000${number}`,
});

export const MENTOR = person(1, 'mentor', 'Mentor');
export const DOCENT = person(2, 'docent', 'Docent');
export const ZORGCOORDINATOR = person(3, 'zorgcoordinator', 'Zorgcoördinator');
/** A second mentor, who must not see what the first one does. */
export const OTHER_MENTOR = person(7, 'mentor2', 'Andere mentor');
export const PEOPLE: readonly Person[] = [
  MENTOR,
  DOCENT,
  ZORGCOORDINATOR,
  person(4, 'afdelingsleider', 'Afdelingsleider'),
  person(5, 'orthopedagoog', 'Orthopedagoog'),
  person(6, 'beheerder', 'Beheerder'),
];

/** Who has which function at the sample school. */
export const ASSIGNMENTS: readonly Assignment[] = [
  assigned('mentor', MENTOR),
  assigned('mentor', OTHER_MENTOR),
  assigned('leraar', DOCENT),
  assigned('zorgcoordinator', ZORGCOORDINATOR),
];

function assigned(role: string, { aadObjectId, name }: Person, school = 'voorbeeld'): Assignment {
  return { school, role, person: { id: aadObjectId, name, userPrincipalName: `${role}@voorbeeld.test` } };
}

export const TENANT = '00000000-0000-4000-8000-0000000000aa';
export const BOT = { id: '28:steunwijzer', name: 'Steunwijzer' };
export const TEAM = '19:school@thread.tacv2';
export const OT_CHANNEL = '19:ot@thread.tacv2';
export const GROUP_CHAT = '19:groep@thread.v2';
