import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readJson, readTemplates } from '../../src/cli/app-package/files';
import { chooseIds, fillIds } from '../../src/cli/app-package/ids';
import { COMMANDS } from '../../src/teams/commands';
import { teamsApp } from '../../src/teams/manifest';
import { buildApp } from '../../src/teams/manifest/build';
import { SEARCH_COMMAND } from '../../src/teams/search/command';

const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29';
const { templates, version } = readTemplates('.');
const { manifest, english } = teamsApp(templates, version);
const { ids } = chooseIds({});
const filled: unknown = JSON.parse(fillIds(JSON.stringify(manifest), ids));

function problems(schema: string, value: unknown): unknown {
  // The patterns of the localisation schema are not valid with the flag for Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(readJson(`${SCHEMAS}/${schema}`));
  validate(value);
  return validate.errors;
}

it('is a valid manifest 1.29 once its ids are filled in', () => {
  expect(problems('MicrosoftTeams.schema.json', filled)).toBeNull();
});

it('has a valid English translation', () => {
  expect(problems('MicrosoftTeams.Localization.schema.json', english)).toBeNull();
});

it('is checked by a schema that finds faults', () => {
  expect(problems('MicrosoftTeams.schema.json', manifest)).not.toBeNull();
  expect(
    problems('MicrosoftTeams.Localization.schema.json', { ...english, 'name.short': 'x'.repeat(31) }),
  ).not.toBeNull();
});

it('stands in the repository as the table of commands makes it; if not: npm run package', () => {
  expect(readJson('appPackage/manifest.json')).toEqual(manifest);
  expect(readJson('appPackage/en.json')).toEqual(english);
});

it('offers the commands in the lists they belong to, the shared ones also behind a slash', () => {
  const titles = (list: string) =>
    COMMANDS.filter(({ lists }) => lists.some((each) => each === list)).map(({ title }) => ({ title: title.nl }));
  expect(manifest).toMatchObject({
    // Private and shared channels, too: a support team's channel is often private.
    supportsChannelFeatures: 'tier1',
    bots: [
      {
        scopes: ['personal', 'team', 'groupChat'],
        supportsTargetedMessages: true,
        // Without it Teams refuses the question whether a file may be put in somebody's files.
        supportsFiles: true,
        commandLists: [
          { scopes: ['personal'], commands: titles('personal') },
          { scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'], commands: titles('shared') },
        ],
      },
    ],
    composeExtensions: [{ commands: [{ id: SEARCH_COMMAND.id, parameters: [{ name: SEARCH_COMMAND.parameter }] }] }],
  });
});

it('translates every text that Teams shows', () => {
  for (const [index, command] of COMMANDS.filter(({ lists }) => lists.includes('personal')).entries()) {
    expect(english).toMatchObject({ [`bots[0].commandLists[0].commands[${index}].title`]: command.title.en });
  }
  for (const key of ['name.short', 'description.full', 'composeExtensions[0].commands[0].parameters[0].title']) {
    expect(english).toHaveProperty([key], expect.any(String));
  }
});

it('keeps to what Teams takes: twelve commands a list, short names, short descriptions', () => {
  const [command] = COMMANDS;
  if (!command) throw new Error('There are no commands.');
  const build = (count: number) =>
    buildApp({
      templates,
      version: '1.0.0',
      commands: Array.from({ length: count }, () => command),
      search: SEARCH_COMMAND,
    });
  const check = (count: number) =>
    problems('MicrosoftTeams.schema.json', JSON.parse(fillIds(JSON.stringify(build(count).manifest), ids)));
  expect(check(12)).toBeNull();
  expect(check(13)).not.toBeNull();
  for (const { title, description } of COMMANDS) {
    for (const text of Object.values(title)) expect(text.length).toBeLessThanOrEqual(32);
    for (const text of Object.values(description)) expect(text.length).toBeLessThanOrEqual(128);
  }
});

it('refuses a template with two bots', () => {
  const twoBots = { manifest: { bots: [{}, {}], composeExtensions: [{}] }, english: {} };
  const build = () => buildApp({ templates: twoBots, version: '1.0.0', commands: [], search: SEARCH_COMMAND });
  expect(build).toThrow('exactly one item in "bots"');
});
