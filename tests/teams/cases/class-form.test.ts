import { nameHints } from '../../../src/teams/cases/fields/name-hint';
import { Desks } from './filling';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

it('hints at a name, tells nobody that parents read it, and says who organises it', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM1');
  expect(mentor.card.text).not.toContain('Ouders mogen dit lezen');
  await mentor.fills({ 'in-class': '2A' }).presses('Verder');
  expect(mentor.card.text).not.toContain('Ouders');
  mentor.fills({ 'in-vraag-klas': 'Wat doe ik als Noor Bakker praat?', 'in-zie-klas': 'Onrust.' });
  await mentor.presses('Verder');
  await mentor.fills({ 'in-gepland-op': '2026-11-16' }).presses('Verder');
  expect(mentor.card.text).toContain('Hier lijkt een naam te staan. Dit gaat over de klas');
  await mentor.presses('Indienen');
  expect(mentor.card.text).toContain('Dat regel je zelf. Leg daarna vast wat eruit kwam: typ /zaak 1.');
  expect(mentor.card.text).not.toContain('Je hoort van mij');
  expect((await mentor.types('/mijn')).card.text).toContain('Bespreking op maandag 16 november');
}, 30_000);

it.each(['De klas praat veel.', 'Bij Frans en Engels gaat het goed.', 'Ik zie onrust. De klas werkt in Magister.'])(
  'finds no name in %j',
  (text) => {
    expect(nameHints(text)).toEqual([]);
  },
);
