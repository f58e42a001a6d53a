import { ask } from '../../../src/answers/ask';
import { replyText } from '../../../src/answers/text';
import type { Structure } from '../../../src/structure/structure';
import { KNOWLEDGE, knowledgeOf } from '../knowledge';
import { allLinesOf } from '../shown';
import { Tally } from '../tally';

/** What stands only in another school's structure is not answered, and no word of it is shown. */

const PAIRS = [...KNOWLEDGE].flatMap(([id, knowledge]) =>
  [...KNOWLEDGE].filter(([other]) => other !== id).map(([, other]) => ({ knowledge, other: other.structure })),
);

/** All that a school says, so that what an answer shows can be looked up in it. */
function sayingsOf({ facts, levels, glossary }: Structure): ReadonlySet<string> {
  const leads = [...levels.values()].flatMap((level) => level.leads.map((lead) => lead.text));
  return new Set([...facts.map((fact) => fact.text), ...leads, ...glossary.flatMap((term) => term.meaning ?? [])]);
}

describe('the topics of one school asked at another', () => {
  it('given any of them, then every line of an answer stands in the structure of the school that is asked', () => {
    for (const { knowledge, other } of PAIRS) {
      const documents = new Set(knowledge.structure.documents.values());
      const own = sayingsOf(knowledge.structure);
      const strange = [...sayingsOf(other)].filter((saying) => saying.length > 12 && !own.has(saying));
      for (const topic of other.topics.values()) {
        const reply = ask(knowledge, topic.title);
        const lines = new Set(allLinesOf(reply));
        expect(strange.filter((saying) => lines.has(saying))).toEqual([]);
        if (reply.kind === 'answer') for (const source of reply.sources) expect(documents).toContain(source.document);
      }
    }
  });

  it('given all of them, then few are answered: only what schools have in common', () => {
    const tally = new Tally('topics of other schools left alone');
    for (const { knowledge, other } of PAIRS) {
      for (const topic of other.topics.values()) {
        const reply = ask(knowledge, topic.title);
        tally.note(`${knowledge.structure.id}: ${topic.title}`, reply.kind === 'answer' ? replyText(reply) : undefined);
      }
    }
    tally.expectAtLeast(0.78, 300);
  });
});

describe('what only one school has', () => {
  it.each([
    ['voorbeeld', 'wat is het driehoekmodel'],
    ['voorbeeld', 'wat houdt de SOVA-training in?'],
    ['voorbeeld', 'wat is een MOP'],
    ['voorbeeld', 'wanneer is IOP3'],
    ['voorbeeld', 'welk percentage hoort bij de gele laag'],
    ['voorbeeld', 'bij welk IQ mag een leerling naar het praktijkonderwijs?'],
    ['voorbeeld', 'wat betekent TVIA'],
    ['voorbeeld', 'wat zijn de checkvragen van de vertrouwenspersoon'],
    ['de-baanbreker', 'wat is PM2'],
    ['de-baanbreker', 'wie doet wat in PM+'],
    ['de-baanbreker', 'wat doet de LeCo op laag 3'],
    ['de-baanbreker', 'wat betekent JGGZVO'],
    ['de-baanbreker', 'hoeveel gesprekken mag je met de vertrouwenspersoon'],
    ['jan-arentsz', 'wanneer is IOP4'],
    ['jan-arentsz', 'wat is de rebound voorziening'],
    ['jan-arentsz', 'wie doet de gezinsdiagnostiek'],
    ['jan-arentsz', 'wat is de termijn bij PM2'],
    ['casparus', 'wie heeft de regie op niveau 3'],
    ['casparus', 'wie doet wat op regieniveau 2?'],
    ['casparus', 'wat is de oranje laag'],
    ['casparus', 'hoeveel uur ongeoorloofd verzuim voor een DUO-melding'],
    ['casparus', 'wat is PM2'],
  ])('given %s and "%s", then it is unknown there', (school, question) => {
    expect(ask(knowledgeOf(school), question)).toMatchObject({ kind: 'unknown' });
  });

  it('given an abbreviation that only another school explains, then its meaning is not told', () => {
    for (const { knowledge, other } of PAIRS) {
      const own = new Set(knowledge.structure.glossary.map((term) => term.term.toLowerCase()));
      const said = JSON.stringify([...sayingsOf(knowledge.structure)]).toLowerCase();
      for (const term of other.glossary) {
        const { meaning } = term;
        if (meaning === undefined || own.has(term.term.toLowerCase()) || said.includes(meaning.toLowerCase())) continue;
        expect(replyText(ask(knowledge, `wat betekent ${term.term}?`))).not.toContain(meaning);
      }
    }
  });
});
