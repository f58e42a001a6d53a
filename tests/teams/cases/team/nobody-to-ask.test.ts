import { caseIdOf } from '../../../../src/cases/identify';
import type { RoleId } from '../../../../src/structure/structure';
import { colleaguesOf } from '../../../../src/teams/cases/team/colleagues';
import { describe as described } from '../../../../src/teams/cases/team/described';
import { offer, whoMayBeAsked } from '../../../../src/teams/cases/team/pass-on/offer';
import { handIn, MENTOR, Office, OUTSIDER, SCHOOL } from '../../../desk/office';
import { turnIn } from '../../../support/turns';
import { AS_SET } from '../../as-set';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

/** A case of the mentor, where these people have these functions, and these manage: by the configuration, or by the school's choice. */
async function at(
  held: Readonly<Record<string, string>>,
  managers: readonly string[] = [],
  chosen: readonly string[] = [],
) {
  const caseId = caseIdOf(await handIn(office, 'pm2'));
  const state = await office.desk.load(SCHOOL.key, caseId);
  if (!state) throw new Error('No case.');
  const assignments = Object.entries(held).map(([id, role]) => ({
    school: 'voorbeeld',
    role,
    person: { id, name: id, userPrincipalName: '' },
  }));
  const people = { assignments: async () => assignments };
  const school = { ...AS_SET, settings: { ...AS_SET.settings, beheerders: [...chosen] } };
  const about = await described(state, school, { desk: office.desk, people, managers });
  return { ...about, desk: office.desk, by: OUTSIDER };
}

it('names the beheerder where nobody has the function, by the function they have', async () => {
  const reaction = offer(turnIn('channel'), await at({ chef: 'teamleider' }, ['chef']), 'accept');
  expect(reaction).toEqual({
    show: 'sentence',
    text: 'Dit kan alleen de zorgcoördinator. Niemand heeft nu die functie. Vraag het de beheerder van Steunwijzer (de teamleider): die geeft functies met /instellen.',
  });
});

it('knows both those whom the configuration names and those whom the school chose', async () => {
  const held = { chef: 'teamleider', oco: 'oco' };
  const reaction = offer(turnIn('channel'), await at(held, ['chef'], ['oco']), 'accept');
  expect(reaction.show === 'sentence' && reaction.text).toContain('(de teamleider of de OCo)');
});

it('does without where the beheerder has no function', async () => {
  const reaction = offer(turnIn('personal'), await at({}, ['somebody']), 'accept');
  expect(reaction.show === 'sentence' && reaction.text).toContain('Vraag het de beheerder van Steunwijzer: die geeft');
});

it('asks everybody who has the function, and the mentor of the case only where no office may', async () => {
  const about = await at({ een: 'zorgcoordinator', twee: 'zorgcoordinator', drie: 'mentor' });
  expect(whoMayBeAsked(about, 'schedule')).toEqual(['een', 'twee']);
  expect(whoMayBeAsked(await at({ drie: 'mentor' }), 'schedule')).toEqual([MENTOR.id]);
});

it('holding counts only the functions that were asked for', () => {
  const [first] = [...SCHOOL.structure.roles.keys()];
  const roles: RoleId[] = first ? [first] : [];
  expect(colleaguesOf(SCHOOL.structure, []).holding(roles)).toEqual([]);
});
