import { readConfiguration } from '../../src/configuration';
import { CONTAINER, CONTAINER_DEFINITION, DATABASE } from '../../src/store/cosmos/container';
import { all, MODULES, read, STAGES, VARIABLES } from './text';

/** There is no Bicep compiler here: what infra/ says is held against the code by its text. */

const NOT_IN_AZURE: Readonly<Record<string, string>> = {
  PLAYGROUND_PORT: 'local mode only',
  STEUNWIJZER_NOW: 'local mode only',
  DATA_DIR: 'everything stands in Cosmos DB; the job that moves a file sets it',
  SCHOOLS_DIR: 'the schools come with the image',
  MicrosoftAppPassword: 'the identity needs none',
  COSMOS_KEY: 'the identity needs none',
  OPENAI_API_KEY: 'the model stands in Azure',
  OPENAI_MODEL: 'the model stands in Azure',
  OPENAI_BASE_URL: 'the model stands in Azure',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'Application Insights instead',
  OTEL_EXPORTER_OTLP_HEADERS: 'Application Insights instead',
  DEBUG: 'nobody needs it',
};

describe('infra', () => {
  it('starts the program with what it sets, and sets nothing that the program does not know', () => {
    const names = all(read('infra/modules/app.bicep'), /\{ name: '(\w+)', (?:value|secretRef):/g);
    expect(names.filter((name) => !VARIABLES.includes(name))).toEqual([]);
    // Each variable that the program reads is set there, or here with the reason why not.
    expect([...names, ...Object.keys(NOT_IN_AZURE)].sort()).toEqual([...VARIABLES].sort());
    const guid = '11111111-2222-4333-8444-555555555555';
    const values: Record<string, string> = {
      PORT: '3978',
      LOG_LEVEL: 'info',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
      COSMOS_ENDPOINT: 'https://account.documents.azure.com:443/',
      DEFAULT_SCHOOL: 'voorbeeld',
      BEHEERDERS: guid,
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${guid};IngestionEndpoint=https://x.example/`,
      AZURE_OPENAI_ENDPOINT: 'https://school.openai.azure.com',
      AZURE_OPENAI_DEPLOYMENT: 'small',
      AZURE_OPENAI_API_KEY: 'key',
    };
    const environment = Object.fromEntries(names.map((name) => [name, values[name]]));
    expect(readConfiguration([], environment)).toMatchObject({
      mode: 'production',
      cosmos: { clientId: guid },
      telemetry: { kind: 'azure', clientId: guid },
      languageModel: { kind: 'azure' },
    });
  });

  it('makes the database and the container that the store makes', () => {
    const bicep = read('infra/modules/cosmos.bicep');
    expect(all(bicep, /\bid: '(\w+)'/g)).toEqual([DATABASE, CONTAINER]);
    const { partitionKey, defaultTtl, indexingPolicy } = CONTAINER_DEFINITION;
    expect(partitionKey).toEqual({ paths: all(bicep, /paths: \['(.+?)'\]/g), version: 2 });
    expect(bicep).toContain("kind: 'Hash', version: 2");
    expect(all(bicep, /defaultTtl: (-?\d+)/g)).toEqual([String(defaultTtl)]);
    const paths = all(bicep, /\{ path: '(.+?)' \}/g).map((path) => ({ path }));
    expect(paths).toEqual([...(indexingPolicy?.includedPaths ?? []), ...(indexingPolicy?.excludedPaths ?? [])]);
  });

  it('names finished API versions by their date, and modules that exist', () => {
    for (const file of ['infra/main.bicep', ...MODULES]) {
      const versions = all(read(file), /'Microsoft\.[\w./]+@(.+?)'/g);
      expect(versions.filter((version) => !/^20\d\d-[01]\d-[0-3]\d$/.test(version))).toEqual([]);
    }
    const named = all(read('infra/main.bicep'), /^module \w+ '(.+)' =/gm).map((path) => `infra/${path}`);
    expect(named.sort()).toEqual([...MODULES].sort());
  });

  // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
  it.each(STAGES)('gives names in %s that Azure takes', (stage) => {
    const fill = (name: string): string =>
      name
        .replace(/\$\{name\}/, `steunwijzer-${stage}`)
        .replace(/\$\{stage\}/, stage)
        .replace(/\$\{unique\}/, 'a1b2c3d4e5f6g');
    const main = read('infra/main.bicep');
    const names = all(main, /'((?:sw|steunwijzer-|\$\{name\})[^'\n]*)'/g).map(fill);
    expect(names).toContain(`steunwijzer-${stage}-verhuizing`);
    // The vault's and the storage's are the shortest; then come those of the container and the job.
    const allowed = (name: string): boolean =>
      (name.startsWith('sw') ? /^[a-z\d-]{3,24}$/ : /^[a-z\d-]{2,32}$/).test(name);
    expect(names.filter((name) => !allowed(name))).toEqual([]);
    expect(
      all(main, /storageName: '(.+)'/g)
        .map(fill)
        .join(),
    ).toMatch(/^[a-z\d]+$/);
  });

  it('has a short name for who is alerted that fits', () => {
    const [short = ''] = all(read('infra/modules/people.bicep'), /groupShortName: '(.+)'/g);
    expect(short.length).toBeLessThanOrEqual(12);
  });

  it('gives every module the parameters it asks for', () => {
    for (const [, path = '', body = ''] of read('infra/main.bicep').matchAll(
      /^module \w+ '(.+)' = \{([\s\S]*?)^\}/gm,
    )) {
      const asked = all(read(`infra/${path}`), /^param (\w+) /gm);
      const given = all(body.replace(/^[\s\S]*?params:/, ''), /(\w+): /g);
      expect({ path, given: given.filter((name) => name !== 'dependsOn').sort() }).toEqual({
        path,
        given: asked.sort(),
      });
    }
  });

  it.each(['infra/main.bicep', ...MODULES])('%s names only what it has: symbols, outputs, parameters', (file) => {
    const text = read(file)
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/'''[\s\S]*?'''/g, '');
    const made = all(text, /^(?:resource|module|var|param|output) (\w+)/gm);
    const used = [
      ...all(text, /\b(\w+)\.(?:id|name|properties|outputs|listKeys)\b/g),
      ...all(text, /parent: (\w+)/g),
      ...all(text, /dependsOn: \[(\w+)\]/g),
    ];
    const given = ['rule', 'tenant', 'resourceGroup'];
    expect(used.filter((name) => !made.includes(name) && !given.includes(name))).toEqual([]);
    const named = made.filter((name) => all(text, new RegExp(`\\b(${name})\\b`, 'g')).length < 2);
    const leaves = all(text, /^(?:resource|module|output) (\w+)/gm);
    expect(named.filter((name) => !leaves.includes(name))).toEqual([]);
  });

  it.each(MODULES)('%s gives the outputs that are asked of it', (file) => {
    const main = read('infra/main.bicep');
    const [name = ''] = all(main, new RegExp(`^module (\\w+) '${file.replace('infra/', '')}'`, 'gm'));
    const asked = all(main, new RegExp(`\\b${name}\\.outputs\\.(\\w+)`, 'g'));
    expect(all(read(file), /^output (\w+)/gm)).toEqual(expect.arrayContaining(asked));
  });

  it('has every bracket and quote closed', () => {
    for (const file of ['infra/main.bicep', ...MODULES]) {
      const text = read(file).replace(/^\s*\/\/.*$/gm, '');
      for (const [open, close] of ['{}', '[]', '()'].map((pair) => [...pair])) {
        expect({ file, count: text.split(open ?? '').length }).toEqual({ file, count: text.split(close ?? '').length });
      }
      expect({ file, odd: text.split('\n').filter((line) => (line.split("'").length - 1) % 2 === 1) }).toEqual({
        file,
        odd: [],
      });
    }
  });

  it('asks of each environment what the template asks, by `az` and by the Agents Toolkit', () => {
    const params = [...read('infra/main.bicep').matchAll(/^param (\w+) \w+(.*)$/gm)];
    const needed = params.filter(([, , rest = '']) => !rest.includes('=')).map(([, name = '']) => name);
    const toolkit: { parameters: object } = JSON.parse(read('infra/main.parameters.json'));
    const places = [
      Object.keys(toolkit.parameters),
      ...STAGES.map((stage) => all(read(`infra/${stage}.bicepparam`), /^param (\w+)/gm)),
    ];
    // What can be set from outside can be filled in.
    for (const stage of STAGES) {
      const asked = all(read(`infra/${stage}.bicepparam`), /readEnvironmentVariable\('(\w+)'/g);
      const known = [...all(read(`env/.env.${stage}`), /^(\w+)=/gm), 'MOVING'];
      expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    }
    for (const given of places) {
      expect(given).toEqual(expect.arrayContaining(needed));
      expect(given.filter((name) => !params.some(([, known]) => known === name))).toEqual([]);
    }
  });
});
