import fc from 'fast-check';
import { readConfiguration } from '../src/configuration';
import { VARIABLES } from './infra/text';

const APP = '11111111-2222-4333-8444-555555555555';
const TENANT = '66666666-7777-4888-8999-aaaaaaaaaaaa';
const REGISTERED = { MicrosoftAppId: APP, MicrosoftAppTenantId: TENANT, MicrosoftAppPassword: 'secret' };

/** What people paste in the wrong place, or by halves. */
const PASTED = [
  'geheim',
  'Z2VoZWlt-geheim',
  'https://name:geheim@example.com/',
  'http://geheim.example.com',
  'AccountEndpoint=https://x.documents.azure.com:443/;AccountKey=geheim',
  'InstrumentationKey=11111111-2222-4333-8444-555555555555;IngestionEndpoint=http://geheim.example/',
  'authorization=geheim',
  'UserAssignedMSI',
  'true',
  APP,
];

const refusal = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
  try {
    readConfiguration(args, env);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
  throw new Error('It was accepted.');
};

describe('local mode', () => {
  it('needs no settings at all', () => {
    expect(readConfiguration(['--local'], {})).toEqual({
      mode: 'local',
      port: 3978,
      dataDir: 'data',
      schoolsDir: undefined,
      beheerders: [],
      defaultSchool: 'voorbeeld',
      logLevel: 'warn',
      cosmos: undefined,
      languageModel: undefined,
      telemetry: undefined,
      playground: true,
      playgroundPort: 56_150,
      now: undefined,
    });
  });

  it('takes its settings from the environment and the command line', () => {
    const env = {
      PORT: '4000',
      PLAYGROUND_PORT: '4001',
      DATA_DIR: '/elsewhere',
      LOG_LEVEL: 'debug',
      STEUNWIJZER_NOW: '2026-11-02T09:00:00+01:00',
    };
    expect(readConfiguration(['--no-playground', '--local'], env)).toMatchObject({
      port: 4000,
      playgroundPort: 4001,
      dataDir: '/elsewhere',
      logLevel: 'debug',
      playground: false,
      now: new Date('2026-11-02T08:00:00Z'),
    });
  });

  it('leaves out the space or the line’s end that was pasted with a value', () => {
    expect(readConfiguration([], { ...REGISTERED, MicrosoftAppPassword: ' secret\r\n' })).toMatchObject({
      credentials: { password: 'secret' },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfiguration(['--local'], { PORT: '', LOG_LEVEL: ' ' })).toMatchObject({
      port: 3978,
      logLevel: 'warn',
    });
  });
});

describe('production', () => {
  it('starts with a single-tenant registration', () => {
    expect(readConfiguration([], REGISTERED)).toMatchObject({
      mode: 'production',
      logLevel: 'info',
      credentials: { kind: 'single-tenant', appId: APP, tenantId: TENANT, password: 'secret' },
    });
  });

  it('knows an id in capitals, too', () => {
    expect(readConfiguration([], { ...REGISTERED, MicrosoftAppTenantId: TENANT.toUpperCase() })).toMatchObject({
      credentials: { tenantId: TENANT },
    });
    // And a beheerder: nobody would be one, without a word.
    expect(readConfiguration(['--local'], { BEHEERDERS: `${TENANT.toUpperCase()}, ${APP}` }).beheerders).toEqual([
      TENANT,
      APP,
    ]);
  });

  it('starts with a managed identity, which has no password', () => {
    const env = { ...REGISTERED, MicrosoftAppPassword: undefined, MicrosoftAppType: 'UserAssignedMSI' };
    expect(readConfiguration([], env)).toMatchObject({
      credentials: { kind: 'managed-identity', appId: APP, tenantId: TENANT },
    });
  });

  it('never falls into local mode', () => {
    expect(refusal([], { MicrosoftAppId: APP })).toMatch(/zet ook MicrosoftAppTenantId en MicrosoftAppPassword\.$/);
  });

  it('refuses what belongs to local mode', () => {
    expect(refusal(['--no-playground'], REGISTERED)).toMatch(/--local/);
    expect(refusal([], { ...REGISTERED, STEUNWIJZER_NOW: '2026-11-02T09:00:00Z' })).toMatch(
      /^ConfigurationError: STEUNWIJZER_NOW/,
    );
  });
});

describe('a mistake', () => {
  it.each([
    [{ PORT: 'http' }, /PORT is een poortnummer/],
    [{ PORT: '70000' }, /PORT is een poortnummer/],
    [{ PORT: '-1' }, /PORT is een poortnummer/],
    [{ LOG_LEVEL: 'veel' }, /LOG_LEVEL is een van fatal, error/],
    [{ STEUNWIJZER_NOW: 'gisteren' }, /STEUNWIJZER_NOW is een tijdstip met tijdzone/],
    [{ STEUNWIJZER_NOW: '2026-11-02T09:00:00' }, /STEUNWIJZER_NOW is een tijdstip met tijdzone/],
    [{ MicrosoftAppType: 'MultiTenant' }, /MicrosoftAppType is een van SingleTenant, UserAssignedMSI/],
    [{ MicrosoftAppId: 'steunwijzer' }, /MicrosoftAppId is de client-id van de bot/],
    [{ MicrosoftAppTenantId: 'school.onmicrosoft.com' }, /MicrosoftAppTenantId is de id van jullie tenant/],
    [{ PORT: 'x', LOG_LEVEL: 'y' }, /PORT is .* LOG_LEVEL is /],
  ])('is named with what is allowed: %j', (env, sentence) => {
    expect(refusal(['--local'], env)).toMatch(sentence);
  });

  it('in an option is named too', () => {
    expect(refusal(['--lokaal'])).toBe(
      'ConfigurationError: Onbekende optie --lokaal; dit kan: --local, --no-playground.',
    );
  });

  it('in whatever was pasted wherever repeats nothing of it', () => {
    const anything = fc.constantFrom(undefined, ...PASTED);
    const pasted = fc.record(Object.fromEntries(VARIABLES.map((name) => [name, anything])));
    fc.assert(
      fc.property(pasted, fc.constantFrom([], ['--local']), (env, args) => {
        let said = '';
        try {
          readConfiguration(args, env);
        } catch (error) {
          said = String(error);
        }
        expect(said).not.toContain('geheim');
        // A sentence, not a stumble of the program.
        expect(said).toMatch(/^$|^ConfigurationError: /);
      }),
    );
  });

  it('in a secret does not repeat it', () => {
    expect(refusal(['--local'], { OPENAI_BASE_URL: 'geheim', OPENAI_MODEL: 'm' })).not.toContain('geheim');
  });
});

describe('Cosmos DB', () => {
  const endpoint = 'https://school.documents.azure.com/';
  const cosmos = (env: NodeJS.ProcessEnv) => readConfiguration([], { ...REGISTERED, ...env }).cosmos;
  const key = 'Z2VoZWlt';

  it('is left alone unless it is named', () => {
    expect(cosmos({})).toBeUndefined();
  });

  it('is entered with a key, or with the identity of the machine', () => {
    expect(cosmos({ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key })).toEqual({ endpoint, key });
    expect(cosmos({ COSMOS_ENDPOINT: endpoint })).toEqual({ endpoint });
  });

  it('is entered with the bot’s own identity where it has one', () => {
    const env = { COSMOS_ENDPOINT: endpoint, MicrosoftAppType: 'UserAssignedMSI' };
    expect(cosmos(env)).toEqual({ endpoint, clientId: APP });
  });

  it.each([
    [{ COSMOS_KEY: key }, /half ingesteld: zet ook COSMOS_ENDPOINT\.$/],
    [{ COSMOS_ENDPOINT: 'school' }, /COSMOS_ENDPOINT is een volledig adres/],
    [{ COSMOS_ENDPOINT: 'http://school.documents.azure.com' }, /moet met https:\/\/ beginnen/],
    [{ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: 'geen sleutel!' }, /COSMOS_KEY is een sleutel van het account/],
    [{ COSMOS_ENDPOINT: 'http://127.0.0.1:8081' }, /geen identiteiten: zet ook COSMOS_KEY/],
  ])('is refused with a sentence that does not repeat the key: %j', (env, sentence) => {
    expect(refusal([], { ...REGISTERED, ...env })).toMatch(sentence);
    expect(refusal([], { ...REGISTERED, ...env })).not.toMatch(/Z2VoZWlt|geen sleutel/);
  });

  it('with pupils in it is not opened to local mode; an emulator on this machine may be', () => {
    expect(refusal(['--local'], { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key })).toMatch(/haal COSMOS_ENDPOINT weg/);
    const here = { COSMOS_ENDPOINT: 'http://127.0.0.1:8081', COSMOS_KEY: key };
    expect(readConfiguration(['--local'], here).cosmos).toEqual({ endpoint: here.COSMOS_ENDPOINT, key });
  });
});

describe('the language model', () => {
  const model = (env: NodeJS.ProcessEnv) => readConfiguration(['--local'], env).languageModel;

  it('stays off, also where a key lies around for other programs', () => {
    expect(model({ OPENAI_API_KEY: 'key' })).toBeUndefined();
  });

  it('can be OpenAI or what speaks its protocol', () => {
    const env = { OPENAI_API_KEY: 'key', OPENAI_MODEL: 'model', OPENAI_BASE_URL: 'http://127.0.0.1:1234/v1' };
    expect(model(env)).toEqual({ kind: 'openai', apiKey: 'key', model: 'model', baseUrl: 'http://127.0.0.1:1234/v1' });
  });

  it('can be Azure OpenAI', () => {
    const env = {
      AZURE_OPENAI_ENDPOINT: 'https://school.openai.azure.com',
      AZURE_OPENAI_API_KEY: 'key',
      AZURE_OPENAI_DEPLOYMENT: 'model',
    };
    expect(model(env)).toEqual({
      kind: 'azure',
      apiKey: 'key',
      endpoint: env.AZURE_OPENAI_ENDPOINT,
      deployment: 'model',
    });
  });

  it('is refused beside DEBUG=true, with which its package prints questions and the key', () => {
    const env = { OPENAI_API_KEY: 'sk-geheim', OPENAI_MODEL: 'model', DEBUG: 'true' };
    expect(refusal(['--local'], env)).toMatch(/haal DEBUG weg/);
    expect(refusal(['--local'], env)).not.toContain('sk-geheim');
    expect(readConfiguration(['--local'], { DEBUG: 'true' }).languageModel).toBeUndefined();
    expect(model({ ...env, DEBUG: 'app:*' })).toBeDefined();
  });

  it('is refused when it is set up by halves', () => {
    expect(refusal(['--local'], { OPENAI_MODEL: 'model' })).toMatch(/zet ook OPENAI_API_KEY\.$/);
    expect(refusal(['--local'], { AZURE_OPENAI_API_KEY: 'key' })).toMatch(
      /AZURE_OPENAI_ENDPOINT en AZURE_OPENAI_DEPLOYMENT/,
    );
  });
});

describe('telemetry', () => {
  const KEY = '11111111-2222-4333-8444-555555555555';
  const STRING = `InstrumentationKey=${KEY};IngestionEndpoint=https://westeurope.in.applicationinsights.azure.com/`;
  const telemetryOf = (env: NodeJS.ProcessEnv) => readConfiguration([], { ...REGISTERED, ...env }).telemetry;

  it('goes nowhere unless it is asked for', () => {
    expect(telemetryOf({})).toBeUndefined();
  });

  it('goes to a collector, with the headers that it asks for', () => {
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example/',
      OTEL_EXPORTER_OTLP_HEADERS: 'a=b=c, d = e',
    };
    expect(telemetryOf(env)).toEqual({
      kind: 'otlp',
      endpoint: 'https://collector.example/',
      headers: { a: 'b=c', d: 'e' },
    });
    expect(telemetryOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' })).toMatchObject({ kind: 'otlp' });
  });

  it('goes to Application Insights, by the bot’s own identity where it has one', () => {
    const env = { APPLICATIONINSIGHTS_CONNECTION_STRING: STRING };
    expect(telemetryOf(env)).toEqual({ kind: 'azure', connectionString: STRING });
    expect(telemetryOf({ ...env, MicrosoftAppType: 'UserAssignedMSI' })).toMatchObject({ clientId: APP });
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, /OTEL_EXPORTER_OTLP_ENDPOINT is een volledig adres/],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, /zonder https mag alleen op deze computer/],
    [{ OTEL_EXPORTER_OTLP_HEADERS: 'a=b' }, /half ingesteld: zet ook OTEL_EXPORTER_OTLP_ENDPOINT/],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c.example', OTEL_EXPORTER_OTLP_HEADERS: 'a' },
      /OTEL_EXPORTER_OTLP_HEADERS is een lijst/,
    ],
    [{ APPLICATIONINSIGHTS_CONNECTION_STRING: KEY }, /verbindingsreeks van Application Insights/],
    [
      { APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${KEY};IngestionEndpoint=http://x.example/` },
      /https/,
    ],
    [
      { APPLICATIONINSIGHTS_CONNECTION_STRING: STRING, OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c.example' },
      /niet allebei/,
    ],
  ])('is refused where it cannot be right: %j', (env, sentence) => {
    expect(refusal([], { ...REGISTERED, ...env })).toMatch(sentence);
  });

  it('stays on this computer in local mode', () => {
    expect(refusal(['--local'], { APPLICATIONINSIGHTS_CONNECTION_STRING: STRING })).toMatch(/Met --local blijft alles/);
    expect(refusal(['--local'], { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c.example' })).toMatch(/haal OTEL_EXP/);
    const here = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
    expect(readConfiguration(['--local'], here).telemetry).toEqual({ kind: 'otlp', endpoint: 'http://127.0.0.1:4318' });
  });
});

describe('secrets', () => {
  const SECRET = 'c2VjcmV0LXNlY3JldA==';
  /** Every variable that lets somebody in, or may carry what does. */
  const SECRETS = {
    MicrosoftAppPassword: SECRET,
    COSMOS_KEY: SECRET,
    OPENAI_API_KEY: SECRET,
    AZURE_OPENAI_API_KEY: SECRET,
    OTEL_EXPORTER_OTLP_HEADERS: `authorization=${SECRET}`,
    APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${SECRET}`,
  };
  const ADDRESSES = [
    'COSMOS_ENDPOINT',
    'OPENAI_BASE_URL',
    'AZURE_OPENAI_ENDPOINT',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
  ] as const;

  it.each(Object.entries(SECRETS))('%s is never repeated, set by halves or in the wrong place', (name, value) => {
    for (const args of [[], ['--local'], ['--anders']]) {
      // Alone, with something missing beside it, and mistyped.
      for (const env of [{ [name]: value }, { ...REGISTERED, ...SECRETS }, { [name]: `${value} ` }]) {
        let said = '';
        try {
          readConfiguration(args, env);
        } catch (error) {
          said = error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error)}` : '';
        }
        expect(said).not.toContain(SECRET);
      }
    }
  });

  it.each(ADDRESSES)('of %s, which may hold a password, nothing is repeated', (name) => {
    const env = {
      ...REGISTERED,
      OPENAI_API_KEY: 'key',
      OPENAI_MODEL: 'model',
      [name]: `http://me:${SECRET}@x.example`,
    };
    expect(refusal([], env)).not.toContain(SECRET);
  });

  it('go nowhere that others could read along', () => {
    const model = { OPENAI_API_KEY: 'key', OPENAI_MODEL: 'model' };
    expect(refusal([], { ...REGISTERED, ...model, OPENAI_BASE_URL: 'http://model.example' })).toMatch(/https/);
    const here = { ...REGISTERED, ...model, OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' };
    expect(readConfiguration([], here).languageModel).toMatchObject({ kind: 'openai' });
  });
});
