import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pino from 'pino';
import { ask } from './answers/ask';
import { KnownSchools } from './answers/known-schools';
import { type Configuration, type LocalConfiguration, readConfiguration } from './configuration';
import { Desk } from './desk/desk';
import { DUTCH } from './dictionary/dutch';
import { startClock } from './local/clock';
import { type Playground, PlaygroundError, startPlayground } from './local/playground';
import {
  ACTORS,
  ASSIGNMENTS,
  MENTOR,
  OT_CHANNEL,
  PERSONAL_CHAT_ID,
  SAMPLE_SETTINGS,
  TEAM,
  TENANT_ID,
} from './local/sample-school';
import { ID_SERIALIZERS } from './log/ids';
import { askWithModel, ChatModel } from './model';
import { endOnCrash, Running } from './running';
import { SchoolsError } from './schools/error';
import { readSchools } from './schools/read';
import { prepareDataFolder } from './settings/data-folder';
import { ConfigurationError } from './settings/environment';
import { explain } from './settings/explain';
import { StoreError, whyNotOpen } from './store/errors';
import { openStore } from './store/open';
import { StructureError } from './structure/issue';
import {
  loggable,
  SettingsDesk,
  Stage,
  StorePeopleDirectory,
  StorePlaces,
  StoreSchoolDirectory,
  setSample,
  startTeams,
  type TeamsOptions,
} from './teams';
import { startTelemetry } from './telemetry/start';

/** The program: reads what it is asked to be, joins the parts, listens. The only file that knows them all. */

const running = new Running();

async function main(): Promise<void> {
  const configuration = readConfiguration(process.argv.slice(2), process.env);
  if (keepsInFolder(configuration)) prepareDataFolder(configuration.dataDir);
  const settings = common(configuration);
  endOnCrash((error) => settings.log.error({ fault: loggable(error) }, 'the program crashed'));
  const options = { ...settings, ...(await telling(configuration, settings)) };
  running.stopOnSignal();
  if (configuration.mode === 'local') return runLocally(configuration, options);
  const { credentials } = configuration;
  const kept = await keeping(configuration, { tenant: credentials.tenantId, now: startClock() });
  const bot = await startTeams({ ...options, ...kept, host: '0.0.0.0', credentials });
  running.add(() => bot.close());
  await bot.begin();
}

/** In local mode the playground's configuration stands there, too. */
const keepsInFolder = ({ mode, cosmos }: Configuration): boolean => mode === 'local' || !cosmos;

type CommonOptions = Pick<TeamsOptions, 'port' | 'log' | 'schools' | 'defaultSchool' | 'ask' | 'telemetry'>;

function common({ port, defaultSchool, schoolsDir, logLevel, languageModel }: Configuration): CommonOptions {
  const structures = readSchools(schoolsDir ?? join(__dirname, '../schools'));
  if (!structures.has(defaultSchool)) {
    const known = [...structures.keys()].join(', ');
    throw new ConfigurationError(`School "${defaultSchool}" is er niet; DEFAULT_SCHOOL is een van ${known}.`);
  }
  const schools = new KnownSchools(structures, DUTCH);
  // A failure here is one that the first question would meet too, and answer for.
  schools.warmUp(() => new Promise((resolve) => setImmediate(resolve))).catch(() => undefined);
  const log = pino({
    level: logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: ID_SERIALIZERS,
  });
  const askWithModelFirst = languageModel && askWithModel({ model: new ChatModel(languageModel), log });
  return { port, log, schools, defaultSchool, ask: askWithModelFirst };
}

/** Tells how the program does, where it is asked to; the packages that do are not even loaded otherwise. */
async function telling(
  { telemetry: target }: Configuration,
  { log }: CommonOptions,
): Promise<Pick<TeamsOptions, 'telemetry'>> {
  if (!target) return {};
  const onFailure = (error: Error) => log.warn({ fault: loggable(error) }, 'telemetry could not be handed over');
  const { telemetry, close } = await startTelemetry({ target, onFailure });
  running.add(close);
  return { telemetry };
}

async function runLocally(configuration: LocalConfiguration, options: CommonOptions): Promise<void> {
  const serviceUrl = `http://127.0.0.1:${configuration.playgroundPort}/_connector`;
  const stage = new Stage(ACTORS);
  const now = startClock(configuration.now);
  const kept = await keeping(configuration, { tenant: TENANT_ID, now, serviceUrl, stage });
  await setSample(kept, {
    tenant: TENANT_ID,
    team: TEAM,
    channels: [{ id: TEAM.id, name: 'Algemeen' }, OT_CHANNEL],
    school: options.defaultSchool,
    assignments: ASSIGNMENTS,
    settings: SAMPLE_SETTINGS,
    chat: { person: MENTOR.aadObjectId, conversation: PERSONAL_CHAT_ID, serviceUrl },
  });
  const bot = await startTeams({ ...options, ...kept, host: '127.0.0.1' });
  running.add(() => bot.close());
  const playground = configuration.playground && (await besideBot(configuration, bot.port));
  // Said only now: where the playground cannot start, its reason is the one thing to read.
  say(`Steunwijzer draait op http://127.0.0.1:${bot.port}, alleen op deze computer.`);
  // The playground's page shows only what is sent while it is open.
  if (playground) void bot.heard.then(() => bot.begin(`${playground.url}/_connector`));
  else await bot.begin(serviceUrl);
  if (playground) say(`Open ${playground.url} en vraag bijvoorbeeld: ${exampleFor(options)}`);
  say('Stoppen: Ctrl-C.');
}

interface Keeping {
  /** The only tenant served. */
  readonly tenant: string;
  readonly now: () => Date;
  /** Where Teams is before anything was heard from it; in local mode only. */
  readonly serviceUrl?: string;
  readonly stage?: Stage;
}

/** Opens the store, and joins all that rests on it. It is closed last, when nothing writes any more. */
async function keeping(configuration: Configuration, { tenant, now, serviceUrl, stage }: Keeping) {
  const { beheerders } = configuration;
  const { store, health } = await openStore(configuration);
  running.add(() => store.close());
  const settings = new SettingsDesk({ store, now });
  const directory = new StoreSchoolDirectory(store);
  return {
    now,
    ...(health && { health }),
    directory,
    people: new StorePeopleDirectory(settings, tenant),
    desk: new Desk({ store, now, newId: randomUUID }),
    places: new StorePlaces({ store, settings, ...(serviceUrl && { serviceUrl }) }),
    admin: { settings, directory, beheerders, ...(stage && { stage }) },
  };
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
  const inCosmos = Boolean(process.env.COSMOS_ENDPOINT);
  const shown = error instanceof StoreError ? new ConfigurationError(whyNotOpen(error, inCosmos)) : error;
  process.stderr.write(`${explain(shown, [ConfigurationError, SchoolsError, StructureError, PlaygroundError])}\n`);
  return running.stop(1);
});
