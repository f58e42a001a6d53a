import type { Knowledge } from '../knowledge/knowledge';
import { tokenize, tokensOf } from '../language/plain';
import { stem } from '../language/stem';
import type { Query } from '../query';
import type { Reading } from './reading';

/** What a question names by number that this school does not have: a level, a step, or a name with a number in it. */
export function absentName(knowledge: Knowledge, reading: Reading): Query | undefined {
  const [number] = reading.levelMentions.missing;
  if (number !== undefined && (reading.levels.length === 0 || !reading.levelMentions.range)) {
    return { kind: 'unknown', reason: 'no-such-level', about: `${knowledge.structure.words.level} ${number}` };
  }
  const step = stepNamed(knowledge, reading);
  if (
    step !== undefined &&
    reading.steps.length === 0 &&
    !knowledge.structure.facts.some((fact) => fact.text.includes(step))
  ) {
    return { kind: 'unknown', reason: 'no-such-step', about: step };
  }
  const code = CODE.exec(reading.text)?.[0];
  return code !== undefined && !COUNTED.test(code) && !isKnownCode(knowledge, code)
    ? { kind: 'unknown', reason: 'silent' }
    : undefined;
}

/** A step of the school's kind by its number ("PM7"), in the school's way of writing. */
function stepNamed({ stepPrefixes }: Knowledge, { words }: Reading): string | undefined {
  const at = words.findIndex(
    (word, index) => stepPrefixes.has(word.text) && /^(\d{1,2}|\+)$/.test(words[index + 1]?.text ?? ''),
  );
  return at < 0 ? undefined : `${words[at]?.text.toUpperCase()}${words[at + 1]?.text}`;
}

/** A name with a number written as one ("IOP2"): another number is another thing. */
const CODE = /\b[a-z]{2,5}\d\b/;
/** Here the number counts, or is read elsewhere. */
const COUNTED = /^(?:niv|nivo|lj|klas|jaar|week|wk|h|nt|laag|stap)\d$/;

function isKnownCode(knowledge: Knowledge, code: string): boolean {
  return (
    knowledge.gazetteer.names.has(tokenize(code).map(stem).join(' ')) ||
    knowledge.structure.facts.some((fact) => tokensOf(fact.text).join('').includes(code))
  );
}
