import { personIdOf, schoolKeyOf } from '../../cases/identify';
import type { Desk, DeskSchool, Member } from '../../desk/desk';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import { rolesOf } from '../people-directory';
import type { Turn } from '../turn';

/** Somebody at the desk of their school: what every handler of referrals begins with. */
export interface AtDesk {
  readonly desk: Desk;
  readonly school: DeskSchool;
  readonly by: Member;
}

/** Who asks, with their functions at this school; undefined where the bot keeps nothing. */
export async function atDesk(turn: Turn, school: School, services: Services): Promise<AtDesk | undefined> {
  const { desk, people } = services;
  if (!desk) return undefined;
  const { structure } = school.knowledge;
  const { tenant, person } = turn.person;
  return {
    desk,
    school: { key: schoolKeyOf(tenant, school.id), structure },
    by: { id: personIdOf(person), roles: rolesOf(structure, await people.assignments(school.id), person) },
  };
}
