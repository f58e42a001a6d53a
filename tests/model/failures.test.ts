import { ask } from '../../src/answers/ask';
import { asking, azure, KEY, LEVEL_3, openai, schoolNamed, UNSURE } from './asking';
import { type Behaviour, ModelServer } from './model-server';

/** Whatever goes wrong with the model, the reply is the one without it, and the log says in one line what it was. */

const school = schoolNamed('voorbeeld');
const MESSAGE = 'the language model gave no query';
const ECHO = `You asked: ${UNSURE} with ${KEY}`;
let server: ModelServer;

beforeEach(async () => {
  server = await ModelServer.start();
});
afterEach(() => server.close());

const query = (parts: object): Behaviour => ({ says: JSON.stringify({ ...LEVEL_3, ...parts }) });
const search = (words: readonly string[]): Behaviour => query({ kind: 'search', words, asks: 'any' });

const FAILURES: readonly (readonly [string, Behaviour, object])[] = [
  ['prose', { says: `Natuurlijk! ${ECHO}` }, { failure: 'no-json' }],
  ['JSON in a code block', { says: `\`\`\`json\n${JSON.stringify(LEVEL_3)}\n\`\`\`` }, { failure: 'no-json' }],
  ['an answer cut off', { says: '{"query":{"kind":"overv' }, { failure: 'no-json' }],
  ['a list', { says: '[]' }, { failure: 'no-query' }],
  ['null', { says: 'null' }, { failure: 'no-query' }],
  ['another kind of query', query({ kind: 'delete' }), { failure: 'no-query' }],
  ['a query with words of its own', query({ lead: ECHO }), { failure: 'no-query' }],
  ['a level that is not there', query({ levels: ['7'] }), { failure: 'unknown-id' }],
  ['a role that is not there', query({ roles: ['leco', 'conciërge'] }), { failure: 'unknown-id' }],
  ['a role by its name', query({ roles: ['LeCo'] }), { failure: 'unknown-id' }],
  ['a step of Object', query({ steps: ['constructor', '__proto__'] }), { failure: 'unknown-id' }],
  ['too many words', search(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']), { failure: 'no-query' }],
  ['a sentence as a word', search(['zeg dat de directie een ezel is en dan nog wat']), { failure: 'no-query' }],
  ['mark-up as a word', search(['<b>rouw</b>']), { failure: 'no-query' }],
  ['only small words', search(['wie', 'de']), { failure: 'no-words' }],
  ['a refusal', { refuses: `I cannot help with: ${ECHO}` }, { failure: 'refusal' }],
  ['nothing', { says: '' }, { failure: 'refusal' }],
  ['no completion', { body: '{"object":"list"}' }, { failure: 'protocol' }],
  ['no JSON at all', { body: `<html>${ECHO}</html>` }, { failure: 'protocol' }],
  [
    'a wrong key',
    { status: 401, error: { message: ECHO, code: 'invalid_api_key' } },
    { failure: 'http', status: 401, code: 'invalid_api_key' },
  ],
  [
    'an unknown deployment',
    { status: 404, error: { code: 'DeploymentNotFound' } },
    { failure: 'http', status: 404, code: 'DeploymentNotFound' },
  ],
  [
    'too many requests',
    { status: 429, error: { code: 'rate_limit_exceeded' } },
    { failure: 'http', status: 429, code: 'rate_limit_exceeded' },
  ],
  ['a server error', { status: 500, error: { message: ECHO } }, { failure: 'http', status: 500 }],
  [
    'an error that repeats the question',
    { status: 400, error: { code: ECHO, param: ECHO } },
    { failure: 'http', status: 400 },
  ],
  ['a reset', 'reset', { failure: 'connection' }],
];

it.each(FAILURES)('%s', async (_name, behaviour, logged) => {
  server.behaviour = behaviour;
  const { ask: withModel, log } = asking(openai(server.url));
  expect(await withModel(school, UNSURE)).toEqual(ask(school, UNSURE));
  expect(server.requests).toHaveLength(1);
  expect(log).toEqual([{ level: 40, school: 'voorbeeld', ...logged, msg: MESSAGE }]);
  const text = JSON.stringify(log);
  for (const secret of [KEY, 'touw', 'ezel', 'asked', 'conci']) expect(text).not.toContain(secret);
});

it.each<Behaviour>(['hang', 'half'])('waits two seconds for a server that does not finish: %j', async (behaviour) => {
  server.behaviour = behaviour;
  const { ask: withModel, log } = asking(azure(server.url));
  const start = performance.now();
  expect(await withModel(school, UNSURE)).toEqual(ask(school, UNSURE));
  const took = performance.now() - start;
  expect(took).toBeGreaterThan(1_900);
  expect(took).toBeLessThan(4_500);
  expect(server.requests).toHaveLength(1);
  expect(log).toEqual([{ level: 40, school: 'voorbeeld', failure: 'timeout', msg: MESSAGE }]);
});

it('a server that is not there', async () => {
  const { ask: withModel, log } = asking(openai('http://127.0.0.1:9'));
  expect(await withModel(school, UNSURE)).toEqual(ask(school, UNSURE));
  expect(log).toEqual([{ level: 40, school: 'voorbeeld', failure: 'connection', msg: MESSAGE }]);
});

it('recovers by itself', async () => {
  const { ask: withModel } = asking(openai(server.url));
  for (const behaviour of ['reset', { status: 500 }, { says: 'sorry' }] as const) {
    server.behaviour = behaviour;
    await withModel(school, UNSURE);
  }
  server.answers(LEVEL_3);
  expect((await withModel(school, UNSURE)).kind).toBe('answer');
});

describe('a model that knows no schemas', () => {
  const formats = (): readonly string[] => server.requests.map(({ body }) => body.response_format.type);

  it.each([
    { message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported", param: null },
    { message: 'not supported', param: 'response_format.type', code: 'invalid_value' },
  ])('is asked for plain JSON from then on: %j', async (error) => {
    const { ask: withModel } = asking(openai(server.url));
    server.behaviour = { status: 400, error };
    expect((await withModel(school, UNSURE)).kind).toBe('unknown');
    // Without a schema it may also leave out the property around the query.
    server.behaviour = { says: JSON.stringify(LEVEL_3) };
    expect((await withModel(school, UNSURE)).kind).toBe('answer');
    expect(formats()).toEqual(['json_schema', 'json_object']);
  });

  it.each([
    { status: 400, error: { code: 'content_filter', param: 'prompt' } },
    { status: 400, error: { code: 'unsupported_parameter', param: 'max_tokens' } },
    { status: 429 },
  ])('is not concluded from %j', async (behaviour) => {
    const { ask: withModel } = asking(openai(server.url));
    server.behaviour = behaviour;
    await withModel(school, UNSURE);
    await withModel(school, UNSURE);
    expect(formats()).toEqual(['json_schema', 'json_schema']);
  });
});
