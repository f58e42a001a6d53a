import { issueAfter } from './made-up-school';

/** Each: what stands in the file, what somebody makes of it, and the one sentence that tells where and what is allowed. */
describe('a mistake in one value of a school file', () => {
  it.each([
    ['a word for a number', 'number: 1\n    name', 'number: een\n    name', 'levels.yaml:4  Hier hoort een getal.'],
    ['a broken number', 'number: 1\n    name', 'number: 1.5\n    name', 'levels.yaml:4  Hier hoort een heel getal.'],
    ['a number for a text', "level: '1'", 'level: 1', 'tasks.yaml:4  Hier hoort tekst.'],
    ['a text for yes or no', 'party: true', 'party: ja', 'roles.yaml:17  Hier hoort true of false.'],
    [
      'a text for a list',
      'aliases: [ZM]',
      'aliases: ZM',
      'roles.yaml:5  Hier hoort een lijst (regels die met "-" beginnen).',
    ],
    [
      'a word for a block',
      'confirmed: { on: 2026-11-22 }',
      'confirmed: ja',
      'tasks.yaml:21  Hier hoort een blok met namen en waarden.',
    ],
    [
      'a word that is not on the list',
      'certainty: twijfel',
      'certainty: misschien',
      'tasks.yaml:10  Hier mag alleen staan: "zeker", "waarschijnlijk", "twijfel".',
    ],
    ['a week that no year has', 'week: 43', 'week: 54', 'topics.yaml:15  Te lang of te veel: hoogstens 53.'],
    [
      'an empty list of roles',
      'roles: [nestbewaker]\n        group',
      'roles: []\n        group',
      'levels.yaml:9  Te kort of te weinig: minstens 1.',
    ],
    [
      'a day with words',
      "day: '10-23'",
      'day: 23 oktober',
      'topics.yaml:15  Dit klopt niet: schrijf maand-dag, bijvoorbeeld 10-23 voor 23 oktober.',
    ],
    [
      'an id with a capital',
      'id: veertocht',
      'id: Veertocht',
      'topics.yaml:3  Dit klopt niet: alleen kleine letters, cijfers en streepjes.',
    ],
    [
      'a source without a place',
      "source: 'bijlage: blz. 1'",
      'source: bijlage',
      'tasks.yaml:15  Dit klopt niet: schrijf "document: plaats", bijvoorbeeld "rollenmatrix: Extra niveau 3, intern, LeCo".',
    ],
  ])('given %s, then the message names the line and what belongs there', (_, from, to, said) => {
    expect(issueAfter(from, to)).toBe(said);
  });
});

describe('a key that is not known or not there', () => {
  it('given a misspelled key, then it is named at its own line', () => {
    expect(issueAfter('party: true', 'partij: true')).toMatch(/^roles\.yaml:17 {2}"partij" bestaat hier niet\./);
  });

  it('given a misspelled list, then it is named at its own line', () => {
    expect(issueAfter('glossary:', 'glosary:')).toMatch(/^topics\.yaml:18 {2}"glosary" bestaat hier niet\./);
  });

  it('given an entry without its source, then the entry is named', () => {
    expect(issueAfter("    source: 'bijlage: blz. 3'\n", '')).toBe(
      'topics.yaml:19  "source" ontbreekt: hier hoort tekst.',
    );
  });
});

describe('a line of a task list, which may be a text or a block', () => {
  it('given a number, then a text is asked for', () => {
    expect(issueAfter('- Telt de takken van het nest', '- 12')).toBe('tasks.yaml:8  Hier hoort tekst.');
  });

  it('given a colon in the text, then the message says that it is read as a block', () => {
    const said = issueAfter('- Telt de takken van het nest', '- Telt de takken: van het nest');
    expect(said.split('\n')).toEqual([
      'tasks.yaml:8  "text" ontbreekt: hier hoort tekst.',
      expect.stringMatching(/^tasks\.yaml:8 {2}"Telt de takken" bestaat hier niet\./),
    ]);
  });

  it('given a mistake inside a block, then the message is about that mistake and not about the text it could have been', () => {
    expect(issueAfter('unit: weken', 'unit: wekenlang')).toMatch(
      /^levels\.yaml:34 {2}Hier mag alleen staan: "keer", .*"weken"/,
    );
  });

  it('given a misspelled key in a block, then both the missing and the unknown key are named', () => {
    const said = issueAfter('- text: Luistert naar', '- tekst: Luistert naar');
    expect(said).toContain('tasks.yaml:9  "text" ontbreekt: hier hoort tekst.');
    expect(said).toContain('tasks.yaml:9  "tekst" bestaat hier niet.');
  });
});
