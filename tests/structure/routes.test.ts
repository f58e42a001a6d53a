import { coverageOf } from '../../src/structure/coverage';
import type { Route } from '../../src/structure/route';
import { criteriaOf, tasksOf } from '../../src/structure/route-facts';
import type { Structure } from '../../src/structure/structure';
import { WITH_ROUTES } from './made-up-routes';
import { issueAfter, madeUpSchool, withChange } from './made-up-school';

const school = madeUpSchool(WITH_ROUTES);

function routeOf(structure: Structure, id: string): Route {
  const found = [...structure.routes.values()].find((route) => route.id === id);
  if (!found) throw new Error(`There is no route "${id}".`);
  return found;
}

describe('a route of a school', () => {
  it('given a route in YAML, then all of it is there, with its names resolved', () => {
    expect(routeOf(school, 'halte-1')).toMatchObject({
      step: 'HALTE1',
      level: '1',
      topics: ['veertocht'],
      about: 'pupil',
      startedBy: ['nestbewaker'],
      check: { by: ['zorgmeester'], withinSchoolDays: 3, what: ['nest'] },
      discussion: { where: 'Op de toren', recordedBy: ['zorgmeester'], members: ['nestbewaker'] },
      record: { interventions: 'may', fields: [{ id: 'besluit', kind: 'text', lines: 'many', max: 500 }] },
      evaluation: { by: ['nestbewaker'], with: ['zorgmeester'], fields: [{ id: 'gezien' }] },
      open: ['Wie houdt de ladder vast?'],
      source: { document: 'Steungids', where: 'blz. 8' },
      reading: { certainty: 'zeker', otherwise: [] },
    });
  });

  it('given a question from `fields`, then every route that names it asks that same question', () => {
    const [first, second] = ['halte-1', 'halte-2'].map((id) => routeOf(school, id).pages[0]?.fields[0]);
    expect(first).toMatchObject({
      id: 'nestvraag',
      kind: 'text',
      required: true,
      lines: 'one',
      max: 90,
      placeholder: 'Ik zie dat …',
      source: { document: 'Steungids', where: 'blz. 7' },
    });
    expect(second).toEqual(first);
  });

  it('given fields of every kind, then each keeps what belongs to its kind', () => {
    const fields = routeOf(school, 'halte-1').pages.flatMap((page) => page.fields);
    expect(fields.map((field) => field.kind)).toEqual(['text', 'choice', 'checklist', 'contact', 'yes-no', 'date']);
    expect(fields[1]).toMatchObject({ most: 2, options: [{ value: 'dik', label: 'Dikke tak' }, { value: 'dun' }] });
    expect(fields[3]).toMatchObject({
      what: 'consent',
      who: ['ouders'],
      reading: { certainty: 'waarschijnlijk', otherwise: ['zorgmeester'], why: 'Het blad is gescheurd' },
    });
  });

  it('given a term and where an outcome leads, then they can be reckoned and walked with', () => {
    const { followUps, outcomes } = routeOf(school, 'halte-1');
    expect(followUps).toMatchObject([
      { id: 'kijken', kind: 'evaluation', after: { number: 2, upTo: 3, unit: 'weken' }, with: ['ouders'] },
    ]);
    expect(outcomes).toMatchObject([
      { id: 'uitstappen', does: 'close', leadsTo: [] },
      { id: 'doorrijden', does: 'escalate', leadsTo: ['halte-2'], reading: { certainty: 'twijfel' } },
    ]);
    expect(routeOf(school, 'halte-2').follows).toEqual({
      route: 'halte-1',
      outcome: 'doorrijden',
      keeps: ['nestvraag'],
      unless: ['zorgmeester'],
    });
  });

  it('given a step and topics, then their tasks are those of the route; without topics the level has tasks too', () => {
    const tasks = (structure: Structure): string[] =>
      tasksOf(structure, routeOf(structure, 'halte-1')).map((fact) => fact.text);
    expect(tasks(school)).toEqual(['Zet de ladder klaar', 'Poetst de sporten']);
    expect(tasks(madeUpSchool(withChange('    topics: [veertocht]\n', '', WITH_ROUTES)))).toEqual([
      'Telt de takken van het nest',
      'Luistert naar het geklepper',
      'Zet de ladder klaar',
      'Poetst de sporten',
    ]);
    expect(criteriaOf(school, routeOf(school, 'halte-2'))).toEqual([]);
  });

  it('given a check without a term, then it is asked for: no number of ours stands in the program', () => {
    const files = withChange('withinSchoolDays: 3, ', '', WITH_ROUTES);
    expect(() => madeUpSchool(files)).toThrow('"withinSchoolDays" ontbreekt');
  });

  it('given a term that no document names, then it is known to be ours', () => {
    const files = withChange('withinSchoolDays: 3, ', 'withinSchoolDays: 5, withinOurs: true, ', WITH_ROUTES);
    expect(routeOf(madeUpSchool(files), 'halte-1').check).toMatchObject({ withinSchoolDays: 5, withinOurs: true });
  });

  it('given a school without routes, then there are none', () => {
    expect(madeUpSchool().routes.size).toBe(0);
  });
});

