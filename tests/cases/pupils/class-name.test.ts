import { dayOf } from '../../../src/cases/identify';
import { isClassName } from '../../../src/cases/pupils/class-name';
import { pupilData } from '../../../src/cases/pupils/data';
import { isRefusal } from '../../../src/cases/refusal';

it.each([
  '3B',
  '3b',
  'H4a',
  '2 mavo',
  '1 vmbo-t',
  'V5',
  'TL3.2',
  'M3B',
  '1 havo/vwo',
  '2 PrO',
  'PrO 2b',
  'ISK',
  'ISK-A',
  '1BKGT',
  '4VA1',
  '3 vmbo-kader',
  'klas 3B',
  'groep 2',
  '2hv1',
  'gymnasium 3b',
  '3.2',
  '5',
  '3 B',
  'mh1',
  '3/4 mavo',
  'G-4b',
  '1-tto-2',
])('%s is a class', (name) => {
  expect(isClassName(name)).toBe(true);
});

it.each([
  '3B Jan Pietersen',
  '3B Jan',
  '3B Noor B.',
  'Jan',
  'Jan Pietersen',
  'de klas',
  'x',
  '',
  '?!',
  '3B\u200b J',
  '3B: dyslexie',
  '2Jan',
  'klas',
  'Bo',
  '3B 06-12345678',
  'klas van Jansen',
  '3B, Noor',
  'havo Noor',
  '3b jan',
  '3b bo',
  '<b>3B</b>',
  '3B  ',
])('%j is none', (name) => {
  expect(isClassName(name)).toBe(false);
});

it('says with examples what a class looks like, without saying again what was typed', () => {
  const typed = { firstName: 'Jan', lastName: 'Pietersen', className: '3B Jan Pietersen' };
  const found = pupilData(typed, dayOf('2026-11-02'), { names: { className: 'class' } });
  expect(isRefusal(found) && found).toMatchObject({
    fields: ['class'],
    say: 'Schrijf bij klas alleen de klas, kort en zonder naam: bijvoorbeeld 3B, H4a, 2 mavo of TL3.2. De klas staat ook in het kanaal. Heeft jullie klas zelf een naam? Een beheerder voegt die toe met /instellen.',
  });
});

describe('a class that the school gave a name', () => {
  const classes = ['Kangoeroes', 'Beroep en stage'];
  const typed = (className: string, named?: readonly string[]) =>
    pupilData({ firstName: 'Rosa', lastName: 'Jansen', className }, dayOf('2026-11-02'), { classes: named });

  it.each([
    ['kangoeroes', 'Kangoeroes'],
    ['KANGOEROES', 'Kangoeroes'],
    [' beroep en  stage ', 'Beroep en stage'],
    ['3B', '3B'],
  ])('%s is taken as %s', (raw, kept) => expect(typed(raw, classes)).toMatchObject({ className: kept }));

  it.each(['Rosa', 'Kangoeroes Rosa', 'Kangoeroe', 'Beroep'])(
    '%s is not one, and the sentence says which are',
    (raw) => {
      const say = expect.stringContaining('ook Kangoeroes of Beroep en stage mag');
      expect(typed(raw, classes)).toMatchObject({ reason: 'wrong-value', say });
    },
  );

  it('is refused for a pupil of that name, whom the channel would name', () => {
    expect(typed('Rosa', ['Rosa'])).toMatchObject({ reason: 'wrong-value' });
    expect(typed('Jansen groep', ['Jansen groep'])).toMatchObject({ reason: 'wrong-value' });
  });

  it('is refused where the school lists none, and it is said who can', () => {
    expect(typed('Kangoeroes')).toMatchObject({
      say: expect.stringContaining('Een beheerder voegt die toe met /instellen'),
    });
  });
});
