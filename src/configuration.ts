import { type CosmosSettings, readCosmos } from './settings/cosmos';
import { type BotCredentials, readCredentials } from './settings/credentials';
import { ConfigurationError, type Environment, readVariables, type Variables } from './settings/environment';
import { type LanguageModel, readLanguageModel } from './settings/language-model';
import { readTelemetry, type TelemetrySettings } from './settings/measuring';

/** All that can be set from outside, read once at start. */
export type Configuration = LocalConfiguration | ProductionConfiguration;

interface Common {
  readonly port: number;
  /** Everything the program keeps stands here. */
  readonly dataDir: string;
  /** Where the schools' structures stand; without it those that come with the program. */
  readonly schoolsDir?: string;
  /** The school of whoever is in no known team. */
  readonly defaultSchool: string;
  /** Who may always change a school's settings, by Entra object id; besides those whom a school names itself. */
  readonly beheerders: readonly string[];
  readonly logLevel: NonNullable<Variables['LOG_LEVEL']>;
  /** Keeps everything there instead of in `dataDir`. */
  readonly cosmos?: CosmosSettings;
  /** Off unless configured. */
  readonly languageModel?: LanguageModel;
  /** Off unless configured. */
  readonly telemetry?: TelemetrySettings;
}

/** On the developer's own machine: no credentials, only the loopback address. */
export interface LocalConfiguration extends Common {
  readonly mode: 'local';
  readonly playground: boolean;
  readonly playgroundPort: number;
  /** Where the process's clock starts; without it the real time. */
  readonly now?: Date;
}

export interface ProductionConfiguration extends Common {
  readonly mode: 'production';
  readonly credentials: BotCredentials;
}

const FLAGS: readonly string[] = ['--local', '--no-playground'];

/**
 * The configuration that the command line and the environment ask for together.
 * @throws ConfigurationError with a sentence that says what to change.
 */
export function readConfiguration(args: readonly string[], environment: Environment): Configuration {
  const unknown = args.filter((arg) => !FLAGS.includes(arg));
  if (unknown.length > 0) {
    throw new ConfigurationError(`Onbekende optie ${unknown.join(' ')}; dit kan: ${FLAGS.join(', ')}.`);
  }
  const variables = readVariables(environment);
  const playground = !args.includes('--no-playground');
  return args.includes('--local') ? local(variables, playground) : production(variables, playground);
}

function local(variables: Variables, playground: boolean): LocalConfiguration {
  // Quiet by default: the terminal shows the address to open, and problems.
  const settings = common(variables, 'local', 'warn');
  const { PLAYGROUND_PORT, STEUNWIJZER_NOW } = variables;
  return { mode: 'local', ...settings, playground, playgroundPort: PLAYGROUND_PORT, now: STEUNWIJZER_NOW };
}

function production(variables: Variables, playground: boolean): ProductionConfiguration {
  if (!playground) throw new ConfigurationError('--no-playground hoort bij --local.');
  if (variables.STEUNWIJZER_NOW) {
    throw new ConfigurationError('STEUNWIJZER_NOW verzet de klok en mag alleen met --local; haal de variabele weg.');
  }
  return { mode: 'production', ...common(variables, 'production', 'info'), credentials: readCredentials(variables) };
}

function common(variables: Variables, mode: Configuration['mode'], standardLevel: Common['logLevel']): Common {
  return {
    port: variables.PORT,
    dataDir: variables.DATA_DIR,
    schoolsDir: variables.SCHOOLS_DIR,
    defaultSchool: variables.DEFAULT_SCHOOL,
    beheerders: variables.BEHEERDERS,
    logLevel: variables.LOG_LEVEL ?? standardLevel,
    cosmos: readCosmos(variables, mode),
    languageModel: readLanguageModel(variables),
    telemetry: readTelemetry(variables, mode),
  };
}
