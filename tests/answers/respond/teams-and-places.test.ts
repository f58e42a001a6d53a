import { ask } from '../../../src/answers/ask';
import type { Answer } from '../../../src/answers/reply';
import { knowledgeOf } from '../knowledge';
import { linesOf } from '../shown';

function answered(school: string, question: string): Answer {
  const reply = ask(knowledgeOf(school), question);
  if (reply.kind !== 'answer') throw new Error(`${reply.kind}: ${reply.title}`);
  return reply;
}

const headings = (reply: Answer) => reply.blocks.map(({ heading }) => heading);

describe('who is in a team that is only an abbreviation', () => {
  it('is everybody who takes part, the chair first, under the name of the team', () => {
    const reply = answered('voorbeeld', 'wie zit in het OT');
    expect(reply.title).toBe('OT');
    expect(headings(reply)).toEqual([
      'LeCo',
      'OCo',
      'Leerplichtambtenaar',
      'GGD',
      'Schoolcoach',
      'Orthopedagoog',
      'AB cluster I, II of III',
      'Sterk op School',
      'SMW',
    ]);
    expect(reply.suggestions).toEqual([]);
  });

  it('is everybody who takes part at a level, with a button that asks the same for all levels', () => {
    const reply = answered('voorbeeld', 'wie zit in het OT op niveau 4');
    expect(reply.title).toBe('OT · Extra niveau 4');
    const { facts, roles } = knowledgeOf('voorbeeld').structure;
    const members = facts
      .filter(
        ({ levels, text }) => levels.some((id) => id === '4') && /(?:deelname aan|binnen het|van het) OT/i.test(text),
      )
      .map((fact) => fact.roles.map((id) => roles.get(id)?.name)[0]);
    expect([...headings(reply)].sort()).toEqual([...new Set(members)].sort());
    const [all] = reply.suggestions;
    expect(headings(answered('voorbeeld', all?.question ?? ''))).toEqual(
      headings(answered('voorbeeld', 'wie zit in het OT')),
    );
  });

  it('does not take in who only brings a pupil there', () => {
    expect(linesOf(answered('voorbeeld', 'wie zit in het OT')).join()).not.toMatch(/Brengt|op verzoek van OT/);
  });
});

describe('a comparison', () => {
  it('has its sides in the order of the title, those inside the school first, and a way back', () => {
    const reply = answered('voorbeeld', 'verschil tussen niveau 3 en niveau 2');
    const sections = [...new Set(reply.blocks.map(({ section }) => section))];
    expect(reply.title).toBe('Verschil: Basis niveau 2 / Extra niveau 3');
    expect(sections).toEqual(['Basis niveau 2', 'Extra niveau 3', 'Wat gelijk is']);
    for (const section of sections) {
      const groups = reply.blocks.filter((block) => block.section === section).flatMap(({ group }) => group ?? []);
      expect(groups).toEqual([...groups].sort().reverse());
    }
    expect(reply.suggestions.map(({ label }) => label)).toEqual(['Naar niveau 3', 'Naar niveau 2']);
  });

  it('names steps shortly', () => {
    expect(answered('voorbeeld', 'verschil pm2 / pm3').title).toBe('Verschil: PM2 / PM3');
  });
});

describe('a long answer', () => {
  it('gathers the steps under the school’s own word', () => {
    const sections = answered('voorbeeld', 'wat doet de mentor').blocks.map(({ section }) => section);
    expect(new Set(sections)).toEqual(new Set(['PM-stappen']));
  });

  it('of one level has no part under another level', () => {
    for (const { section } of answered('jan-arentsz', 'wie doet wat op regieniveau 2?').blocks)
      expect(section).not.toMatch(/regieniveau [013-9]/i);
  });

  it('gathers topics by their kind, each to be asked for', () => {
    const { blocks } = answered('de-baanbreker', 'wat doet de mentor');
    expect(new Set(blocks.map(({ section }) => section))).toContain('Verzuim');
    for (const { section, question } of blocks)
      expect(question === undefined).toBe(/^(?:Taken|Laag)/.test(section ?? ''));
  });

  it('says a sentence that stands twice once', () => {
    const lines = linesOf(answered('de-baanbreker', 'wie doet wat op laag 3?'));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it('has no button that narrows what was asked', () => {
    for (const { label } of answered('voorbeeld', 'wie adviseert de LeCo').suggestions)
      expect(label).not.toBe('Toon alle niveaus');
  });
});
