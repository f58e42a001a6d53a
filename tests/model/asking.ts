import { join } from 'node:path';
import { pino } from 'pino';
import { buildKnowledge, type Knowledge } from '../../src/answers/ask';
import { DUTCH } from '../../src/dictionary/dutch';
import { type AskWithModel, askWithModel, ChatModel, type Endpoint } from '../../src/model';
import { readSchool } from '../../src/schools/read';

/** The engine with a model behind it, as the tests of this folder use it. */

export const KEY = 'sk-this-key-is-secret';
/** The parser has no idea; a person would see that it is about level 3. */
export const UNSURE = 'Wie is er in touw als het op de derde tree uit de hand loopt?';
export const LEVEL_3 = { kind: 'overview', roles: [], levels: ['3'], steps: [], group: null };

const schools = new Map<string, Knowledge>();

export function schoolNamed(id: string): Knowledge {
  const known = schools.get(id) ?? buildKnowledge(readSchool(join(__dirname, '../../schools', id)), DUTCH);
  schools.set(id, known);
  return known;
}

export const openai = (url: string): Endpoint => ({
  kind: 'openai',
  apiKey: KEY,
  model: 'small-model',
  baseUrl: `${url}/v1`,
});

export const azure = (url: string): Endpoint => ({
  kind: 'azure',
  apiKey: KEY,
  endpoint: `${url}/`,
  deployment: 'our-deployment',
});

/** One line of the log, without what every line has. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface Asking {
  readonly ask: AskWithModel;
  readonly log: LogLine[];
}

export function asking(endpoint: Endpoint): Asking {
  const log: LogLine[] = [];
  const write = (line: string): void => {
    log.push(JSON.parse(line));
  };
  const logger = pino({ level: 'trace', base: undefined, timestamp: false }, { write });
  return { ask: askWithModel({ model: new ChatModel(endpoint), log: logger }), log };
}
