import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod/v4';

/** The import rules keep the picture of ARCHITECTURE.md true; here forbidden lines are planted in a copy to see them caught. */

const ROOT = join(__dirname, '../..');
const IMPORT = 'lint/style/noRestrictedImports';
const CLOCK = 'plugin';

const FORBIDDEN: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['structure/uses-fs.ts', "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');", IMPORT],
  ['structure/uses-bare-fs.ts', "import { readFileSync } from 'fs';\nexport const text = readFileSync('x');", IMPORT],
  ['structure/knows-answers.ts', "import { ask } from '../answers/ask';\nexport const again = ask;", IMPORT],
  [
    'structure/knows-an-answer-type.ts',
    "import type { Reply } from '../answers/reply';\nexport type Own = Reply;",
    IMPORT,
  ],
  ['structure/knows-store.ts', "import { open } from '../store';\nexport const opened = open;", IMPORT],
  [
    'structure/requires.ts',
    "const fs = require('node:fs');\nexport const text = fs.readFileSync('x');",
    'lint/style/noCommonJs',
  ],
  [
    'structure/requires-as-typescript.ts',
    "import fs = require('node:fs');\nexport const text = fs.readFileSync('x');",
    IMPORT,
  ],
  ['structure/asks-the-environment.ts', 'export const home = process.cwd();', 'lint/style/noRestrictedGlobals'],
  ['answers/knows-teams.ts', "export const later = () => import('../teams/cards');", IMPORT],
  ['answers/knows-teams-deeper/here.ts', "import { send } from '../../teams/send';\nexport const sent = send;", IMPORT],
  ['answers/knows-botbuilder.ts', "export { TurnContext } from 'botbuilder';", IMPORT],
  ['answers/knows-a-model.ts', "import OpenAI from 'openai';\nexport const client = new OpenAI();", IMPORT],
  ['answers/logs.ts', "import pino from 'pino';\nexport const log = pino();", IMPORT],
  ['answers/fetches.ts', "export const page = () => fetch('http://localhost');", 'lint/style/noRestrictedGlobals'],
  [
    'answers/reads-schools.ts',
    "import { readSchools } from '../schools/read';\nexport const all = readSchools;",
    IMPORT,
  ],
  [
    'cases/knows-a-database.ts',
    "import { CosmosClient } from '@azure/cosmos';\nexport const Client = CosmosClient;",
    IMPORT,
  ],
  ['cases/reads-the-clock.ts', 'export const now = (): number => Date.now();', CLOCK],
  ['cases/makes-an-id.ts', 'export const id = (): string => crypto.randomUUID();', CLOCK],
  ['store/knows-answers.ts', "import { ask } from '../answers/ask';\nexport const again = ask;", IMPORT],
  ['cases/knows-answers.ts', "import { ask } from '../answers/ask';\nexport const again = ask;", IMPORT],
  [
    'cases/decide/knows-planning.ts',
    "import { tomorrow } from '../../planning/legal';\nexport const t = tomorrow;",
    IMPORT,
  ],
  ['cases/knows-botbuilder.ts', "export { TurnContext } from 'botbuilder';", IMPORT],
  ['planning/reads-the-date.ts', 'export const today = (): Date => new Date();', CLOCK],
  ['planning/reads-the-date-briefly.ts', 'export const today = (): Date => new Date;', CLOCK],
  ['planning/hides-the-clock.ts', 'export const now = globalThis.Date.now;', CLOCK],
  ['planning/throws-dice.ts', 'export const jitter = (): number => Math.random();', CLOCK],
  ['papers/reads-the-clock.ts', 'export const now = (): number => Date.now();', CLOCK],
  ['papers/uses-fs.ts', "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');", IMPORT],
  ['papers/word/knows-store.ts', "import { open } from '../../store/port';\nexport const opened = open;", IMPORT],
  ['papers/word/knows-answers.ts', "import { ask } from '../../answers/ask';\nexport const again = ask;", IMPORT],
  [
    'cases/knows-papers.ts',
    "import { wordForm } from '../papers/word/word-form';\nexport const form = wordForm;",
    IMPORT,
  ],
  [
    'schools/knows-teams.ts',
    "import { Application } from '@microsoft/teams-ai';\nexport const App = Application;",
    IMPORT,
  ],
  [
    'cases/tells-of-itself.ts',
    "import type { Telemetry } from '../telemetry/telemetry';\nexport type Own = Telemetry;",
    IMPORT,
  ],
  ['teams/knows-opentelemetry.ts', "import { trace } from '@opentelemetry/api';\nexport const own = trace;", IMPORT],
  ['telemetry/knows-teams.ts', "import { readTurn } from '../teams/turn';\nexport const read = readTurn;", IMPORT],
  ['cases/logs.ts', "import type { Log } from '../log/log';\nexport type Own = Log;", IMPORT],
  ['teams/logs-anything.ts', "import type { Logger } from 'pino';\nexport type Own = Logger;", IMPORT],
  ['store/knows-teams.ts', "import { TurnContext } from 'botbuilder';\nexport const Turn = TurnContext;", IMPORT],
  ['local/knows-restify.ts', "import { createServer } from 'restify';\nexport const serve = createServer;", IMPORT],
  ['elsewhere/knows-teams.ts', "import { createServer } from 'restify';\nexport const serve = createServer;", IMPORT],
  ['elsewhere/knows-a-model.ts', "import OpenAI from 'openai';\nexport const Client = OpenAI;", IMPORT],
  ['teams/knows-openai.ts', "import OpenAI from 'openai';\nexport const Client = OpenAI;", IMPORT],
  ['teams/cards/knows-the-model.ts', "import { ask } from '../../model';\nexport const again = ask;", IMPORT],
  ['answers/knows-the-model.ts', "import { ask } from '../model/ask';\nexport const again = ask;", IMPORT],
  ['model/knows-teams.ts', "import { send } from '../teams/send';\nexport const sent = send;", IMPORT],
  ['model/knows-botbuilder.ts', "import { TurnContext } from 'botbuilder';\nexport const Turn = TurnContext;", IMPORT],
  ['model/reads-the-settings.ts', "import { read } from '../settings/read';\nexport const own = read;", IMPORT],
  ['model/uses-fs.ts', "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');", IMPORT],
  ['teams/knows-store.ts', "import { open } from '../store';\nexport const opened = open;", IMPORT],
  [
    'teams/opens-a-store.ts',
    "import { openSqliteStore } from '../store/sqlite/open';\nexport const open = openSqliteStore;",
    IMPORT,
  ],
  [
    'teams/deeper/opens-a-store.ts',
    "import { openSqliteStore } from '../../store/sqlite/open';\nexport const open = openSqliteStore;",
    IMPORT,
  ],
  [
    'teams/knows-a-database.ts',
    "import { DatabaseSync } from '@photostructure/sqlite';\nexport const Database = DatabaseSync;",
    IMPORT,
  ],
  ['cases/knows-store.ts', "import { open } from '../store/sqlite/open';\nexport const opened = open;", IMPORT],
  [
    'cases/knows-the-errors-of-the-store.ts',
    "import { StoreError } from '../store/errors';\nexport const Own = StoreError;",
    IMPORT,
  ],
  ['planning/knows-store.ts', "import { open } from '../store/sqlite/open';\nexport const opened = open;", IMPORT],
  ['cli/knows-store.ts', "import { open } from '../store/sqlite/open';\nexport const opened = open;", IMPORT],
  ['local/knows-store.ts', "import { open } from '../store/sqlite/open';\nexport const opened = open;", IMPORT],
  ['elsewhere/knows-store.ts', "import { open } from '../store/sqlite/open';\nexport const opened = open;", IMPORT],
  ['store/knows-how-to-answer.ts', "import { ask } from '../answers/ask';\nexport const again = ask;", IMPORT],
  ['teams/knows-local.ts', "import { people } from '../local/people';\nexport const all = people;", IMPORT],
  ['teams/reads-the-environment.ts', 'export const port = process.env.PORT;', 'lint/style/noProcessEnv'],
  [
    'teams/forgets-to-wait.ts',
    'const post = async (): Promise<void> => {};\nexport const all = (): void => {\n  post();\n};',
    'lint/nursery/noFloatingPromises',
  ],
];

