import fc from 'fast-check';
import { EXAMPLE, lineOf, ownDates } from '../../../src/planning/holidays/typed';

const one = (line: string) => ownDates(line).own[0];
const wrong = (line: string) => ownDates(line).wrong.join('\n');
const stretch = (from: string, until = from) => ({ from, until });
const herfst = { kind: 'holiday', holiday: 'herfst', ...stretch('2026-10-17', '2026-10-25') };

it.each([
  'herfstvakantie 17-10-2026 t/m 25-10-2026',
  'Herfstvakantie: 17-10-2026 tot en met 25-10-2026',
  'herfstvakantie van 17-10 t/m 25-10-2026',
  'herfstvakantie 17 t/m 25 oktober 2026',
  'herfstvakantie 17 okt. t/m 25 okt. 2026',
  'herfstvakantie 17/10/2026 - 25/10/2026',
  '- herfstvakantie 17-10-26 t/m 25-10-26',
  'herfstvakantie 2026-10-17 t/m 2026-10-25',
])('reads %s', (line) => {
  expect(ownDates(line)).toEqual({ own: [herfst], wrong: [] });
});

it.each([
  ['studiedag 3-12-2026', { kind: 'free', name: 'studiedag', ...stretch('2026-12-03') }],
  ['Studiedag team 2: 3 december 2026', { kind: 'free', name: 'Studiedag team 2', ...stretch('2026-12-03') }],
  ['toetsweek 2 3-12-2026', { kind: 'free', name: 'toetsweek 2', ...stretch('2026-12-03') }],
  ['kerstvakantie 21-12 t/m 3-1-2027', { kind: 'holiday', holiday: 'kerst', ...stretch('2026-12-21', '2027-01-03') }],
  [
    'carnavalsvakantie 6-2-2027 t/m 14-2-2027',
    { kind: 'holiday', holiday: 'voorjaar', ...stretch('2027-02-06', '2027-02-14') },
  ],
  [
    'tweede meiweek 3-5-2027 t/m 9-5-2027',
    { kind: 'holiday', holiday: 'mei-extra', ...stretch('2027-05-03', '2027-05-09') },
  ],
  ['wel school op 5-5-2027', { kind: 'school', ...stretch('2027-05-05') }],
  ['geen herfstvakantie 2026-2027', { kind: 'none', holiday: 'herfst', year: '2026-2027' }],
  ['geen extra meiweek 2027/28', { kind: 'none', holiday: 'mei-extra', year: '2027-2028' }],
])('reads %s', (line, expected) => {
  expect(one(line)).toEqual(expected);
});

it.each([
  [
    'studiedag',
    'Regel 1 (‘studiedag’): hier staat geen datum aan het eind. Schrijf bijvoorbeeld: studiedag 3-12-2026.',
  ],
  ['studiedag 3-12', 'Regel 1 (‘studiedag 3-12’): zet het jaar achter ‘3-12’.'],
  ['3-12-2026', 'Regel 1 (‘3-12-2026’): zet ervoor wat het is, zoals: studiedag 3-12-2026.'],
  [
    'studiedag 31-02-2027',
    'Regel 1 (‘studiedag 31-02-2027’): ‘31-02-2027’ bestaat niet. Schrijf dag, maand en jaar, zoals 17-10-2026.',
  ],
  [
    'studiedag 3 deember 2026',
    'Regel 1 (‘studiedag 3 deember 2026’): ‘3 deember 2026’ bestaat niet. Schrijf dag, maand en jaar, zoals 17-10-2026.',
  ],
  [
    'herfstvakantie 25-10-2026 t/m 17-10-2026',
    'Regel 1 (‘herfstvakantie 25-10-2026 t/m 17-10-2026’): de laatste dag ligt voor de eerste. Draai ze om.',
  ],
  [
    'herfstvakantie 10-3-2026',
    'Regel 1 (‘herfstvakantie 10-3-2026’): een herfstvakantie die op 10 maart 2026 begint? Kijk de maand na.',
  ],
  [
    'zomer 1-7-2026 t/m 1-7-2027',
    'Regel 1 (‘zomer 1-7-2026 t/m 1-7-2027’): dat is langer dan tien weken. Kijk de jaren na.',
  ],
  ['studiedag 3-12-2062', 'Regel 1 (‘studiedag 3-12-2062’): schrijf een jaar van 2025 tot en met 2040.'],
  [
    'geen herfstvakantie',
    'Regel 1 (‘geen herfstvakantie’): zet het schooljaar erachter, zoals: geen herfstvakantie 2026-2027.',
  ],
  [
    'geen herfstvakantie 2026-2028',
    'Regel 1 (‘geen herfstvakantie 2026-2028’): een schooljaar is twee jaren na elkaar, zoals 2026-2027.',
  ],
  [
    'geen zomervakantie 2026-2027',
    'Regel 1 (‘geen zomervakantie 2026-2027’): de zomervakantie heeft elke school. Schrijf jullie eigen data, als die anders zijn.',
  ],
  ['wel school 5-12-2026', 'Regel 1 (‘wel school 5-12-2026’): 5 december 2026 is in het weekend.'],
])('says what is wrong with %s', (line, expected) => {
  expect(wrong(line)).toBe(expected);
});

it.each([
  'studiedagen 3-12-2026 en 4-12-2026',
  'studiedagen 3 en 4 december 2026',
  'studiedagen 3, 4 december 2026',
  'herfstvakantie 17-10-2026 tot 25-10-2026',
])('loses no day of %s', (line) => {
  expect(wrong(line)).toContain('zet elke dag of periode op een eigen regel');
});

it('takes no holiday of a single day for the whole of it', () => {
  expect(wrong('herfstvakantie 17-10-2026')).toContain('een herfstvakantie van één dag?');
});

it('names the line, passes over empty ones, and keeps the others', () => {
  const { own, wrong: said } = ownDates('studiedag 3-12-2026\n\nfeest\n  studiedag 4-12-2026  \nstudiedag 3-12-2026\n');
  expect(own).toHaveLength(2);
  expect(said.map((sentence) => sentence.slice(0, 25))).toEqual([
    'Regel 3 (‘feest’): hier s',
    'Regel 5 (‘studiedag 3-12-',
  ]);
  expect(said[1]).toContain('dat staat al in regel 1');
});

it('takes a holiday once per school year', () => {
  expect(wrong('geen herfstvakantie 2026-2027\nherfstvakantie 17-10 t/m 25-10-2026')).toContain(
    'dat staat al in regel 1',
  );
  expect(ownDates('herfstvakantie 17 t/m 25-10-2026\nherfstvakantie 16 t/m 24-10-2027').wrong).toEqual([]);
});

it('takes no more than a school can mean', () => {
  expect(wrong('studiedag 3-12-2026\n'.repeat(101))).toContain('er passen er 100');
});

it('writes what it reads, and reads what it writes', () => {
  const { own, wrong: said } = ownDates(EXAMPLE);
  expect(said).toEqual([]);
  expect(ownDates(own.map(lineOf).join('\n'))).toEqual({ own, wrong: [] });
});

it('answers any text with dates or a sentence, never by falling over', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(' 31-2-2027', ' t/m ', '5 mei', ' 2026-2027', 'geen ', '\n', ' 0-0-0000', '-'),
    ),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const { own, wrong: said } = ownDates(parts.join(''));
      for (const date of own) expect(ownDates(lineOf(date)).own).toEqual([date]);
      for (const sentence of said) expect(sentence).toMatch(/^Regel \d+ \(/);
    }),
    { numRuns: 500 },
  );
});
