import { caseIdOf, personIdOf } from '../../../src/cases/identify';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { knownSchools } from '../../support/bot';
import { ZORGCOORDINATOR } from '../../support/people';
import { Desks } from './filling';
import { toCheck, toSubmitted } from './filling-pages';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

async function isSentBack(): Promise<void> {
  const { desk, store, school: key } = await desks.kept();
  const structure = knownSchools().get('voorbeeld')?.structure;
  const [summary] = await store.summaries(key, { status: ['submitted'] });
  if (!structure || !summary) throw new Error('Nothing was handed in.');
  const roles = [...structure.roles.keys()].filter((role) => role === 'zorgcoordinator');
  const result = await desk.carryOut({
    school: await deskSchool(desk.options.store, key, structure),
    by: { id: personIdOf(ZORGCOORDINATOR.aadObjectId), roles },
    caseId: caseIdOf(summary.caseId),
    command: { kind: 'return', missing: 'De klas klopt niet' },
    activity: 'sent-back',
  });
  expect(result.kind).toBe('done');
}

it('the class is put right by the mentor, from where the form is read back', async () => {
  const mentor = await toSubmitted(desks.mentor());
  await isSentBack();
  await mentor.types('/mijn');
  await mentor.presses('Aanvullen');
  await mentor.presses('Terug');
  expect(mentor.card.text).toMatch(/stap 1 van 4 · De leerling.*De klas klopt niet/s);
  expect(mentor.card.text).not.toContain('concept');
  await mentor.fills({ 'in-class': '3C' }).presses('Verder');
  expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 3C/s);
  await mentor.presses('Verder');
  await mentor.presses('Verder');
  expect(mentor.card.text).toMatch(/Klopt dit\?.*De leerling\nDit gaat over\nRosa Jansen, 3C/s);
  await mentor.presses('Naar ‘De leerling’');
  await mentor.fills({ 'in-last': 'Jonkheer' }).presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Opnieuw indienen');
  expect(mentor.card.text).toContain('Ingediend: zaak 1.');
}, 30_000);

it('while it is checked the first page says who changes it, and asks nothing', async () => {
  const mentor = await toSubmitted(desks.mentor());
  await mentor.types('/mijn');
  await mentor.presses('Aanpassen');
  await mentor.presses('Terug');
  expect(mentor.card.text).toContain('Klopt een naam of klas niet? Vraag het wie aanmeldingen controleert.');
  expect(mentor.card.text).not.toContain('concept');
});

it('a name is put right from the check of a draft', async () => {
  const mentor = await toCheck(desks.mentor());
  await mentor.presses('Naar ‘De leerling’');
  expect(mentor.card.text).toContain('stap 1 van 4 · De leerling');
});
