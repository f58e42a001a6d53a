import { ask, type Knowledge } from '../../src/answers/ask';
import type { Reply } from '../../src/answers/reply';
import { replyText } from '../../src/answers/text';
import type { Question } from './questions';

/** What an engine says to a question, in the words and names that a person reads. */
export interface Said {
  readonly kind: Reply['kind'];
  readonly text: string;
  /** Names of roles, the main one first. */
  readonly roles: readonly string[];
  readonly levels: readonly (string | number)[];
  readonly hasSource: boolean;
}

/** Our own engine's answer to a question of a file. */
export function saidTo(knowledge: Knowledge, question: string): Said {
  const reply = ask(knowledge, question);
  if (reply.kind !== 'answer')
    return { kind: reply.kind, text: replyText(reply), roles: [], levels: [], hasSource: false };
  const { roles, levels } = knowledge.structure;
  return {
    kind: reply.kind,
    text: replyText(reply),
    roles: reply.roles.map((id) => roles.get(id)?.name ?? id),
    levels: reply.levels.flatMap((id) => {
      const level = [...levels.values()].find((one) => one.id === id);
      return level ? [level.number, ...(level.colour === undefined ? [] : [level.colour])] : [id];
    }),
    hasSource: reply.sources.length > 0,
  };
}

/** To a question about whom, more roles than this beside the expected ones make a list of it and no answer. */
const MOST_BESIDE: Readonly<Record<string, number>> = {
  'who-for-topic': 2,
  'role-at-level': 1,
  'role-all-levels': 1,
  lead: 2,
};

/** Why an answer is not right, or undefined when it is. */
export function faultOf({ kind, expect }: Question, said: Said): string | undefined {
  const forbidden = expect.not_mention.find((phrase) => folded(said.text).includes(folded(phrase)));
  if (forbidden !== undefined) return `says "${forbidden}"`;
  if (kind === 'unknown') return said.kind === 'unknown' ? undefined : `${said.kind} to what the school does not say`;
  if (said.kind !== 'answer') return `is ${said.kind}`;
  const lost = expect.roles.find((role) => !said.roles.some((one) => isSameRole(one, role)) && !says(said.text, role));
  if (lost !== undefined) return `does not name ${lost}`;
  const isExpected = (role: string): boolean => expect.roles.some((one) => isSameRole(one, role));
  const [first] = said.roles;
  if (kind === 'who-for-topic' && expect.roles.length > 0 && !(first !== undefined && isExpected(first))) {
    return `names ${first ?? 'nobody'} first`;
  }
  const beside = said.roles.filter((role) => !isExpected(role));
  if (beside.length > (MOST_BESIDE[kind] ?? Number.POSITIVE_INFINITY)) return `names ${beside.join(', ')} too`;
  const level = expect.levels.find(
    (one) => !said.levels.some((other) => folded(String(other)) === folded(String(one))),
  );
  if (level !== undefined) return `is not about ${level}`;
  const silent = expect.mention.find(
    (phrase) => ![phrase, ...(expect.aliases[phrase] ?? [])].some((one) => says(said.text, one)),
  );
  if (silent !== undefined) return `does not say "${silent}"`;
  return said.hasSource ? undefined : 'names no source';
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de het een en of in op aan van voor met bij naar om te er is zijn wordt worden tot als dat die door uit per over na the a an of to and for with by in on at'.split(
    ' ',
  ),
);
/** Of a longer word its beginning is enough: "evalueren" is said by "evaluatie". */
const BEGINNING = 7;

/** Whether a text says a phrase: literally, or all of its words in any order. */
function says(text: string, phrase: string): boolean {
  if (folded(text).includes(folded(phrase))) return true;
  const spoken = wordsOf(text).flatMap((word) => [word, ...word.split('-')]);
  const needed = wordsOf(phrase)
    .flatMap((word) => (/\d/.test(word) ? [word] : word.split('-')))
    .filter((word) => !SMALL_WORDS.has(word));
  return needed.every((word) =>
    word.length <= 4 ? spoken.includes(word) : spoken.some((one) => one.includes(word.slice(0, BEGINNING))),
  );
}

function isSameRole(one: string, other: string): boolean {
  const [a, b] = [folded(one).replace(/\W/g, ''), folded(other).replace(/\W/g, '')];
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)));
}

const wordsOf = (text: string): string[] => folded(text).match(/[a-z0-9+]+(?:-[0-9a-z+]+)*/g) ?? [];

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\bpm\s*([0-4+])/g, 'pm$1')
    .replace(/(\d)\s*x\b/g, '$1x')
    .replace(/\s+/g, ' ');
