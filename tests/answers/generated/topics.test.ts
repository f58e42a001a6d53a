import { ask, type Knowledge } from '../../../src/answers/ask';
import { replyText } from '../../../src/answers/text';
import type { Structure, TopicId } from '../../../src/structure/structure';
import { KNOWLEDGE } from '../knowledge';
import { allLinesOf } from '../shown';
import { Tally } from '../tally';

const topics = [...KNOWLEDGE.values()].flatMap((knowledge) =>
  [...knowledge.structure.topics.values()].map((topic) => ({ knowledge, topic })),
);
const terms = [...KNOWLEDGE.values()].flatMap((knowledge) =>
  knowledge.structure.glossary.map((term) => ({ knowledge, term })),
);

/** Why an answer is not about a topic: it shows none of its lines. */
function faultOfTopic(knowledge: Knowledge, topic: TopicId, question: string): string | undefined {
  const reply = ask(knowledge, question);
  const own = knowledge.structure.facts.filter((fact) => fact.topic === topic).map((fact) => fact.text);
  return allLinesOf(reply).some((line) => own.includes(line)) ? undefined : `${reply.kind}: ${reply.title}`;
}

describe('a topic', () => {
  it('given only its title, then its lines are shown', () => {
    const tally = new Tally('titles');
    for (const { knowledge, topic } of topics) tally.note(topic.title, faultOfTopic(knowledge, topic.id, topic.title));
    tally.expectAtLeast(0.98, 100);
  });

  it('given "wat is" before its title, then its lines are shown', () => {
    const tally = new Tally('wat is …');
    for (const { knowledge, topic } of topics) {
      const question = `Wat is ${topic.title}?`;
      tally.note(question, faultOfTopic(knowledge, topic.id, question));
    }
    tally.expectAtLeast(0.98, 100);
  });

  it('given any of its other names, then its lines are shown', () => {
    const tally = new Tally('aliases');
    for (const { knowledge, topic } of topics) {
      for (const alias of topic.aliases) tally.note(alias, faultOfTopic(knowledge, topic.id, alias));
    }
    tally.expectAtLeast(0.98, 300);
  });
});

const namesOf = ({ roles, topics: named }: Structure): ReadonlySet<string> =>
  new Set(
    [
      ...[...roles.values()].flatMap((role) => [role.name, ...role.aliases]),
      ...[...named.values()].flatMap((topic) => [topic.title, ...topic.aliases]),
    ].map((name) => name.toLowerCase()),
  );

const ASKING_MEANING = [
  (name: string) => `wat betekent ${name}?`,
  (name: string) => `waar staat ${name} voor`,
  (name: string) => `Wat is de betekenis van ${name}`,
];

describe('an abbreviation', () => {
  it('given one that the document explains, then its meaning is the answer, with its source', () => {
    const tally = new Tally('explained');
    for (const { knowledge, term } of terms) {
      if (term.meaning === undefined) continue;
      for (const name of [term.term, ...term.aliases]) {
        for (const asking of ASKING_MEANING) {
          const reply = ask(knowledge, asking(name));
          const says = reply.kind === 'answer' && reply.sources.length > 0 && replyText(reply).includes(term.meaning);
          tally.note(asking(name), says ? undefined : `${reply.kind}: ${reply.title}`);
        }
      }
    }
    tally.expectAtLeast(0.97, 150);
  });

  it('given one that the document only uses, then it is not explained; what else goes by that name may be shown', () => {
    const tally = new Tally('not explained');
    for (const { knowledge, term } of terms) {
      if (term.meaning !== undefined) continue;
      const others = namesOf(knowledge.structure);
      for (const asking of ASKING_MEANING) {
        const reply = ask(knowledge, asking(term.term));
        const right = reply.kind === 'unknown' || others.has(term.term.toLowerCase());
        tally.note(asking(term.term), right ? undefined : `${reply.kind}: ${reply.title}`);
      }
    }
    tally.expectAtLeast(0.9, 100);
  });

  it('given one that the document only uses, then the answer may say so, naming the document', () => {
    const voorbeeld = KNOWLEDGE.get('voorbeeld');
    const reply = voorbeeld && ask(voorbeeld, 'wat betekent TLV?');
    expect(reply).toMatchObject({
      kind: 'unknown',
      title: 'TLV staat in Rollenmatrix niveaus, maar wordt daar niet uitgelegd.',
    });
  });
});
