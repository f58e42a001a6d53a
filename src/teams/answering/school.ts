import type { Knowledge } from '../../answers/ask';
import type { SchoolId } from '../../structure/structure';
import type { Turn } from '../turn';
import type { Services } from './services';

export interface School {
  readonly id: SchoolId;
  readonly name: string;
  readonly knowledge: Knowledge;
}

/** Never empty; the first is the chosen or the only one, unless `several` says that nobody has chosen yet. */
export interface SchoolsOfTurn {
  readonly first: School;
  readonly all: readonly School[];
  readonly several: boolean;
}

/**
 * Whose structure somebody is asking about: the team's in a channel, elsewhere that of the teams they are in.
 *
 * Of several schools the chosen one comes first; without a known team it is the default school.
 */
export async function schoolsOf(turn: Turn, services: Services): Promise<SchoolsOfTurn> {
  if (turn.team) return only(await schoolOfTeam(turn.team, services), services);
  const { all: ids, chosen } = await services.directory.schoolsOf(turn.person);
  const all = ids.map((id) => schoolOf(id, services)).filter((school) => school !== undefined);
  const first = all.find(({ id }) => id === chosen) ?? all[0];
  if (!first) return only(undefined, services);
  return { first, all, several: all.length > 1 && first.id !== chosen };
}

async function schoolOfTeam(team: NonNullable<Turn['team']>, services: Services): Promise<School | undefined> {
  const id = await services.directory.schoolOfTeam(team);
  return id === undefined ? undefined : schoolOf(id, services);
}

function only(school: School | undefined, services: Services): SchoolsOfTurn {
  const first = school ?? schoolOf(services.defaultSchool, services);
  if (!first) throw new Error('The default school is not among the schools.');
  return { first, all: [first], several: false };
}

function schoolOf(id: string, { schools }: Services): School | undefined {
  const knowledge = schools.get(id);
  return knowledge && { id: knowledge.structure.id, name: knowledge.structure.name, knowledge };
}
