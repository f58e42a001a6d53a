import type { AskContext, Knowledge } from '../answers/ask';
import { tokenize } from '../answers/language/plain';
import { type Query, querySchema, type Scope, type SearchQuery } from '../answers/query';
import { understand } from '../answers/understand/understand';
import { joinWholes, readWords } from '../answers/understand/words';
import { failure } from './failure';

export interface Asked {
  readonly knowledge: Knowledge;
  readonly question: string;
  readonly context: AskContext;
}

/** The part of a handed-in query that names things; `querySchema` knows ids only as text. */
type NamedAsText = Record<'roles' | 'levels' | 'steps', readonly string[]> & Pick<Scope, 'group'>;

const MOST_WORDS = 8;
const PLAIN_WORDS = /^[\p{L}\p{M}\d+'’ -]+$/u;

/**
 * The query in a model's text, checked against the structure: the model may only point at what is there.
 * @throws ModelFailure that says what is wrong with it.
 */
export function readQuery(asked: Asked, text: string): Query {
  const parsed = querySchema.safeParse(withoutNulls(unwrapped(fromJson(text))));
  if (!parsed.success) throw failure('no-query');
  const query = parsed.data;
  switch (query.kind) {
    case 'unknown':
      return { kind: 'unknown', reason: 'silent' };
    case 'list':
      return query;
    case 'search':
      return searchFor(asked, query);
    default:
      return { kind: query.kind, ...completed(scopeOf(asked.knowledge, query), parserRead(asked)) };
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure('no-json');
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema has no alternatives at its top, so the query is asked for as a property; models without one may leave that out. */
const unwrapped = (value: unknown): unknown => (isObject(value) && 'query' in value ? value.query : value);

/** Where every property is required, `null` is how a model leaves one out. */
const withoutNulls = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) : value;

function scopeOf({ structure, hasGroups }: Knowledge, named: NamedAsText): Scope {
  return {
    roles: existing(structure.roles.keys(), named.roles),
    levels: existing(structure.levels.keys(), named.levels),
    steps: existing(structure.steps.keys(), named.steps),
    group: hasGroups ? named.group : undefined,
  };
}

function existing<Id extends string>(known: Iterable<Id>, named: readonly string[]): Id[] {
  const ids = [...known].filter((id) => named.includes(id));
  if (ids.length < new Set(named).size) throw failure('unknown-id');
  return ids;
}

/** What the parser made of the question: too little to answer it, but the levels and numbers it read are in it. */
function parserRead({ knowledge, question, context }: Asked): Query {
  return understand(knowledge, question, { roles: context.askerRoles, previous: context.previous });
}

/** A level or step that a question names does not get lost because the model left it out. */
function completed(scope: Scope, read: Query): Scope {
  if (!('levels' in read)) return scope;
  const placed = scope.levels.length + scope.steps.length > 0;
  const { levels, steps } = placed ? scope : read;
  return { ...scope, levels, steps, group: scope.group ?? read.group };
}

function searchFor(asked: Asked, query: NamedAsText & Pick<SearchQuery, 'words' | 'asks'>): SearchQuery {
  const read = parserRead(asked);
  const { year, percent } = read.kind === 'search' ? read : {};
  return {
    kind: 'search',
    words: searchWords(asked.knowledge, query.words),
    asks: query.asks,
    topics: [],
    ...(year === undefined ? {} : { year }),
    ...(percent === undefined ? {} : { percent }),
    ...completed(scopeOf(asked.knowledge, query), read),
  };
}

/** The words to search by, read as those of a question are: typing errors, phrases and small words alike. */
function searchWords(knowledge: Knowledge, words: readonly string[]): string[] {
  const tokens = words.flatMap(tokenize);
  if (!words.every((word) => PLAIN_WORDS.test(word)) || tokens.length > MOST_WORDS) throw failure('no-query');
  const content = joinWholes(knowledge, readWords(knowledge, tokens), new Set())
    .filter(({ light, text }) => !light && /[a-z]/.test(text))
    .map(({ text }) => text);
  if (content.length === 0) throw failure('no-words');
  return content;
}
