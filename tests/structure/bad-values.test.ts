import { issueAfter } from './made-up-school';

/** Each: what stands in the file, what somebody makes of it, and the one sentence that tells where and what is allowed. */
describe('a mistake in one value of a school file', () => {
  it.each([
    ['a word for a number', 'number: 1\n    name', 'number: een\n    name', 'levels.yaml:4  Hier hoort een getal.'],
    ['a broken number', 'number: 1\n    name', 'number: 1.5\n    name', 'levels.yaml:4  Hier hoort een heel getal.'],
    [
      'a number for a text',
      "level: '1'",
      'level: 1',
      'tasks.yaml:4  Hier hoort tekst. Zet er aanhalingstekens omheen: "1".',
    ],
    [
      'a term that is too long',
      '    step: halte',
      '    step: halte\n  retention: { file: 50 }',
      'school.yaml:10  Te groot: hoogstens 5.',
    ],
    [
      'a term that is too short',
      '    step: halte',
      '    step: halte\n  retention: { special: 2 }',
      'school.yaml:10  Te klein: minstens 3.',
    ],
    ['a text for yes or no', 'party: true', 'party: ja', 'roles.yaml:17  Hier hoort true (ja) of false (nee).'],
    [
      'a text for a list',
      'aliases: [ZM]',
      'aliases: ZM',
      'roles.yaml:5  Hier hoort een lijst (regels die met "-" beginnen). Is het er maar één? Zet er dan haken omheen: [ZM].',
    ],
    [
      'a word for a block',
      'confirmed: { on: 2026-11-22 }',
      'confirmed: ja',
      'tasks.yaml:21  Hier hoort een blok met namen en waarden (on).',
    ],
    [
      'a word that is not on the list',
      'certainty: twijfel',
      'certainty: misschien',
      'tasks.yaml:10  Hier mag alleen staan: "zeker", "waarschijnlijk", "twijfel".',
    ],
    [
      'more time before a moment than there is',
      'week: 43',
      'week: 43, before: { number: 2026, unit: schooldagen }',
      'topics.yaml:15  Zo lang duurt geen termijn: hoogstens vijf jaar. Kijk het getal en de eenheid na.',
    ],
    ['a week that no year has', 'week: 43', 'week: 54', 'topics.yaml:15  Te groot: hoogstens 53.'],
    [
      'an empty list of roles',
      'roles: [nestbewaker]\n        group',
      'roles: []\n        group',
      'levels.yaml:9  Te weinig: minstens 1.',
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
      'topics.yaml:3  Dit klopt niet: alleen kleine letters, cijfers en streepjes, bijvoorbeeld "veertocht".',
    ],
    [
      'a day before its month',
      "day: '10-23'",
      "day: '23-10'",
      'topics.yaml:15  Dit klopt niet: schrijf maand-dag, bijvoorbeeld 10-23 voor 23 oktober.',
    ],
    [
      'a date as Dutch people write it',
      'on: 2026-11-22',
      'on: 22-11-2026',
      'tasks.yaml:21  Dit klopt niet: schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22.',
    ],
    [
      'a number between quotes',
      'number: 2',
      "number: '2'",
      'levels.yaml:16  Hier hoort een getal. Haal de aanhalingstekens weg; een komma in een getal is een punt.',
    ],
    [
      'nothing after the colon',
      'name: Nestbewaker',
      'name:',
      'roles.yaml:11  Achter "name:" staat niets: hier hoort tekst.',
    ],
    [
      'nothing between the quotes',
      'name: Nestbewaker',
      "name: ''",
      'roles.yaml:11  Hier staat niets: vul het in, of haal de regel weg.',
    ],
    ['one letter', 'name: Nestbewaker', 'name: N', 'roles.yaml:11  Te kort: minstens 2 tekens.'],
    ['a negative number', 'number: 2', 'number: -2', 'levels.yaml:16  Te klein: minstens 0.'],
    [
      'the largest number first',
      '{ number: 3, unit',
      '{ number: 3, upTo: 2, unit',
      'levels.yaml:34  upTo is het grootste van de twee getallen: draai number en upTo om.',
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
    expect(issueAfter('party: true', 'partij: true')).toBe(
      'roles.yaml:17  "partij" bestaat hier niet. Bedoel je "party"? Hier mag staan: id, name, aliases, english, group, ' +
        'counterpart, party, office, source, certainty, otherwise, reading, confirmed.',
    );
  });

  it('given a misspelled list, then it is named at its own line', () => {
    expect(issueAfter('glossary:', 'glosary:')).toBe(
      'topics.yaml:18  "glosary" bestaat hier niet. Bedoel je "glossary"? ' +
        'Hier mag staan: school, documents, roles, levels, steps, tasks, topics, fields, routes, glossary.',
    );
  });

  it.each([
    ['the Dutch word', 'glossary:', 'begrippen:', 'Bedoel je "glossary"?'],
    ['a capital', 'glossary:', 'Glossary:', 'Bedoel je "glossary"?'],
    [
      'letters swapped, deep in a list',
      'unit: weken',
      'uint: weken',
      'Bedoel je "unit"? Hier mag staan: number, upTo,',
    ],
    ['a comma in a number', '{ number: 3,', '{ number: 3,5,', 'Dat heeft geen komma maar een punt: 3.5.'],
  ])('given %s, then what was meant is suggested', (_, from, to, said) => {
    expect(issueAfter(from, to)).toContain(said);
  });

  it('given a word that is like none of them, then only what is allowed is said', () => {
    expect(issueAfter('party: true', 'zomaariets: true')).toMatch(
      /"zomaariets" bestaat hier niet\. Hier mag staan: id, /,
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('given the key %s, then it is unknown like any other', (key) => {
    expect(issueAfter('party: true', `party: true\n    ${key}: x`)).toContain(
      `roles.yaml:18  "${key}" bestaat hier niet.`,
    );
    expect(issueAfter('glossary:', `${key}: x\nglossary:`)).toContain(`topics.yaml:18  "${key}" bestaat hier niet.`);
  });

  it('given one without a list of words, then the words are listed', () => {
    expect(issueAfter('    category: intervention\n', '')).toMatch(
      /^topics\.yaml:3 {2}"category" ontbreekt: hier hoort een van "school", "team", .*"other"\.$/,
    );
  });

  it('given an entry without its source, then the entry is named', () => {
    expect(issueAfter("    source: 'bijlage: blz. 3'\n", '')).toBe(
      'topics.yaml:19  "source" ontbreekt: hier hoort tekst.',
    );
  });
});

describe('a line of a task list, which may be a text or a block', () => {
  it('given a number, then a text is asked for', () => {
    expect(issueAfter('- Telt de takken van het nest', '- 12')).toBe(
      'tasks.yaml:8  Hier hoort tekst. Zet er aanhalingstekens omheen: "12".',
    );
  });

  it('given a colon in the text, then the message says that it is read as a block', () => {
    const said = issueAfter('- Telt de takken van het nest', '- Telt de takken: van het nest');
    expect(said.split('\n')).toEqual([
      'tasks.yaml:8  "text" ontbreekt: hier hoort tekst.',
      expect.stringMatching(
        /^tasks\.yaml:8 {2}"Telt de takken" bestaat hier niet\. Is dit een zin met een dubbele punt erin\? Zet de hele zin dan/,
      ),
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
