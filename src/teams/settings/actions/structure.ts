import { z } from 'zod/v4';
import { schoolKeyOf } from '../../../cases/identify';
import { action } from '../../actions/action';
import type { Services } from '../../answering/services';
import { forEveryone, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type Manager, manager } from '../manager';
import { overview } from '../overview';
import { teamsFor, teamsToBind } from '../parts/known';
import { PRIVATE } from './at-settings';

const shape = z.object({ team: z.string().max(300), structure: z.string().max(100) });
const UNKNOWN = 'Dat team of die school ken ik niet. Typ: instellen.';

/** Says of which school a team is: its beheerder may, and for a team of no school yet whoever added the bot to it. */
export const saveStructure = action('beheerder', shape, async (turn, { team, structure }, services) => {
  const { admin, schools } = services;
  if (turn.place !== 'personal') return sentence(PRIVATE);
  const knowledge = schools.get(structure);
  if (!admin || !knowledge) return sentence(UNKNOWN);
  const { tenant } = turn.person;
  const found = await managerOfTeam(turn, team, services);
  const isManager = typeof found !== 'string' && (await teamsFor(found)).some(({ value }) => value === team);
  const mayBind = isManager || (await teamsToBind({ admin, turn })).some(({ value }) => value === team);
  if (!mayBind) return sentence(typeof found === 'string' ? found : UNKNOWN);
  const { id, name } = knowledge.structure;
  await begin(turn, services, id, isManager ? found : undefined);
  await admin.directory.bindTeam({ tenant, team }, id);
  await admin.directory.choose(turn.person, id);
  const now = await manager(turn, { id, name, knowledge }, services);
  if (typeof now !== 'string') return forEveryone(overview(now, `Bewaard: het team is van ${name}.`));
  return sentence(
    `Bewaard: het team is van ${name}. De andere instellingen daar zijn van de beheerder van die school.`,
  );
});

/** The beheerder of the school that the team is of now. */
async function managerOfTeam(turn: Turn, team: string, services: Services): Promise<Manager | string> {
  const bound = await services.directory.schoolOfTeam({ tenant: turn.person.tenant, team });
  const knowledge = services.schools.get(bound ?? services.defaultSchool);
  if (!knowledge) return UNKNOWN;
  const { id, name } = knowledge.structure;
  return manager(turn, { id, name, knowledge }, services);
}

/** A school of which nobody is beheerder yet gets this one, with what they had set; one that has keeps what it has. */
async function begin(turn: Turn, { admin }: Services, structure: string, from: Manager | undefined): Promise<void> {
  const by = turn.person.person;
  const school = schoolKeyOf(turn.person.tenant, structure);
  const there = await admin?.settings.of(school);
  if (!there || there.settings.beheerders.length > 0) return;
  const others = from?.settings.beheerders.filter((one) => one !== by) ?? [];
  const patch = { ...from?.settings, beheerders: [by, ...others] };
  await admin?.settings.change({ school, by, patch, expected: there.version });
}
