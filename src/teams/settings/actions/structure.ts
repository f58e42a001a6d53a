import { z } from 'zod/v4';
import { schoolKeyOf } from '../../../cases/identify';
import type { Action } from '../../actions/action';
import { forEveryone, sentence } from '../../reaction';
import { type Manager, manager } from '../manager';
import { overview } from '../overview';
import { teamsFor } from '../parts/known';
import { forManager, ofSchool } from './at-settings';

const shape = ofSchool.extend({ team: z.string().max(300), structure: z.string().max(100) });

/** Says of which school a team is. A school that has no beheerder yet gets this one, with what was set so far. */
export const saveStructure: Action = forManager(shape, async (found, { team, structure }) => {
  const { turn, services, admin } = found;
  const knowledge = services.schools.get(structure);
  const mine = (await teamsFor(found)).some(({ value }) => value === team);
  if (!knowledge || !mine) return sentence('Dat team of die school ken ik niet. Typ: instellen.');
  const { tenant, person } = turn.person;
  const bound = await admin.directory.schoolOfTeam({ tenant, team });
  if (bound !== undefined && bound !== found.school.id) {
    return sentence('Dat team is al van een andere school. De beheerder van die school kan het wijzigen.');
  }
  const { id, name } = knowledge.structure;
  await bequeath(found, id);
  await admin.directory.bindTeam({ tenant, team }, id);
  await admin.directory.choose(turn.person, id);
  const now = await manager({ ...turn, person: { tenant, person } }, { id, name, knowledge }, services);
  if (typeof now !== 'string') return forEveryone(overview(now, `Bewaard: het team is van ${name}.`));
  return sentence(
    `Bewaard: het team is van ${name}. De andere instellingen daar zijn van de beheerder van die school.`,
  );
});

/** What was set before the school was chosen goes along; what that school had set itself stays as it is. */
async function bequeath({ key, settings, turn, admin, school }: Manager, structure: string): Promise<void> {
  if (structure === school.id) return;
  const target = schoolKeyOf(turn.person.tenant, structure);
  const there = await admin.settings.of(target);
  if (target === key || there.settings.beheerders.length > 0) return;
  const by = turn.person.person;
  const beheerders = settings.beheerders.includes(by) ? settings.beheerders : [...settings.beheerders, by];
  await admin.settings.change({ school: target, by, patch: { ...settings, beheerders }, expected: there.version });
}
