import { madeUpSchool, withChange } from './made-up-school';

const school = madeUpSchool();
const fact = (text: string, structure = school) => {
  const found = structure.facts.find((one) => one.text.includes(text));
  if (!found) throw new Error(`No fact says "${text}".`);
  return found;
};

describe('what a fact takes from around it', () => {
  it('given a task that is only a text, then role, level, group and source are those of its block', () => {
    expect(fact('Telt de takken')).toMatchObject({
      kind: 'task',
      roles: ['zorgmeester'],
      levels: ['1'],
      steps: [],
      group: 'intern',
      source: { document: 'Steungids', where: 'blz. 6' },
      reading: { certainty: 'zeker', otherwise: [] },
    });
  });

  it('given a fact of a level or a step, then it belongs there', () => {
    expect(fact('gaat alles nog vanzelf')).toMatchObject({ kind: 'description', levels: ['1'], roles: [] });
    expect(fact('duurt 3 weken')).toMatchObject({
      kind: 'term',
      steps: ['HALTE2'],
      measure: { number: 3, unit: 'weken' },
    });
  });

  it('given a fact of a topic, then what it says itself goes before what the topic says', () => {
    expect(fact('op 23 oktober')).toMatchObject({ topic: 'veertocht', roles: ['nestbewaker'], when: { day: '10-23' } });
    expect(fact('begint bij het nest')).toMatchObject({ topic: 'veertocht', roles: ['zorgmeester'], levels: ['1'] });
  });

  it('given all facts, then each knows its own place', () => {
    expect(school.facts.map((one) => one.index)).toEqual([...school.facts.keys()]);
  });

  it('given a source, then its document is named by its title', () => {
    expect(school.topics.values().next().value?.source).toEqual({ document: 'Bijlage bij de gids', where: 'blz. 2' });
  });
});

describe('how sure a reading is', () => {
  it('given doubt about a line, then the line carries it with the reason and the other role', () => {
    expect(fact('geklepper').reading).toEqual({
      certainty: 'twijfel',
      otherwise: ['nestbewaker'],
      why: 'De regel staat tussen twee vakken',
    });
  });

  it('given doubt about a block, then every line of it carries that', () => {
    expect(fact('ladder').reading).toEqual({
      certainty: 'waarschijnlijk',
      otherwise: [],
      why: 'Het kopje is weggevallen',
    });
  });

  it('given a line that the school confirmed, then it is sure, whatever its block says', () => {
    expect(fact('Poetst').reading).toEqual({ certainty: 'zeker', otherwise: [] });
  });

  it('given a doubtful line that the school confirms later, then the doubt is gone', () => {
    const files = withChange('certainty: twijfel', 'certainty: twijfel\n        confirmed: { on: 2026-11-22 }');
    expect(fact('geklepper', madeUpSchool(files)).reading).toEqual({ certainty: 'zeker', otherwise: [] });
  });

  it('given how long the school keeps files, then that is kept, and nothing where it says nothing', () => {
    const files = withChange('    step: halte', '    step: halte\n  retention: { file: 3 }');
    expect(madeUpSchool(files).retention).toEqual({ file: 3 });
    expect(madeUpSchool()).not.toHaveProperty('retention');
  });

  it('given a role in doubt, then the role says so', () => {
    expect([...school.roles.values()].map((role) => role.reading.certainty)).toEqual([
      'zeker',
      'waarschijnlijk',
      'zeker',
    ]);
  });
});
