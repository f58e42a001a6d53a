import type { Scope, SearchQuery } from '../query';
import type { Frame } from './frame';
import { names, type Reading } from './reading';

/** Verbs too common to search by; they break ties. */
const HINT = /^(?:doet|doen|geeft|geven|neemt|krijgt|heeft|maakt|gaat|komt|zet|staat|mag|moet|does|gives)$/;

/** Ways to say "times": "hoeveel gesprekken" is answered by "6 x begeleiding". */
const SESSIONS = /^(?:gesprek|sessie|session|bijeenkomst|meeting|ke[e]?r|les)/;

/** The search for what a question asks. `scope` may be narrower than what the question names. */
export function searchQuery(frame: Frame, reading: Reading, scope: Scope): SearchQuery {
  const core = reading.content.filter((word) => reading.asking?.has(word.stem)).map((word) => word.text);
  const query: SearchQuery = {
    kind: 'search',
    words: reading.content.map((word) => word.text),
    asks: frame.asks,
    topics: reading.topics,
    core: core.length > 0 && core.length < reading.content.length ? core : undefined,
    aboutRoles: frame.asksTasks,
    counted: reading.content.find((word) => word.text === frame.counted && !SESSIONS.test(word.text))?.text,
    double: frame.asksTwice,
    hints: reading.words.filter((word) => word.light && HINT.test(word.text)).map((word) => word.text),
    percent: reading.percent,
    year: reading.year,
    unread: reading.words.every(({ known }) => !known) ? true : undefined,
    ...scope,
  };
  const said = namesSaid(reading, 'topic');
  if (!reading.byName || reading.levelMentions.levels.length > 0) return { ...query, said };
  const back = namesSaid(reading, 'level');
  return { ...query, said: [...said, ...back], or: { ...query, levels: [], words: [...back, ...query.words] } };
}

/** The words by which levels or topics were named, small ones left out. */
const namesSaid = (reading: Reading, type: 'level' | 'topic'): string[] =>
  reading.mentions
    .filter((mention) => names(mention, type))
    .flatMap((mention) => reading.words.slice(mention.from, mention.to))
    .filter((word) => !word.light)
    .map((word) => word.text);
