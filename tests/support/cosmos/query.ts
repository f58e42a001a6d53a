import type Collection from '@vercel/cosmosdb-server/lib/account/collection';
import { z } from 'zod/v4';
import type { StoredDocument } from './documents';

/** What the SDK asks before a query across partitions; this emulator has one physical partition and merges nothing. */
export const QUERY_PLAN = {
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: 'None',
    orderBy: [],
    orderByExpressions: [],
    groupByExpressions: [],
    groupByAliases: [],
    aggregates: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: '',
    hasSelectValue: false,
    hasNonStreamingOrderBy: false,
  },
  queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
};

const request = z.object({
  query: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});
const answered = z.object({ result: z.array(z.unknown()) });

export interface Page {
  readonly rows: readonly unknown[];
  readonly continuation?: string;
}

/** One page of a query over these documents, by the engine's SQL; pages, and DISTINCT, which it lacks, are made here. */
export function runQuery(
  collection: Collection,
  documents: readonly StoredDocument[],
  json: unknown,
  { size, continuation = '0' }: { readonly size: number; readonly continuation?: string },
): Page {
  const { query, parameters } = request.parse(json);
  const engine = collection.documents._getQuery(query.replace('SELECT DISTINCT ', 'SELECT '));
  const { result } = answered.parse(engine.exec(narrowed(documents, query, parameters), { parameters }));
  const isDistinct = query.startsWith('SELECT DISTINCT ');
  const all = isDistinct ? [...new Map(result.map((row) => [JSON.stringify(row), row])).values()] : result;
  const end = Number(continuation) + (size || all.length);
  return {
    rows: all.slice(Number(continuation), end),
    ...(end < all.length && { continuation: String(end) }),
  };
}

/** As an index would: the engine looks at each document for tens of microseconds, and a long test has tens of thousands. */
function narrowed(
  documents: readonly StoredDocument[],
  query: string,
  parameters: z.infer<typeof request>['parameters'],
): StoredDocument[] {
  if (/ OR | NOT /.test(query)) return [...documents];
  const named = new Map(parameters.map(({ name, value }) => [name, value]));
  const wanted = [...query.matchAll(/c\.(\w+) = (?:(@\w+)|'([^']*)')/g)].map(
    ([, field = '', parameter, text]) => [field, parameter === undefined ? text : named.get(parameter)] as const,
  );
  // What is not there is neither more nor less than anything.
  const there = [...query.matchAll(/c\.(\w+) (?:<|>)/g)].map(([, field = '']) => field);
  return documents.filter(
    (document) =>
      wanted.every(([field, value]) => document[field] === value) &&
      there.every((field) => document[field] !== undefined),
  );
}
