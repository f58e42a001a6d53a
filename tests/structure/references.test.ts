import { FILES, issueAfter, issuesOf, madeUpSchool } from './made-up-school';

const ROLES = 'Er is wel: zorgmeester, nestbewaker, ouders.';

describe('a name of another part of the structure', () => {
  it.each([
    [
      'askFirst',
      'askFirst: zorgmeester',
      'askFirst: zorgmester',
      `school.yaml:5  Er is geen functie "zorgmester". ${ROLES}`,
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
      'topics.yaml:10  Er is geen document "bijlaag". Er is wel: gids, bijlage.',
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
      { file: 'z.yaml', line: 2, message: '"ouders" staat er al; elke id mag maar één keer.' },
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
