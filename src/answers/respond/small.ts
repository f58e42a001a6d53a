import type { Query } from '../query';
import type { Block, Line, Reply } from '../reply';
import { leadBlocks } from './leads';
import { answer, focusOf, levelName, stepName, unique, type Writer } from './parts';
import { plural, stepsName } from './plural';
import { respondUnknown } from './unknown';

const sure = (text: string): Line => ({ text, certainty: 'zeker' });

/** Who leads, per level. */
export function respondLead(writer: Writer, query: Extract<Query, { kind: 'lead' }>): Reply {
  const { structure } = writer.knowledge;
  const levels = query.levels.length > 0 ? query.levels : [...structure.levels.keys()];
  const asked = query.roles.length === 1 && query.levels.length === 0 ? query.roles[0] : undefined;
  const leads = levels
    .flatMap((level) => structure.levels.get(level)?.leads ?? [])
    .filter((lead) => query.group === undefined || lead.group === undefined || lead.group === query.group)
    .filter((lead) => asked === undefined || lead.roles.includes(asked));
  if (leads.length === 0) return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
  return answer(writer, {
    title: [
      writer.texts.lead,
      ...(levels.length === 1 ? levels.map((level) => levelName(writer, level)) : []),
      query.group,
    ]
      .filter(Boolean)
      .join(' · '),
    blocks: leadBlocks(writer, leads),
    facts: leads,
    roles: leads.flatMap((lead) => lead.roles),
    levels: unique(leads.map((lead) => lead.level)),
    focus: { ...focusOf(query), lead: true },
    suggestions: levels.slice(0, 1).map((level) => {
      const question = writer.texts.ask.level(structure.words.level, structure.levels.get(level)?.number ?? 0);
      return { label: question, question };
    }),
  });
}

/** Which steps, levels or roles there are. */
export function respondList(writer: Writer, query: Extract<Query, { kind: 'list' }>): Reply {
  const { structure } = writer.knowledge;
  const steps = [...structure.steps.values()].sort((a, b) => a.order - b.order);
  const levels = [...structure.levels.values()].sort((a, b) => a.number - b.number);
  const roles = [...structure.roles.values()].filter(
    (role) => !role.party && (query.group === undefined || role.group === query.group),
  );
  const lists = {
    steps: {
      name: stepsName(structure.words.step, structure.steps.keys()),
      items: steps,
      lines: steps.map((step) => stepName(writer, step.id)),
      ids: steps.map((step) => step.id),
    },
    levels: {
      name: plural(structure.words.level),
      items: levels,
      lines: levels.map((level) => [levelName(writer, level.id), level.colour].filter(Boolean).join(' · ')),
      ids: levels.map((level) => level.id),
    },
    roles: { name: writer.texts.roles, items: roles, lines: roles.map((role) => role.name), ids: [] },
  };
  const list = lists[query.of];
  if (list.items.length === 0) return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
  const title = `${structure.name}: ${list.items.length} ${writer.texts.listed(query.of, list.name)}`;
  const block: Block = { heading: '', lines: list.lines.map(sure), ordered: false };
  return answer(writer, {
    title,
    blocks: [block],
    facts: list.items,
    roles: query.of === 'roles' ? roles.map((role) => role.id) : [],
    levels: list.ids,
    focus: { roles: [], levels: [], steps: [] },
  });
}

/** The topics of one kind by their titles, each to ask on about. */
export function respondTopics(writer: Writer, query: Extract<Query, { kind: 'topics' }>): Reply {
  const topics = [...writer.knowledge.structure.topics.values()].filter((topic) => topic.category === query.category);
  return answer(writer, {
    title: writer.texts.topics[query.category],
    blocks: [
      { heading: writer.texts.topics[query.category], lines: topics.map((topic) => sure(topic.title)), ordered: false },
    ],
    facts: topics,
    roles: [],
    levels: topics.flatMap((topic) => topic.levels),
    focus: { roles: [], levels: [], steps: [] },
    suggestions: topics.slice(0, 4).map((topic) => ({ label: topic.title, question: topic.title })),
  });
}

/** What an abbreviation stands for, as far as the document says so. */
export function respondTerm(writer: Writer, query: Extract<Query, { kind: 'term' }>): Reply {
  const { structure } = writer.knowledge;
  const term = structure.glossary[query.term];
  if (!term?.meaning) {
    const about = term && writer.texts.notExplained(term.term, term.source.document);
    return respondUnknown(writer, { kind: 'unknown', reason: 'silent', about });
  }
  return answer(writer, {
    title: term.term,
    lead: { text: `${term.term}: ${term.meaning}`, certainty: term.reading.certainty },
    blocks: [],
    facts: [term],
    roles: [],
    levels: [],
    focus: { roles: [], levels: [], steps: [] },
  });
}
