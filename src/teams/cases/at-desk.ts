import type { Command } from '../../cases/command';
import { personIdOf, schoolKeyOf } from '../../cases/identify';
import type { CaseId, PersonId } from '../../cases/ids';
import type { Who } from '../../cases/people';
import type { Desk, Member, Order, Result } from '../../desk/desk';
import type { RoleId } from '../../structure/structure';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import { rolesOf } from '../people-directory';
import { deskSchool, type SchoolAsSet } from '../settings/school-days';
import type { Turn } from '../turn';

/** Somebody at the desk of their school: what every handler of referrals begins with. */
export interface AtDesk {
  readonly desk: Desk;
  readonly school: SchoolAsSet;
  readonly by: Member;
  /** Who has a function at this school, the first one first. */
  readonly holders?: (role: RoleId) => readonly PersonId[];
}

/** Who asks, with their functions at this school; undefined where the bot keeps nothing. */
export async function atDesk(turn: Turn, school: School, services: Services): Promise<AtDesk | undefined> {
  const { desk, people } = services;
  if (!desk) return undefined;
  const { structure } = school.knowledge;
  const { tenant, person } = turn.person;
  const assignments = await people.assignments(school.id);
  return {
    desk,
    school: await deskSchool(desk.options.store, schoolKeyOf(tenant, school.id), structure),
    by: { id: personIdOf(person), roles: rolesOf(structure, assignments, person) },
    holders: (role) => assignments.filter((one) => one.role === role).map((one) => personIdOf(one.person.id)),
  };
}

/** The person and the school, for who may do what. */
export const whoAt = ({ by, school }: AtDesk): Who => ({ by: by.id, roles: by.roles, routes: school.structure.routes });

/** What a press adds to its command: the version on the card, pupils it makes, which of several commands it is. */
interface Pressed extends Pick<Order, 'expected' | 'pupils'> {
  readonly part?: string;
}

/** Carries out one command as the person at the desk, by the activity that brought it. */
export const carryOut = (
  { activity }: Turn,
  { desk, school, by, holders }: AtDesk,
  caseId: CaseId,
  command: Command,
  { part = '', ...more }: Pressed = {},
): Promise<Result> =>
  desk.carryOut({
    school,
    by,
    ...(holders && { holders }),
    caseId,
    command,
    activity: `${activity}${part}`,
    ...more,
  });
