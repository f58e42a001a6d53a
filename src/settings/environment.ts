import { z } from 'zod/v4';

/** Environment variables as Node gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings cannot be used. `message` is made for whoever starts the program. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value));
const text = z.string().optional();
/** Teams writes ids in small letters. */
const guid = z
  .string()
  .regex(GUID)
  .transform((id) => id.toLowerCase());
const ids = z
  .string()
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  )
  .refine((list) => list.every((id) => GUID.test(id)));

/** "name=value,name=value", as OpenTelemetry writes them. */
const headers = z
  .string()
  .regex(/^\s*[\w-]+\s*=[^,]*(,\s*[\w-]+\s*=[^,]*)*$/)
  .transform((value) => Object.fromEntries(value.split(',').map(pairOf)));
const pairOf = (pair: string): [string, string] => {
  const at = pair.indexOf('=');
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
};
const INGESTION = /(?:^|;)\s*IngestionEndpoint=(https?:\/\/[^;\s]+)/i;
/** As Azure shows it, with the address to which it goes. */
const connectionString = z
  .string()
  .refine((value) => /(?:^|;)\s*InstrumentationKey=[\da-f-]{36}(?:;|$)/i.test(value) && INGESTION.test(value))
  .transform((value) => ({ connectionString: value, endpoint: INGESTION.exec(value)?.[1] ?? '' }));

const schema = z.object({
  PORT: port.default(3978),
  PLAYGROUND_PORT: port.default(56_150),
  BEHEERDERS: ids.default([]),
  DATA_DIR: z.string().default('data'),
  SCHOOLS_DIR: text,
  DEFAULT_SCHOOL: z.string().default('voorbeeld'),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
  STEUNWIJZER_NOW: moment.optional(),
  MicrosoftAppType: z.enum(APP_TYPES).default('SingleTenant'),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppTenantId: guid.optional(),
  MicrosoftAppPassword: text,
  COSMOS_ENDPOINT: z.url().optional(),
  COSMOS_KEY: z.base64().optional(),
  OPENAI_API_KEY: text,
  OPENAI_MODEL: text,
  OPENAI_BASE_URL: z.url().optional(),
  AZURE_OPENAI_ENDPOINT: z.url().optional(),
  AZURE_OPENAI_API_KEY: text,
  AZURE_OPENAI_DEPLOYMENT: text,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headers.optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString.optional(),
  DEBUG: text,
});

/** The variables the program knows, read and checked. */
export type Variables = z.infer<typeof schema>;

const PORT_ALLOWS = 'is een poortnummer van 0 tot en met 65535 (0 kiest een vrije poort)';
const URL_ALLOWS = 'is een volledig adres dat met https:// begint';

/** What a variable may hold, for the one who mistyped it; values are never repeated, they may be secrets. */
const ALLOWED: Readonly<Record<string, string>> = {
  PORT: PORT_ALLOWS,
  PLAYGROUND_PORT: PORT_ALLOWS,
  LOG_LEVEL: `is een van ${LOG_LEVELS.join(', ')}`,
  STEUNWIJZER_NOW: 'is een tijdstip met tijdzone, zoals 2026-11-02T09:00:00+01:00',
  MicrosoftAppType: `is een van ${APP_TYPES.join(', ')} (nieuwe MultiTenant-bots bestaan niet meer)`,
  MicrosoftAppId:
    'is de client-id van de bot, zoals Azure die toont: 32 cijfers en letters met vier streepjes ertussen',
  MicrosoftAppTenantId: 'is de id van jullie tenant, zoals Entra die toont; de naam (…onmicrosoft.com) is dat niet',
  BEHEERDERS: 'is een lijst van object-id’s uit Entra, met komma’s ertussen',
  COSMOS_ENDPOINT: `${URL_ALLOWS}, zoals https://<account>.documents.azure.com`,
  COSMOS_KEY: 'is een sleutel van het account, zoals Azure die toont; laat hem weg bij een beheerde identiteit',
  OPENAI_BASE_URL: URL_ALLOWS,
  AZURE_OPENAI_ENDPOINT: URL_ALLOWS,
  OTEL_EXPORTER_OTLP_ENDPOINT: `${URL_ALLOWS}: dat van een OpenTelemetry-collector`,
  OTEL_EXPORTER_OTLP_HEADERS: 'is een lijst als naam=waarde, met komma’s ertussen',
  APPLICATIONINSIGHTS_CONNECTION_STRING:
    'is de verbindingsreeks van Application Insights zoals Azure die toont (InstrumentationKey=…;IngestionEndpoint=https://…)',
};

/**
 * Reads the variables; an empty one counts as not set, as hosting panels leave them, and what was pasted with a space or a line's end
 * counts without it: in a password nobody would see it.
 * @throws ConfigurationError that names every variable that does not fit and what it may hold.
 */
export function readVariables(environment: Environment): Variables {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()]);
  const set = Object.fromEntries(trimmed.filter(([, value]) => value));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const names = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  throw new ConfigurationError([...names].map((name) => `${name} ${ALLOWED[name] ?? 'klopt niet'}.`).join(' '));
}