describe('a step that a school adds', () => {
  it('given a new step and its route in YAML and nothing else, then it is there and can be escalated to', () => {
    const added = {
      name: 'z-nieuw.yaml',
      text: `
steps:
  - { id: HALTE3, name: Derde halte, order: 3, source: 'gids: blz. 9' }
tasks:
  - { role: zorgmeester, step: HALTE3, source: 'gids: blz. 9', lines: [Zwaait met de vlag] }
routes:
  - id: halte-3
    step: HALTE3
    name: Halte 3
    aliases: [laatste stop]
    startedBy: [zorgmeester]
    follows: { route: halte-2, outcome: hoger, keeps: [nestvraag] }
    pages:
      - { id: vlag, title: De vlag, fields: [nestvraag, { id: kleur, kind: text, label: Welke kleur heeft de vlag? }] }
    record: { fields: [{ id: gezwaaid, kind: yes-no, label: Is er gezwaaid? }], interventions: must }
    followUps:
      - { id: vlag-evaluatie, kind: evaluation, after: { number: 9, unit: schooldagen }, by: [zorgmeester], text: Hangt de vlag nog?, source: 'gids: blz. 9' }
    evaluation: { by: [zorgmeester] }
    outcomes:
      - { id: nog-eens, label: Nog eens, does: continue }
      - { id: klaar, label: Klaar, does: close }
    source: 'gids: blz. 9'
`,
    };
    const klaar = 'outcomes: [{ id: klaar, label: Klaar, does: close }';
    const files = withChange(
      klaar,
      `evaluation: { by: [zorgmeester] }\n    ${klaar}, { id: hoger, label: Hoger, does: escalate, leadsTo: [halte-3] }`,
      WITH_ROUTES,
    );
    const grown = madeUpSchool([...files, added]);
    const route = routeOf(grown, 'halte-3');
    expect(route.pages[0]?.fields.map((field) => field.id)).toEqual(['nestvraag', 'kleur']);
    expect(tasksOf(grown, route).map((fact) => fact.text)).toEqual(['Zwaait met de vlag']);
    expect(routeOf(grown, 'halte-2').outcomes.at(-1)?.leadsTo).toEqual(['halte-3']);
  });
});

describe('what check-school tells about routes', () => {
  it('given routes, then they are named with what the school has to fill in', () => {
    expect(coverageOf(school).routes).toEqual([
      { name: 'Halte 1', open: ['Wie houdt de ladder vast?'] },
      { name: 'Halte 2', open: [] },
    ]);
  });

  it('given doubt in a route, then it is listed with its place', () => {
    expect(coverageOf(school).unsure).toEqual(
      expect.arrayContaining([
        { text: 'Halte 1: Doorrijden', certainty: 'twijfel', where: 'blz. 8', why: 'Er staat een pijl' },
        {
          text: 'Halte 1: Ouders vinden het goed',
          certainty: 'waarschijnlijk',
          where: 'blz. 8',
          why: 'Het blad is gescheurd',
        },
      ]),
    );
  });
});