const LEGAL: readonly (readonly [file: string, code: string])[] = [
  [
    'structure/legal.ts',
    "import { z } from 'zod/v4';\nimport { own } from './own';\n\nexport const both = [z.string(), own];\n",
  ],
  ['structure/own.ts', "export const own = new Date('2026-11-02');\n"],
  [
    'answers/legal.ts',
    "import MiniSearch from 'minisearch';\nimport { own } from '../structure/own';\n\nexport const both = [MiniSearch, own];\n",
  ],
  ['cases/answers.ts', "export type Answers = 'filled in';\n"],
  ['cases/legal.ts', "import type { Answers } from './answers';\n\nexport const filled: Answers = 'filled in';\n"],
  ['store/legal.ts', "import type { Answers } from '../cases/answers';\n\nexport type Kept = Answers;\n"],
  ['planning/knows-cases.ts', "import type { Answers } from '../cases/answers';\n\nexport type Asked = Answers;\n"],
  [
    'planning/legal.ts',
    "import { addDays } from 'date-fns';\n\nexport const tomorrow = (today: Date): Date => addDays(today, 1);\n",
  ],
  ['planning/easter.ts', "import { easter } from 'date-easter';\n\nexport const sunday = easter(2027);\n"],
  ['cases/answers.ts', "export type Answers = 'answers';\n"],
  [
    'papers/word/legal.ts',
    "import { Paragraph } from 'docx';\nimport type { Answers } from '../../cases/answers';\n\nexport const both = (answers: Answers) => [Paragraph, answers];\n",
  ],
  [
    'teams/legal.ts',
    "import { TurnContext } from 'botbuilder';\nimport { tomorrow } from '../planning/legal';\n\nexport const all = [TurnContext, tomorrow];\n",
  ],
  [
    'model/legal.ts',
    "import OpenAI from 'openai';\nimport { both } from '../answers/legal';\nimport type { Log } from '../log/log';\n\nexport const all = (log: Log) => [log, OpenAI, both];\n",
  ],
  ['store/port.ts', "import type { Answers } from '../cases/answers';\n\nexport type Store = Answers;\n"],
  ['store/errors.ts', 'export class StoreError extends Error {}\n'],
  ['cases/answers.ts', 'export type Answers = number;\n'],
  ['cases/uses-the-port.ts', "import type { Store } from '../store/port';\n\nexport type Own = Store;\n"],
  ['planning/uses-the-port.ts', "import type { Store } from '../store/port';\n\nexport type Own = Store;\n"],
  [
    'teams/deeper/uses-the-port.ts',
    "import { StoreError } from '../../store/errors';\nimport type { Store } from '../../store/port';\n\nexport const both = (store: Store) => [store, StoreError];\n",
  ],
  [
    'store/sqlite/open.ts',
    "import { DatabaseSync } from '@photostructure/sqlite';\n\nexport const open = DatabaseSync;\n",
  ],
  ['teams/cards/answer/model.ts', "export type View = 'view';\n"],
  ['teams/cards/answer/legal.ts', "import type { View } from './model';\n\nexport const view: View = 'view';\n"],
  [
    'main.ts',
    "import { createServer } from 'restify';\nimport { open } from './store/sqlite/open';\nimport { all } from './teams/legal';\n\nexport const main = [createServer, open, all, process.env.PORT];\n",
  ],
];

const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), severity: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/** Every file that was complained about, with the rules it broke. */
function lint(folder: string): Map<string, string[]> {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const found = new Map<string, string[]>();
  let output: string;
  try {
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    output = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  for (const { category, location } of report.parse(JSON.parse(output)).diagnostics) {
    const file = location.path.replace(/^.*src\//, '');
    found.set(file, [...(found.get(file) ?? []), category]);
  }
  return found;
}

describe('the import rules', () => {
  let folder: string;
  let complaints: Map<string, string[]>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'steunwijzer-lint-'));
    for (const name of ['biome.json', '.biome', '.gitignore'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    for (const [file, code] of [...FORBIDDEN, ...LEGAL]) {
      mkdirSync(join(folder, 'src', dirname(file)), { recursive: true });
      writeFileSync(join(folder, 'src', file), code);
    }
    complaints = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FORBIDDEN)('refuse %s', (file, _code, rule) => {
    expect(complaints.get(file)).toContain(rule);
  });

  it.each(LEGAL)('allow %s', (file) => {
    expect(complaints.get(file)).toBeUndefined();
  });
});
