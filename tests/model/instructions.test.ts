import { z } from 'zod/v4';
import { querySchema } from '../../src/answers/query';
import { instructionsFor } from '../../src/model/instructions';
import { responseSchema } from '../../src/model/response-schema';
import { schoolNamed } from './asking';

/** What a model is told of a school. */

const SCHOOLS = ['voorbeeld', 'de-baanbreker', 'casparus', 'jan-arentsz'];

it.each(SCHOOLS)('holds every id of %s, and not too much', (id) => {
  const { structure } = schoolNamed(id);
  const text = instructionsFor(structure);
  for (const part of [structure.roles, structure.levels, structure.steps]) {
    for (const { id: own, name } of part.values()) expect(text).toContain(`\n- ${own}: ${name}`);
  }
  expect(text.length).toBeLessThan(8_000);
  expect(text.split('Some topics')[1]?.match(/^- /gm)?.length ?? 0).toBeLessThanOrEqual(60);
});

it('shows forms that the query schema takes', () => {
  const forms = instructionsFor(schoolNamed('voorbeeld').structure).match(/^- \{.*?\}/gm) ?? [];
  expect(forms).toHaveLength(6);
  for (const form of forms) {
    const { group: _none, ...query } = z.looseObject({ kind: z.string() }).parse(JSON.parse(form.slice(2)));
    const filled = query.kind === 'search' ? { ...query, words: ['rouw'] } : query;
    expect(querySchema.safeParse(filled).success).toBe(true);
  }
});

/** What OpenAI asks of a strict schema. */
const strict = z.looseObject({
  type: z.literal('object'),
  properties: z.record(z.string(), z.looseObject({})),
  required: z.array(z.string()),
  additionalProperties: z.literal(false),
});

it('asks for a strict schema: every property required, no other, no alternatives at the top', () => {
  const forms = [responseSchema, ...responseSchema.properties.query.anyOf].map((form) => strict.parse(form));
  for (const { properties, required } of forms) expect(required).toEqual(Object.keys(properties));
});

it('has the same kinds of query as the query schema', () => {
  const kinds = responseSchema.properties.query.anyOf.flatMap(({ properties }) => properties.kind.enum);
  const known = querySchema.options.flatMap(({ shape }) =>
    shape.kind instanceof z.ZodLiteral ? [...shape.kind.values] : shape.kind.options,
  );
  expect(kinds.map(String).sort()).toEqual(known.map(String).sort());
});
