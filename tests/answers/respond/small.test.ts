import { ask } from '../../../src/answers/ask';
import { knowledgeOf } from '../knowledge';
import { allLinesOf } from '../shown';

const said = (school: string, question: string) => ask(knowledgeOf(school), question);

it.each([
  ['voorbeeld', 'hoeveel niveaus zijn er', 'Voorbeeldschool: 4 niveaus'],
  ['voorbeeld', 'how many levels are there', 'Voorbeeldschool: 4 levels'],
  ['voorbeeld', 'welke stappen zijn er', 'Voorbeeldschool: 7 stappen'],
  ['de-baanbreker', 'hoeveel lagen zijn er', 'De Baanbreker: 6 lagen'],
  ['jan-arentsz', 'welke regieniveaus zijn er', 'Jan Arentsz: 5 regieniveaus'],
])('at %s the answer to "%s" begins with the number: %s', (school, question, title) => {
  expect(said(school, question).title).toBe(title);
});

describe('who leads several levels', () => {
  it('is said once per level, once for intern and extern when they agree', () => {
    const reply = said('voorbeeld', 'wie is verantwoordelijk op niveau 1 en 2');
    expect(reply.lead?.text).toBe('Regie: basis niveau 1: coach · basis niveau 2: coach (na consultatie LeCo)');
    expect(allLinesOf(reply).filter((line) => line.startsWith('Regie'))).toHaveLength(1);
  });

  it('names intern and extern where they differ', () => {
    expect(said('voorbeeld', 'wie is verantwoordelijk op niveau 3 en 4').lead?.text).toBe(
      'Regie: extra niveau 3: LeCo · extra niveau 4: intern LeCo/OCo, extern LeCo',
    );
  });

  it('stays as it was for one level', () => {
    expect(said('voorbeeld', 'niveau 3').lead?.text).toBe('Regie: LeCo');
    expect(said('voorbeeld', 'niveau 4').lead?.text).toBe('Regie: intern LeCo/OCo · extern LeCo');
  });
});

it('names a counterpart once', () => {
  expect(said('voorbeeld', 'what does the mentor do at level 2').lead?.text).toBe(
    'In this document Mentor is probably called Coach.',
  );
});

it.each([
  ['jan-arentsz', 'wat zijn de taken van ouders', 'Voor ouders staat er niets in de ondersteuningsstructuur.'],
  [
    'voorbeeld',
    'wat doet het Support lokaal Perron op niveau 2',
    'Voor Support lokaal Perron staat er bij basis niveau 2 niets in de ondersteuningsstructuur.',
  ],
  [
    'voorbeeld',
    'what does the Support lokaal Perron do at level 2',
    'The support structure says nothing about Support lokaal Perron at basis niveau 2.',
  ],
])('says in a whole sentence that there is nothing, of %s: %s', (school, question, title) => {
  expect(said(school, question).title).toBe(title);
});

describe('whose tasks, when the function is not known', () => {
  it.each(['casparus', 'de-baanbreker', 'voorbeeld', 'jan-arentsz'])(
    'offers every function of %s that has something to do, the mentor first',
    (school) => {
      const { roles, facts } = knowledgeOf(school).structure;
      const labels = said(school, 'wat zijn mijn taken?').suggestions.map(({ label }) => label);
      const names = [...roles.values()]
        .filter(({ id, party }) => !party && facts.some((fact) => fact.roles.includes(id)))
        .map(({ name }) => name);
      expect([...labels].sort()).toEqual([...names].sort());
      if (names.includes('Mentor')) expect(labels[0]).toBe('Mentor');
    },
  );
});

it('offers what is near as questions to press, before the examples', () => {
  const reply = said('voorbeeld', 'wie geeft er training in vliegeren');
  expect(reply.kind).toBe('unknown');
  const names = /Wel weet ik iets over: (.*?)\./.exec(reply.lead?.text ?? '')?.[1]?.split(', ') ?? [];
  expect(names.length).toBeGreaterThan(0);
  expect(reply.suggestions.slice(0, names.length).map(({ label }) => label)).toEqual(names);
  for (const { question } of reply.suggestions) expect(said('voorbeeld', question).kind).toBe('answer');
});

it.each(['casparus', 'de-baanbreker', 'voorbeeld', 'jan-arentsz'])(
  'has three examples for %s, each with an answer',
  (school) => {
    const { suggestions } = said(school, '');
    expect(suggestions).toHaveLength(3);
    for (const { question } of suggestions) expect(said(school, question).kind).toBe('answer');
  },
);
