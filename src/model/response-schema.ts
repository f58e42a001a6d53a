import { ASKS } from '../answers/query';
import { GROUPS } from '../structure/fact-schema';

/**
 * The query's shape in the part of JSON Schema that models can be held to: every property required, no other ones, no
 * alternatives at the top. One schema for all schools: a server compiles each new one at its first use, which takes longer
 * than anybody waits. So ids are free text here, and are checked afterwards.
 */

const ids = { type: 'array', items: { type: 'string' } };
const scope = { roles: ids, levels: ids, steps: ids, group: { type: ['string', 'null'], enum: [...GROUPS, null] } };

const form = (kinds: readonly string[], properties: Readonly<Record<string, unknown>> = {}) => ({
  type: 'object',
  properties: { kind: { type: 'string', enum: kinds }, ...properties },
  required: ['kind', ...Object.keys(properties)],
  additionalProperties: false,
});

export const responseSchema = {
  type: 'object',
  properties: {
    query: {
      anyOf: [
        form(['overview', 'lead', 'compare'], scope),
        form(['search'], { words: ids, asks: { type: 'string', enum: ASKS }, ...scope }),
        form(['list'], { of: { type: 'string', enum: ['levels', 'steps', 'roles'] } }),
        form(['unknown']),
      ],
    },
  },
  required: ['query'],
  additionalProperties: false,
};
