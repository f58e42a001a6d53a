// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of the manifest.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readTemplates } from '../../src/cli/app-package/files';
import { chooseIds, fillIds } from '../../src/cli/app-package/ids';
import { packApp } from '../../src/cli/app-package/pack';
import { teamsApp } from '../../src/teams/manifest';

const APP = '11111111-2222-4333-8444-555555555555';
const BOT = '66666666-7777-4888-8999-aaaaaaaaaaaa';
const GIVEN = { TEAMS_APP_ID: APP, BOT_ID: BOT, APP_WEBSITE: 'https://school.example/' };

const { templates, version } = readTemplates('.');
const app = teamsApp(templates, version);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'steunwijzer-'));
  mkdirSync(join(root, 'appPackage'));
  for (const icon of ['color.png', 'outline.png']) cpSync(`appPackage/${icon}`, join(root, 'appPackage', icon));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('makes a zip with the manifest, its translation and the icons, and the ids in it', () => {
  const file = packApp(root, app, chooseIds(GIVEN).ids);
  const files = unzipSync(new Uint8Array(readFileSync(file)));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);

  const text = strFromU8(files['manifest.json'] ?? new Uint8Array());
  expect(text).not.toContain('${{');
  expect(JSON.parse(text)).toMatchObject({
    id: APP,
    bots: [{ botId: BOT }],
    composeExtensions: [{ botId: BOT }],
    developer: { websiteUrl: 'https://school.example', privacyUrl: 'https://school.example/privacy' },
    localizationInfo: { defaultLanguageTag: 'nl-nl', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
  });
  expect(Buffer.from(files['color.png'] ?? []).equals(readFileSync('appPackage/color.png'))).toBe(true);
});

it('makes the same zip of the same app', () => {
  const { ids } = chooseIds(GIVEN);
  const one = readFileSync(packApp(root, app, ids));
  expect(readFileSync(packApp(root, app, ids)).equals(one)).toBe(true);
});

describe('the ids', () => {
  it('are samples where none are given, and it says for which', () => {
    expect(chooseIds(GIVEN).missing).toEqual([]);
    expect(chooseIds({ BOT_ID: BOT }).missing).toEqual(['TEAMS_APP_ID', 'APP_WEBSITE']);
  });

  it.each([
    [{ BOT_ID: 'mijn-bot' }, 'BOT_ID is geen GUID: "mijn-bot". Kopieer de id uit Azure of het Developer Portal.'],
    [{ APP_WEBSITE: 'http://school.example' }, 'APP_WEBSITE moet met https:// beginnen'],
  ])('that are wrong get a sentence: %j', (given, sentence) => {
    expect(() => chooseIds(given)).toThrow(sentence);
  });

  it('that nobody knows stop the packing', () => {
    expect(() => fillIds('${{ANDERE_ID}}', chooseIds({}).ids)).toThrow('ANDERE_ID');
  });
});
