import { FILES, issueAfter, issuesOf, madeUpSchool, withChange } from './made-up-school';

const ROLES = 'Er is wel: zorgmeester, nestbewaker, ouders.';

describe('a name of another part of the structure', () => {
  it.each([
    [
      'askFirst',
      'askFirst: zorgmeester',
      'askFirst: zorgmester',
      `school.yaml:5  Er is geen functie "zorgmester". Bedoel je "zorgmeester"? ${ROLES}`,
    ],
    [
      'counterpart',
      'counterpart: nestbewaker',
      'counterpart: nest',
      `roles.yaml:8  Er is geen functie "nest". ${ROLES}`,
    ],
    [
      'otherwise',
      'otherwise: [nestbewaker]',
      'otherwise: [nest]',
      `tasks.yaml:11  Er is geen functie "nest". ${ROLES}`,
    ],
    [
      'a lead',
      'roles: [nestbewaker]\n        group',
      'roles: [nest]\n        group',
      `levels.yaml:9  Er is geen functie "nest". ${ROLES}`,
    ],
    [
      "a fact's roles",
      'roles: [nestbewaker]\n        when',
      'roles: [nest]\n        when',
      `topics.yaml:14  Er is geen functie "nest". ${ROLES}`,
    ],
    ["a task's role", 'role: nestbewaker', 'role: nest', `tasks.yaml:13  Er is geen functie "nest". ${ROLES}`],
    ["a task's level", "level: '1'", "level: '3'", 'tasks.yaml:4  Er is geen niveau "3". Er is wel: 1, 2.'],
    [
      "a topic's levels",
      "levels: ['1']",
      "levels: ['1', '7']",
      'topics.yaml:8  Er is geen niveau "7". Er is wel: 1, 2.',
    ],
    [
      "a topic's steps",
      'steps: [HALTE1]',
      'steps: [HALTE7]',
      'topics.yaml:9  Er is geen stap "HALTE7". Er is wel: HALTE1, HALTE2.',
    ],
    [
      "a task's step",
      'step: HALTE1',
      'step: HALTE7',
      'tasks.yaml:14  Er is geen stap "HALTE7". Er is wel: HALTE1, HALTE2.',
    ],
    [
      'the next step',
      'leadsTo: HALTE2',
      'leadsTo: HALTE7',
      'levels.yaml:24  Er is geen stap "HALTE7". Er is wel: HALTE1, HALTE2.',
    ],
    [
      'a source',
      "'bijlage: blz. 2'",
      "'bijlaag: blz. 2'",
      'topics.yaml:10  Er is geen document "bijlaag". Bedoel je "bijlage"? Er is wel: gids, bijlage.',
    ],
  ])('given %s that names nothing, then the message lists what there is', (_, from, to, said) => {
    expect(issueAfter(from, to)).toBe(said);
  });

  it('given the words of the school, then "niveau" and "stap" there are words and no names', () => {
    expect(madeUpSchool().words).toMatchObject({ level: 'trede', step: 'halte' });
  });
});

describe('an id that is there already', () => {
  it('given a second role of the same name in another file, then the second one is pointed at', () => {
    const again = { name: 'z.yaml', text: "roles:\n  - id: ouders\n    name: Nog eens\n    source: 'gids: blz. 9'\n" };
    expect(issuesOf([...FILES, again])).toEqual([
      {
        file: 'z.yaml',
        line: 2,
        message: '"ouders" staat er al; elke id mag maar één keer. De andere staat in roles.yaml:15.',
      },
    ]);
  });

  it.each([
    ['document', 'id: bijlage', 'id: gids', 'school.yaml:14'],
    ['level', "id: '2'", "id: '1'", 'levels.yaml:15'],
    ['step', 'id: HALTE2', 'id: HALTE1', 'levels.yaml:27'],
  ])('given a double %s, then its line is named', (_, from, to, place) => {
    expect(issueAfter(from, to)).toContain(`${place}  "${to.slice(4).replaceAll("'", '')}" staat er al`);
  });
});

describe('a name or number of which there may be only one', () => {
  it.each([
    [
      'the number of a level',
      'number: 2',
      'number: 1',
      'levels.yaml:16  Nummer 1 is al van een ander niveau.',
      'levels.yaml:4',
    ],
    [
      'the place of a step',
      'order: 2',
      'order: 1',
      'levels.yaml:29  Nummer 1 is al van een andere stap.',
      'levels.yaml:23',
    ],
    [
      'the name of a role',
      'name: Nestbewaker',
      'name: zorgmeester',
      'roles.yaml:11  "zorgmeester" is al de naam van een andere functie.',
      'roles.yaml:4',
    ],
    [
      'an alias that another role claims',
      'name: Nestbewaker',
      'name: Nestbewaker\n    aliases: [bewaker, zm]',
      'roles.yaml:12  "zm" is al de naam van een andere functie.',
      'roles.yaml:5',
    ],
    [
      'the name of a level',
      'name: Bovenste trede',
      'name: Onderste Trede',
      'levels.yaml:17  "Onderste Trede" is al de naam van een ander niveau.',
      'levels.yaml:5',
    ],
    [
      'an alias that is the id of another step',
      'order: 2',
      'order: 2\n    aliases: [halte1]',
      'levels.yaml:30  "halte1" is al de naam van een andere stap.',
      'levels.yaml:21',
    ],
    [
      'the title of a document',
      'title: Bijlage bij de gids',
      'title: Steungids',
      'school.yaml:15  "Steungids" is al de naam van een ander document.',
      'school.yaml:13',
    ],
    [
      'an abbreviation',
      'glossary:',
      "glossary:\n  - term: klp\n    source: 'bijlage: blz. 4'",
      'topics.yaml:21  "KLP" is al de naam van een ander begrip.',
      'topics.yaml:19',
    ],
  ])('given %s twice, then both places are named', (_, from, to, said, other) => {
    expect(issueAfter(from, to)).toBe(`${said} De andere staat in ${other}.`);
  });

  it('given an alias that repeats the name of its own role, then nothing is wrong', () => {
    expect(() => madeUpSchool(withChange('aliases: [ZM]', 'aliases: [ZM, zm, zorgmeester]'))).not.toThrow();
  });
});

describe('a part that names itself', () => {
  it.each([
    [
      'a step that leads to itself',
      'leadsTo: HALTE2',
      'leadsTo: HALTE1',
      'levels.yaml:24  Hier hoort een andere stap dan deze zelf.',
    ],
    [
      'a role that is its own counterpart',
      'counterpart: nestbewaker',
      'counterpart: zorgmeester',
      'roles.yaml:8  Hier hoort een andere functie dan deze zelf.',
    ],
  ])('given %s, then its line is named', (_, from, to, said) => {
    expect(issueAfter(from, to)).toBe(said);
  });

  it('given parents to ask first, then it is said that they have no function at school', () => {
    expect(issueAfter('askFirst: zorgmeester', 'askFirst: ouders')).toMatch(
      /^school\.yaml:5 {2}"ouders" heeft party: true/,
    );
  });

  it('given a reference where there is nothing yet to refer to, then no empty list is shown', () => {
    const files = FILES.map((file) => ({ ...file, text: file.text.replace(/^levels:[\s\S]*?(?=^steps:)/m, '') }));
    expect(issuesOf(files).map((issue) => issue.message)).toContain(
      'Er is geen niveau "1". In de bestanden staat er nog geen.',
    );
  });
});
