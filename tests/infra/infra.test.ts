import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfiguration } from '../../src/configuration';
import { CONTAINER, CONTAINER_DEFINITION, DATABASE } from '../../src/store/cosmos/container';

/** There is no Bicep compiler here: what infra/ says is held against the code by its text. */

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const modules = readdirSync(join(ROOT, 'infra/modules')).map((file) => `infra/modules/${file}`);

describe('infra', () => {
  it('starts the program with what it sets, and sets nothing that the program does not know', () => {
    const names = all(read('infra/modules/app.bicep'), /\{ name: '(\w+)', value:/g);
    const known = all(read('src/settings/environment.ts'), /^ {2}(\w+): /gm);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    const guid = '11111111-2222-4333-8444-555555555555';
    const values: Record<string, string> = {
      PORT: '3978',
      LOG_LEVEL: 'info',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
      COSMOS_ENDPOINT: 'https://account.documents.azure.com:443/',
      DEFAULT_SCHOOL: 'voorbeeld',
    };
    const environment = Object.fromEntries(names.map((name) => [name, values[name]]));
    expect(readConfiguration([], environment)).toMatchObject({ mode: 'production', cosmos: { clientId: guid } });
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

  it('names API versions by their date and modules that exist', () => {
    for (const file of ['infra/main.bicep', ...modules]) {
      const versions = all(read(file), /'Microsoft\.[\w./]+@(.+?)'/g);
      expect(versions.filter((version) => !/^20\d\d-[01]\d-[0-3]\d(-preview)?$/.test(version))).toEqual([]);
    }
    const named = all(read('infra/main.bicep'), /^module \w+ '(.+)' =/gm).map((path) => `infra/${path}`);
    expect(named.sort()).toEqual(modules.sort());
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
});

it('watches for a log line that the program writes', () => {
  const [line = 'none'] = all(read('infra/modules/alerts.bicep'), /has "(.+?)"/g);
  expect(read('src/teams/cases/courier/deliver.ts')).toContain(`'${line}'`);
});

describe('Dockerfile', () => {
  it('copies what exists and is not ignored, all that the program needs', () => {
    const copied = all(read('Dockerfile'), /^COPY (?!--from)(.+) \S+$/gm).flatMap((line) => line.split(' '));
    const allowed = all(read('.dockerignore'), /^!(.+)$/gm);
    expect(copied.filter((path) => !existsSync(join(ROOT, path)) || !allowed.includes(path))).toEqual([]);
    expect(copied).toEqual(expect.arrayContaining(['cards', 'schools', 'package.json', '.npmrc']));
  });
});

describe('m365agents.yml', () => {
  it('parses, and makes its package of the manifest that is there', () => {
    const text = read('m365agents.yml');
    expect(parse(text)).toMatchObject({ version: expect.stringMatching(/^v1\.\d+$/) });
    const manifests = all(text, /manifestPath: (\S+)/g);
    expect(manifests.length).toBeGreaterThan(0);
    expect(manifests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('docs/naar-azure.md', () => {
  it('names files and commands that exist', () => {
    const page = read('docs/naar-azure.md');
    const files = all(page, /(infra\/[\w/.]+\w)/g);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const commands = all(page, /npm run (?:-s )?([\w-]+)/g);
    const { scripts } = JSON.parse(read('package.json'));
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
