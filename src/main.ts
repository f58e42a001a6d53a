import { join } from 'node:path';
import pino from 'pino';
import { ask } from './answers/ask';
import { KnownSchools } from './answers/known-schools';
import { type Configuration, type LocalConfiguration, readConfiguration } from './configuration';
import { DUTCH } from './dictionary/dutch';
import { startClock } from './local/clock';
import { type Playground, PlaygroundError, startPlayground } from './local/playground';
import { ASSIGNMENTS, TEAM, TENANT_ID } from './local/sample-school';
import { askWithModel, ChatModel } from './model';
import { Running } from './running';
import { SchoolsError } from './schools/error';
import { readSchools } from './schools/read';
import { prepareDataFolder } from './settings/data-folder';
import { ConfigurationError } from './settings/environment';
import { explain } from './settings/explain';
import { StructureError } from './structure/issue';
import { MemoryPeopleDirectory, MemorySchoolDirectory, startTeams, type TeamsOptions } from './teams';

/** The program: reads what it is asked to be, joins the parts, listens. The only file that knows them all. */

const running = new Running();

async function main(): Promise<void> {
  const configuration = readConfiguration(process.argv.slice(2), process.env);
  prepareDataFolder(configuration.dataDir);
  const options = common(configuration);
  running.stopOnSignal();
  if (configuration.mode === 'local') return runLocally(configuration, options);
  const bot = await startTeams({
    ...options,
    host: '0.0.0.0',
    credentials: configuration.credentials,
    now: startClock(),
    people: new MemoryPeopleDirectory(),
  });
  running.add(() => bot.close());
}

type CommonOptions = Pick<TeamsOptions, 'port' | 'log' | 'schools' | 'defaultSchool' | 'directory' | 'ask'>;

function common({ port, defaultSchool, schoolsDir, logLevel, languageModel }: Configuration): CommonOptions {
  const structures = readSchools(schoolsDir ?? join(__dirname, '../schools'));
  if (!structures.has(defaultSchool)) {
    const known = [...structures.keys()].join(', ');
    throw new ConfigurationError(`School "${defaultSchool}" is er niet; DEFAULT_SCHOOL is een van ${known}.`);
  }
  const schools = new KnownSchools(structures, DUTCH);
  // A failure here is one that the first question would meet too, and answer for.
  schools.warmUp(() => new Promise((resolve) => setImmediate(resolve))).catch(() => undefined);
  const log = pino({ level: logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  const askWithModelFirst = languageModel && askWithModel({ model: new ChatModel(languageModel), log });
  return { port, log, schools, defaultSchool, directory: new MemorySchoolDirectory(), ask: askWithModelFirst };
}

async function runLocally(configuration: LocalConfiguration, options: CommonOptions): Promise<void> {
  await options.directory.bindTeam({ tenant: TENANT_ID, team: TEAM.id }, options.defaultSchool);
  const people = new MemoryPeopleDirectory(ASSIGNMENTS);
  const bot = await startTeams({ ...options, host: '127.0.0.1', now: startClock(configuration.now), people });
  running.add(() => bot.close());
  const playground = configuration.playground && (await besideBot(configuration, bot.port));
  // Said only now: where the playground cannot start, its reason is the one thing to read.
  say(`Steunwijzer draait op http://127.0.0.1:${bot.port}, alleen op deze computer.`);
  if (playground) say(`Open ${playground.url} en vraag bijvoorbeeld: ${exampleFor(options)}`);
  say('Stoppen: Ctrl-C.');
}

async function besideBot(configuration: LocalConfiguration, botPort: number): Promise<Playground> {
  const playground = await startPlayground({
    port: configuration.playgroundPort,
    botPort,
    dataDir: configuration.dataDir,
    environment: process.env,
    onEnd: () => say('De Agents Playground is gestopt; de bot draait door.'),
  });
  running.add(playground.stop);
  return playground;
}

/** A question that the school has an answer to, whichever school it is. */
function exampleFor({ schools, defaultSchool }: CommonOptions): string {
  const knowledge = schools.get(defaultSchool);
  return knowledge ? (ask(knowledge, '').suggestions[0]?.question ?? 'help') : 'help';
}

const say = (sentence: string): boolean => process.stdout.write(`${sentence}\n`);

main().catch((error: unknown) => {
  if (running.stopping) return;
  process.stderr.write(`${explain(error, [ConfigurationError, SchoolsError, StructureError, PlaygroundError])}\n`);
  return running.stop(1);
});
