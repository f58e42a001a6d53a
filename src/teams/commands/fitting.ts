import { personIdOf, schoolKeyOf } from '../../cases/identify';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import { rolesOf } from '../people-directory';
import { isManager } from '../settings/managers';
import type { Turn } from '../turn';
import { type Asker, type Command, workingCommands } from './command';

/** The commands of the table that lead somewhere for this person here, in its order: those that help names. */
export async function fittingCommands(
  commands: readonly Command[],
  { turn, school }: { readonly turn: Turn; readonly school: School },
  services: Services,
): Promise<readonly Command[]> {
  const { structure } = school.knowledge;
  const asker = await askerOf(turn, school, services);
  return workingCommands(commands, services)
    .filter(({ where }) => where.includes(turn.place))
    .filter((each) => each.suits?.(structure) ?? true)
    .filter((each) => each.fits?.(asker) ?? true);
}

async function askerOf({ person: { tenant, person } }: Turn, school: School, services: Services): Promise<Asker> {
  const { structure } = school.knowledge;
  const roles = rolesOf(structure, await services.people.assignments(school.id), person);
  const kept = await services.admin?.settings.of(schoolKeyOf(tenant, school.id));
  return {
    who: { by: personIdOf(person), roles, routes: structure.routes },
    manages: kept !== undefined && isManager(person, kept.settings, services.admin?.beheerders),
  };
}
