import { countBy, factsOfTopic, schoolOf } from './schools';

const tasks = (school: ReturnType<typeof schoolOf>) =>
  countBy(
    school.facts.filter((fact) => fact.kind === 'task'),
    (fact) => fact.roles[0] ?? 'nobody',
  );

describe('jan-arentsz', () => {
  const school = schoolOf('jan-arentsz');

  it('given the scheme, then regieniveaus 0 to 4 have their names', () => {
    expect(school.words.level).toBe('regieniveau');
    expect([...school.levels.values()].map((level) => `${level.number} ${level.name}`)).toEqual([
      '0 klassenniveau',
      '1 basis',
      '2 licht',
      '3 extra',
      '4 intensief',
    ]);
  });

  it('given each level, then somebody leads it, and the reading says that it is unsure', () => {
    const leads = [...school.levels.values()].map((level) => level.leads.map((lead) => lead.roles[0]).join(' and '));
    expect(leads).toEqual([
      'mentor',
      'mentor',
      'leerlingbegeleider and verzuimcoordinator',
      'ondersteuningscoordinator',
      'ondersteuningscoordinator',
    ]);
    const readings = [...school.levels.values()].flatMap((level) => level.leads.map((lead) => lead.reading));
    expect(readings.filter((reading) => reading.certainty === 'zeker' || !reading.why)).toEqual([]);
  });

  it('given the second sheet, then all sixteen who are involved have their tasks', () => {
    expect(tasks(school)).toEqual({
      mentor: 4,
      docenten: 2,
      vertrouwenspersoon: 2,
      verzuimcoordinator: 5,
      schoolleider: 4,
      leerlingbegeleider: 3,
      jongerenwerker: 2,
      ondersteuningscoordinator: 5,
      'jeugd-en-schoolcoach': 8,
      gedragswetenschapper: 4,
      leerplichtambtenaar: 5,
      'consulent-passend-onderwijs': 4,
      ggd: 2,
      wijkagent: 2,
      poa: 1,
      antipestcoordinator: 1,
    });
  });

  it('given the legend, then its nine abbreviations are explained', () => {
    const explained = school.glossary.filter((term) => term.meaning !== undefined).map((term) => term.term);
    expect(explained).toEqual(['IO', 'JGGZVO', 'J&S', 'JOS', 'MDO', 'SWV', 'POA', 'TBV', 'TVIA']);
  });

  it('given an abbreviation that the document only uses, then it has no meaning of ours', () => {
    const silent = school.glossary.filter((term) => term.meaning === undefined).map((term) => term.term);
    expect(silent).toEqual(expect.arrayContaining(['MDO-T', 'Cleo', 'RTTI', 'MAZL', 'GGD']));
  });
});

describe('casparus', () => {
  const school = schoolOf('casparus');

  it('given the appendix, then its seven roles have their tasks and nobody else has', () => {
    expect(tasks(school)).toEqual({
      mentor: 21,
      decaan: 18,
      'schoolmaatschappelijk-werk': 17,
      ondersteuningscoordinator: 18,
      leerlingbegeleider: 7,
      'ambulant-begeleider': 22,
      vertrouwenspersoon: 15,
    });
  });

  it('given the way from leerlingbespreking to plan and MDO, then its steps stand in order', () => {
    const steps = factsOfTopic(school, 'leerlingbespreking').filter((fact) => fact.order !== undefined);
    expect(steps.map((fact) => fact.order)).toEqual([1, 2, 3, 4, 5]);
    expect(steps.map((fact) => fact.text).join(' ')).toMatch(/mentor ingebracht.*PVA.*geëvalueerd.*MDO/);
  });

  it('given the vertrouwenspersoon, then the three talks, the secrecy and both check questions are there', () => {
    const [first] = factsOfTopic(school, 'gesprekken-vertrouwenspersoon');
    expect(first?.measure).toEqual({ number: 3, unit: 'gesprekken' });
    expect(factsOfTopic(school, 'geheimhouding-vertrouwenspersoon').length).toBeGreaterThanOrEqual(3);
    const checks = factsOfTopic(school, 'checkvragen-vertrouwenspersoon').filter((fact) =>
      fact.text.startsWith('Checkvraag'),
    );
    expect(checks.map((fact) => fact.order)).toEqual([1, 2]);
  });

  it('given a document without levels or steps, then none are made up', () => {
    expect([school.levels.size, school.steps.size]).toEqual([0, 0]);
  });
});
