import { countBy, schoolOf } from './schools';

/** Everything that the two documents say stands in the structure; the figures were counted in the documents. */
const school = schoolOf('voorbeeld');
const matrix = school.facts.filter((fact) => fact.source.document === 'Rollenmatrix niveaus');
const ofStep = (step: string) => school.facts.filter((fact) => fact.steps.some((id) => id === step));

describe('the role matrix', () => {
  it('given the document, then its 25 roles have their 159 lines, each at one level and in one group', () => {
    expect(matrix).toHaveLength(159);
    expect(new Set(matrix.map((fact) => fact.roles[0])).size).toBe(25);
    expect(matrix.filter((fact) => fact.levels.length !== 1 || fact.group === undefined)).toEqual([]);
  });

  it('given the two groups and four levels, then every cell of the matrix has its lines', () => {
    expect(countBy(matrix, (fact) => `${fact.group} ${fact.levels[0]}`)).toEqual({
      'intern 1': 34,
      'intern 2': 26,
      'intern 3': 23,
      'intern 4': 18,
      'extern 1': 15,
      'extern 2': 12,
      'extern 3': 16,
      'extern 4': 15,
    });
  });

  it('given that its borders were lost, then 51 lines say how sure the reading is', () => {
    expect(countBy(matrix, (fact) => fact.reading.certainty)).toEqual({ zeker: 108, waarschijnlijk: 33, twijfel: 18 });
  });

  it('given a line in doubt, then the other role is named or the reason is', () => {
    const silent = matrix.filter(
      ({ reading }) => reading.certainty === 'twijfel' && !reading.why && reading.otherwise.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('given each level, then it has a lead inside and outside, as the document writes it', () => {
    const leads = [...school.levels.values()].flatMap((level) =>
      level.leads.map((lead) => [level.number, lead.group, lead.text, lead.roles.join(' ')].join(' | ')),
    );
    expect(leads).toEqual([
      '1 | intern | coach | coach',
      '1 | extern | coach | coach',
      '2 | intern | coach (na consultatie LeCo) | coach',
      '2 | extern | coach (na consultatie LeCo) | coach',
      '3 | intern | LeCo | leco',
      '3 | extern | LeCo | leco',
      '4 | intern | LeCo/OCo | leco oco',
      '4 | extern | LeCo | leco',
    ]);
  });
});

describe('the steps', () => {
  it('given the document, then all seven stand in its order, each with its lines', () => {
    const steps = [...school.steps.values()].sort((a, b) => a.order - b.order);
    expect(steps.map((step) => [step.id, ofStep(step.id).length])).toEqual([
      ['PM0', 6],
      ['PM1', 6],
      ['PM2', 18],
      ['PM3', 15],
      ['PM+', 18],
      ['PM4', 4],
      ['Zorglijst', 3],
    ]);
  });

  it('given the terms of the document, then they can be reckoned with', () => {
    const terms = ['PM2', 'PM+'].flatMap((step) => ofStep(step).map((fact) => fact.measure)).filter(Boolean);
    expect(terms).toEqual([
      { number: 6, upTo: 8, unit: 'weken' },
      { number: 4, unit: 'weken' },
      { number: 6, unit: 'weken' },
    ]);
  });

  it('given an evaluation, then the three ways on are there; only PM2 says where going up leads', () => {
    const ways = ['continueren', 'afsluiten', 'opschalen'];
    expect([...school.steps.values()].map(({ id, outcomes, leadsTo }) => [id, outcomes, leadsTo])).toEqual([
      ['PM0', [], undefined],
      ['PM1', [], undefined],
      ['PM2', ways, 'PM3'],
      ['PM3', ways, undefined],
      ['PM+', ways, undefined],
      ['PM4', [], undefined],
      ['Zorglijst', [], undefined],
    ]);
  });

  it('given what must be asked and told at home, then PM+ needs consent and PM2 and PM3 inform', () => {
    const of = (kind: string) =>
      school.facts.filter((fact) => fact.kind === kind).map((fact) => `${fact.steps[0]}: ${fact.text}`);
    expect(of('consent')).toEqual(['PM+: Vraagt toestemming van ouders/leerling voor PM+']);
    expect(of('inform')).toEqual(
      expect.arrayContaining([
        'PM2: Informeert ouders dat leerling besproken wordt',
        'PM3: Informeert ouders en leerling dat deze besproken wordt',
      ]),
    );
  });

  it('given who does what in PM2, then mentor, zorgcoördinator, lesgever and orthopedagoog have their lines', () => {
    const lines = countBy(ofStep('PM2'), (fact) => fact.roles[0] ?? 'the step');
    expect(lines).toEqual({ 'the step': 1, mentor: 11, zorgcoordinator: 2, lesgever: 3, orthopedagoog: 1 });
  });

  it('given that PM0 names nobody, then all it says of staff is in doubt', () => {
    const doubts = ofStep('PM0')
      .filter((fact) => fact.roles[0] !== 'ouders')
      .map((fact) => fact.reading.certainty);
    expect(new Set(doubts)).toEqual(new Set(['twijfel']));
  });

  it('given the two documents, then their names for one person are tied together', () => {
    const pairs = [...school.roles.values()].flatMap((role) =>
      role.counterpart ? [`${role.id} = ${role.counterpart}`] : [],
    );
    expect(pairs).toEqual(
      expect.arrayContaining(['coach = mentor', 'leraar = lesgever', 'teamleider = afdelingsleider']),
    );
  });
});