describe('a mistake in a route', () => {
  const ROLES = 'Er is wel: zorgmeester, nestbewaker, ouders.';
  it.each([
    [
      'who starts',
      'name: Halte 1\n    aliases: [eerste stop]\n    startedBy: [nestbewaker]',
      'name: Halte 1\n    aliases: [eerste stop]\n    startedBy: [nestbewakr]',
      `routes.yaml:20  Er is geen functie "nestbewakr". Bedoel je "nestbewaker"? ${ROLES}`,
    ],
    ['whom a contact is with', 'who: [ouders]', 'who: [oma]', `routes.yaml:46  Er is geen functie "oma". ${ROLES}`],
    [
      'a question',
      'title: Weer het nest, fields: [nestvraag]',
      'title: Weer het nest, fields: [nestvrag]',
      'routes.yaml:77  Er is geen vraag "nestvrag". Bedoel je "nestvraag"? Er is wel: nestvraag.',
    ],
    [
      'a route',
      'leadsTo: [halte-2]',
      'leadsTo: [halte-9]',
      'routes.yaml:69  Er is geen route "halte-9". Bedoel je "halte-1"? Er is wel: halte-1, halte-2.',
    ],
    [
      'a topic',
      'topics: [veertocht]',
      'topics: [roeitocht]',
      'routes.yaml:17  Er is geen onderwerp "roeitocht". Er is wel: veertocht.',
    ],
    [
      'a step',
      'step: HALTE1\n    level',
      'step: HALTE9\n    level',
      'routes.yaml:15  Er is geen stap "HALTE9". Er is wel: HALTE1, HALTE2.',
    ],
    [
      'an outcome',
      'outcome: doorrijden',
      'outcome: vliegen',
      'routes.yaml:75  Er is geen uitkomst "vliegen" van de route die eraan voorafgaat. Er is wel: uitstappen, doorrijden.',
    ],
    [
      'an answer to keep',
      'keeps: [nestvraag]',
      'keeps: [merken]',
      'routes.yaml:75  Er is geen vraag "merken" die beide routes stellen. Er is wel: nestvraag.',
    ],
    [
      'a source',
      "source: 'gids: blz. 7'",
      "source: 'gds: blz. 7'",
      'routes.yaml:11  Er is geen document "gds". Bedoel je "gids"? Er is wel: gids, bijlage.',
    ],
  ])('given %s that is not there, then file, line and what there is are named', (_, from, to, said) => {
    expect(issueAfter(from, to, WITH_ROUTES)).toBe(said);
  });

  it.each([
    [
      'a kind that is unknown',
      'kind: checklist',
      'kind: vinkjes',
      'routes.yaml:35  Hier hoort een van "text", "choice", "date", "yes-no", "checklist", "contact".',
    ],
    ['a key of another kind', 'least: 1', 'most: 1', 'routes.yaml:37  "most" bestaat hier niet.'],
    [
      'a Dutch key',
      'open: [Wie houdt',
      'uitkomsten: [Wie houdt',
      'routes.yaml:70  "uitkomsten" bestaat hier niet. Bedoel je "outcomes"?',
    ],
    [
      'a long label',
      'label: Welke tak?',
      `label: ${'Welke tak is het '.repeat(6)}`,
      'routes.yaml:29  Te lang: hoogstens 80.',
    ],
    ['more to choose than there is', 'most: 2', 'most: 3', 'routes.yaml:30  Er zijn maar 2 keuzes'],
    ['a choice twice', 'value: dun', 'value: dik', 'routes.yaml:33  "dik" staat er al'],
    [
      'no way out',
      'id: klaar, label: Klaar, does: close',
      'id: klaar, label: Klaar, does: continue',
      'routes.yaml:79  Elke route heeft een uitkomst nodig waarmee zij eindigt: does: close.',
    ],
    ['a term that runs backwards', 'upTo: 3', 'upTo: 1', 'routes.yaml:61  upTo is het grootste van de twee getallen'],
    // A slip in the unit, or a year for a number: nobody would be asked in a lifetime, or the calendar has no such day.
    [
      'a term of a lifetime',
      'upTo: 3, unit: weken',
      'upTo: 30, unit: jaar',
      'routes.yaml:61  Zo lang duurt geen termijn',
    ],
    [
      'a term that is no time',
      'after: { number: 2, upTo: 3, unit: weken }',
      'after: { number: 2, unit: keer }',
      'routes.yaml:61  Hier mag alleen staan: "dagen"',
    ],
    [
      'parents who must check',
      'check: { by: [zorgmeester]',
      'check: { by: [ouders]',
      'routes.yaml:53  "ouders" heeft party: true',
    ],
    [
      'an exception for who may not start',
      'startedBy: [nestbewaker, zorgmeester]',
      'startedBy: [nestbewaker]',
      'routes.yaml:75  Wie zonder mag beginnen, moet ook in startedBy staan: "zorgmeester".',
    ],
    [
      'a route that follows itself',
      'follows: { route: halte-1',
      'follows: { route: halte-2',
      'routes.yaml:75  Hier hoort een andere route dan deze zelf.',
    ],
    [
      'an outcome that leads elsewhere',
      'leadsTo: [halte-2]',
      'leadsTo: [halte-1]',
      'routes.yaml:75  "doorrijden" van halte-1 leidt niet hierheen, maar naar halte-1.',
    ],
    [
      'a route where closing leads on',
      'id: uitstappen, label: Uitstappen, does: close',
      'id: uitstappen, label: Uitstappen, does: close, leadsTo: [halte-2]',
      'routes.yaml:68  Alleen een uitkomst met does: escalate leidt naar een andere route.',
    ],
    [
      'a question asked twice',
      'id: gezien',
      'id: nestvraag',
      'routes.yaml:66  "nestvraag" wordt in deze route al gevraagd',
    ],
    [
      'an evaluation that nobody holds',
      '    evaluation: { by: [nestbewaker], with',
      '    # evaluation: { by: [nestbewaker], with',
      'Voor een evaluatie moet de route ook evaluation hebben',
    ],
    [
      'a choice without an evaluation',
      'id: klaar, label: Klaar, does: close',
      'id: eind, label: Eind, does: close }, { id: klaar, label: Klaar, does: continue',
      'routes.yaml:79  Zonder evaluation kan een route alleen eindigen: does: close.',
    ],
    [
      'fewer people than must consent',
      'who: [ouders]',
      'who: [ouders]\n            least: 2',
      'routes.yaml:47  Er staan er maar 1 bij who: hier hoort hoogstens dat getal.',
    ],
    [
      'some of those who are informed',
      'what: consent\n            who: [ouders]',
      'what: inform\n            who: [ouders]\n            least: 1',
      'routes.yaml:47  least hoort alleen bij what: consent.',
    ],
    [
      'an evaluation after the enrolment',
      'after: { number: 2, upTo: 3, unit: weken }',
      'since: enrolment\n        after: { number: 2, unit: weken }',
      'Wat na de inschrijving komt is een update: kind: update.',
    ],
    [
      'what comes again after a discussion',
      'after: { number: 2, upTo: 3, unit: weken }',
      'after: { number: 2, unit: weken }\n        every: { number: 1, unit: jaar }',
      'Alleen wat na de inschrijving komt (since: enrolment) kan terugkomen.',
    ],
    [
      'a document that counts from elsewhere',
      'after: { number: 2, upTo: 3, unit: weken }',
      'after: { number: 2, unit: weken }\n        from: enrolment',
      'Hier hoort hetzelfde als bij since: discussion.',
    ],
    [
      'a day of the meeting that no page asks',
      'members: [nestbewaker] }',
      'members: [nestbewaker], dayFrom: klepprdag }',
      'routes.yaml:54  Op de pagina’s van deze route is geen vraag naar een dag (kind: date) die "klepprdag" heet. Er is wel: klepperdag.',
    ],
    [
      'a day of the meeting that is no day',
      'members: [nestbewaker] }',
      'members: [nestbewaker], dayFrom: geklepperd }',
      '(kind: date) die "geklepperd" heet. Er is wel: klepperdag.',
    ],
    [
      'a day of the meeting that is asked afterwards',
      'members: [nestbewaker] }\n    record:\n      fields: [',
      'members: [nestbewaker], dayFrom: daarna }\n    record:\n      fields: [{ id: daarna, kind: date, label: Wanneer was het? }, ',
      '(kind: date) die "daarna" heet. Er is wel: klepperdag.',
    ],
    ['a page twice', 'id: akkoord', 'id: nest', 'routes.yaml:40  "nest" staat er al'],
    [
      'a name twice',
      'name: Halte 2',
      'name: Eerste stop',
      'routes.yaml:73  "Eerste stop" is al de naam van een andere route.',
    ],
  ])('given %s, then the sentence says so', (_, from, to, said) => {
    expect(issueAfter(from, to, WITH_ROUTES)).toContain(said);
  });

  it('given a class, then there is no enrolment to count from', () => {
    const ofClass = withChange("level: '1'\n    topics", "level: '1'\n    about: class\n    topics", WITH_ROUTES);
    const after = 'after: { number: 2, upTo: 3, unit: weken }';
    const said = issueAfter(after, 'since: enrolment\n        after: { number: 2, unit: weken }', ofClass);
    expect(said).toContain('Een klas heeft geen dag van inschrijving.');
  });

  it('given a day that a page asks, there or from `fields`, then the meeting can be on it', () => {
    const day = (id: string) =>
      withChange('members: [nestbewaker] }', `members: [nestbewaker], dayFrom: ${id} }`, WITH_ROUTES);
    expect(routeOf(madeUpSchool(day('klepperdag')), 'halte-1').discussion?.dayFrom).toBe('klepperdag');
    const shared = withChange(
      '          - { id: klepperdag, kind: date, label: Op welke dag? }\n',
      '          - klepperdag\n',
      withChange(
        'fields:\n  - id: nestvraag',
        'fields:\n  - { id: klepperdag, kind: date, label: Welke dag? }\n  - id: nestvraag',
        day('klepperdag'),
      ),
    );
    expect(routeOf(madeUpSchool(shared), 'halte-1').discussion?.dayFrom).toBe('klepperdag');
  });

  it('given five pages, or six questions on one, then it is too much', () => {
    const page = (id: string): string => `{ id: ${id}, title: Weer het nest, fields: [nestvraag] }`;
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => `      - ${page(id)}`).join('\n');
    expect(issueAfter(`      - ${page('weer-nest')}`, five, WITH_ROUTES)).toContain('Te veel: hoogstens 4.');
    const six = Array.from({ length: 6 }, () => 'nestvraag').join(', ');
    expect(
      issueAfter('title: Weer het nest, fields: [nestvraag]', `title: Vol, fields: [${six}]`, WITH_ROUTES),
    ).toContain('Te veel: hoogstens 5.');
  });
});
