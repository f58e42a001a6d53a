import { NL } from '../../src/cases/nl';
import { statusInWords } from '../../src/cases/recording-words';
import { BARE, FIRST } from './made-up';

describe('what is still to be filled in', () => {
  it.each([
    [['Hulpvraag'], 'Vul nog in: Hulpvraag.'],
    [['Wat is je vraag?'], 'Vul nog in: Wat is je vraag?'],
    [['Naam:'], 'Vul nog in: Naam.'],
    [
      ['Wat zie je, waar en hoe vaak?', 'Wat is je vraag?'],
      'Vul nog in: ‘Wat zie je, waar en hoe vaak?’ en ‘Wat is je vraag?’.',
    ],
    [['A:', 'B', 'C', 'D', 'E'], 'Vul nog in: ‘A’, ‘B’, ‘C’, ‘D’ en ‘E’.'],
    [['A', 'B', 'C', 'D', 'E', 'F'], 'Vul nog in: ‘A’, ‘B’, ‘C’, ‘D’ en nog 2 vragen.'],
  ])('%j', (labels, said) => {
    expect(NL.missing(labels)).toBe(said);
  });
});

/** Every sentence, with what it is filled in with: one and several, a label that ends like a question. */
const SAID: readonly string[] = [
  ...Object.values(NL).filter((said) => typeof said === 'string'),
  ...(['draft', 'submitted', 'returned', 'accepted', 'running', 'closed', 'withdrawn', 'discarded'] as const).flatMap(
    (status) => [FIRST, BARE].map((route) => NL.notNow(statusInWords(status, route))),
  ),
  NL.onlyFor('de zorgcoördinator'),
  ...[1, 2].flatMap((count) => [
    NL.fieldGone(count),
    NL.noPage(count),
    NL.tooMany('Waarover?', count),
    NL.tooFew('Criteria:', count),
    NL.manyInterventions(count),
  ]),
  ...[['Wat is je vraag?'], ['Naam:', 'Klas']].flatMap((labels) => [
    NL.missing(labels),
    NL.missingDate(labels),
    NL.missingTick(labels),
    NL.kept(labels),
    NL.carriedOut(labels),
    NL.outcomes(labels),
    NL.nextStep(labels),
    NL.noUpdate(labels),
    NL.evaluateInstead(labels),
  ]),
  NL.outcomes([]),
  NL.noUpdate([]),
  ...['Wat is je vraag?', 'Klas:'].flatMap((label) => [
    NL.wrongType(label, 'ja of nee'),
    NL.tooLong(51_200, 500, label),
    NL.tooLong(51_200, 500),
    NL.oneLine(label),
    NL.unknownOption(label, 'x', ['A', 'B']),
    NL.noDate(label, 'gisteren'),
    NL.noSuchDay(label, '2026-02-30'),
    NL.future(label, '2026-12-01'),
    NL.past(label, '2026-01-01'),
    NL.tooEarly(label, '1990-01-01', '2018-01-01'),
    NL.tooLate(label, '2099-01-01', '2028-01-01'),
    NL.between(label, '2026-11-02', '2026-12-01'),
    NL.before(label, 'de bespreking', '2026-11-02'),
  ]),
  NL.wrongSubject('pupil'),
  NL.wrongSubject('class'),
  NL.needsPrevious('PM2', 'Opschalen'),
  NL.agreeDay('2026-11-02', '2026-12-01'),
  NL.words('waarom'),
];

it.each(SAID)('%s', (said) => {
  expect(said).toMatch(/^[\p{Lu}\p{N}‘].*[.!?]$/u);
  expect(said).not.toMatch(/[.?!:]\.|: *’|:’|\s\s|undefined|NaN|\[object|minstens 1 |hoogstens 1 /);
});

it('speaks of several as of several', () => {
  expect(NL.kept(['A'])).toBe('‘A’ komt uit de vorige stap en blijft zoals het was. De rest kun je aanpassen.');
  expect(NL.kept(['A', 'B'])).toMatch(/^‘A’ en ‘B’ komen uit de vorige stap en blijven zoals ze waren\./);
});
