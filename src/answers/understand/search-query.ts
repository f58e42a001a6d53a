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
    ...scope,
  };
  if (!reading.byName || reading.levelMentions.levels.length > 0) return query;
  const mentions = reading.mentions.filter((mention) => names(mention, 'level'));
  const back = mentions
    .flatMap((mention) => reading.words.slice(mention.from, mention.to))
    .filter((word) => !word.light);
  const said = back.map((word) => word.text);
  return { ...query, levelNames: said, or: { ...query, levels: [], words: [...said, ...query.words] } };
}
