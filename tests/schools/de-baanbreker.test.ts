import { factsOfTopic, schoolOf } from './schools';

const school = schoolOf('de-baanbreker');
const of = (topic: string) => factsOfTopic(school, topic);
const measures = (topic: string) => of(topic).flatMap((fact) => (fact.measure ? [fact.measure] : []));

describe('the layers', () => {
  it('given the document, then 0 to 5 have their colours; 5 has none of its own', () => {
    expect([...school.levels.values()].map((level) => [level.number, level.colour])).toEqual([
      [0, 'groen'],
      [1, 'groen'],
      [2, 'oranje'],
      [3, 'rood'],
      [4, 'wit'],
      [5, undefined],
    ]);
  });

  it('given a document without a lead per layer, then none is made up', () => {
    expect([...school.levels.values()].flatMap((level) => level.leads)).toEqual([]);
  });

  it('given layer 2, then its consent and its 12 weeks are there', () => {
    const facts = school.facts.filter((fact) => fact.levels[0] === '2');
    expect(facts.some((fact) => fact.kind === 'consent' && fact.text.includes('toestemming'))).toBe(true);
    expect(facts.some((fact) => fact.measure?.number === 12 && fact.measure.unit === 'weken')).toBe(true);
  });
});

describe('the support team', () => {
  it('given its members, then four are inside and four come on request', () => {
    const members = of('ot-leden')
      .filter((fact) => fact.kind === 'member')
      .map((fact) => `${fact.group} ${fact.roles[0]}`);
    expect(members).toEqual([
      'intern ondersteuningscoordinator',
      'intern orthopedagoog',
      'intern leerlingbegeleider',
      'intern begeleider-extra-steun',
      'extern geynwijs',
      'extern jeugdteam',
      'extern leerplichtambtenaar',
      'extern jeugdarts',
    ]);
  });

  it('given each inside member, then it has tasks of its own', () => {
    for (const member of [
      'ondersteuningscoordinator',
      'orthopedagoog',
      'leerlingbegeleider',
      'begeleider-extra-steun',
    ]) {
      expect(school.facts.some((fact) => fact.kind === 'task' && fact.roles[0] === member)).toBe(true);
    }
  });

  it('given every kind of meeting in the document, then each is a topic', () => {
    const meetings = [...school.topics.values()]
      .filter((topic) => topic.category === 'meeting')
      .map((topic) => topic.id);
    expect(meetings).toEqual(
      expect.arrayContaining([
        'jaar-fase-overleg',
        'leerlingbespreking',
        'intensieve-leerlingbespreking',
        'ot-overleg',
      ]),
    );
  });
});

describe('the absence protocol', () => {
  it.each([
    [
      'late or absent without leave',
      'te-laat',
      { number: 3, unit: 'keer', within: { number: 4, unit: 'schoolweken' } },
    ],
    ['what goes to leerplicht', 'duo-melding', { number: 16, unit: 'uur', within: { number: 4, unit: 'weken' } }],
    ['how soon leerplicht takes it up', 'duo-melding', { number: 5, unit: 'werkdagen' }],
    ['when to call about illness', 'verzuim-geoorloofd', { number: 2, unit: 'dagen' }],
    ['days in a row that worry', 'zorgwekkend-verzuim', { number: 7, unit: 'dagen' }],
    [
      'times ill that worry',
      'zorgwekkend-verzuim',
      { number: 4, unit: 'keer', within: { number: 12, unit: 'schoolweken' } },
    ],
    [
      'the definition',
      'definitie-ongeoorloofd-verzuim',
      { number: 16, unit: 'uur', within: { number: 4, unit: 'schoolweken' } },
    ],
  ])('given %s, then %s has exactly that number', (_, topic, measure) => {
    expect(measures(topic)).toContainEqual(measure);
  });

  it.each([
    ['geel', 80, 100],
    ['oranje', 50, 80],
    ['rood', 0, 50],
  ])(
    'given the %s band of presence, then it runs from %i to %i per cent and has its steps in order',
    (colour, from, to) => {
      const band = of(`aanwezigheid-${colour}`);
      expect(band.map((fact) => fact.measure)).toContainEqual({ number: from, upTo: to, unit: 'procent' });
      const steps = band.filter((fact) => fact.order !== undefined).map((fact) => fact.order);
      expect(steps.length).toBeGreaterThanOrEqual(5);
      expect(steps).toEqual(steps.map((_, at) => at + 1));
    },
  );

  it('given that the document gives green no percentage, then none is made up', () => {
    expect(of('aanwezigheid-groen').filter((fact) => fact.measure !== undefined)).toEqual([]);
  });
});

describe('the year', () => {
  it.each([
    ['iop1', { day: '08-24' }],
    ['iop2', { day: '10-23' }],
    ['leerlingbespreking-1', { months: [11] }],
    ['iop3', { week: 49 }],
    ['iop4', { day: '01-30' }],
    ['intensieve-leerlingbespreking-week-7', { week: 7 }],
    ['iop5', { day: '03-28' }],
    ['stageadviesgesprek', { week: 16 }],
    ['leerlingbespreking-2', { months: [5] }],
    ['iop6', { week: 25 }],
  ])('given %s, then its moment is %j, in its own topic and in the overview', (topic, when) => {
    expect(of(topic).map((fact) => fact.when)).toContainEqual(when);
    expect(of('gesprekkencyclus').map((fact) => fact.when)).toContainEqual(when);
  });

  it('given the seven columns of the calendar, then lines say for which year they hold', () => {
    const years = new Set(school.facts.flatMap((fact) => fact.years));
    expect([...years].sort()).toEqual(['1', '2', '3', '4 arbeid', '4 arbeid&leren', '5 arbeid', '5 entree']);
  });
});

describe('documents, admission and goals', () => {
  it.each([
    'opp',
    'mop',
    'startdocument',
    'groeidocument',
    'toelatingscriteria',
    'instroom',
    'sova-training',
    'rebound',
  ])('given the document, then %s is a topic', (topic) => {
    expect(of(topic).length).toBeGreaterThan(0);
  });

  it('given the ambitions, then there are six', () => {
    expect(new Set(of('ambities').flatMap((fact) => fact.order ?? []))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});
