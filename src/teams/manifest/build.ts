import type { Command, ManifestList, Words } from '../commands';
import type { SEARCH_COMMAND } from '../search/command';

export type Json = Record<string, unknown>;
type Language = keyof Words;
type Search = typeof SEARCH_COMMAND;

/** The two files that say in words what the program does; the table of commands is the only place where that changes. */
export interface AppTexts {
  readonly manifest: Json;
  readonly english: Json;
}

export interface AppSource {
  /** `appPackage/manifest.template.json` and `appPackage/en.template.json`. */
  readonly templates: AppTexts;
  readonly version: string;
  readonly commands: readonly Command[];
  readonly search: Search;
}

/** Typing / offers the commands in channels and groups; in the personal chat Teams knows only the list under the box. */
const LISTS: readonly {
  readonly list: ManifestList;
  readonly scopes: readonly string[];
  readonly triggers: readonly string[];
}[] = [
  { list: 'personal', scopes: ['personal'], triggers: ['mention'] },
  { list: 'shared', scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'] },
];

/** The manifest in Dutch and its English words, both filled in from the table of commands. */
export function buildApp({ templates, version, commands, search }: AppSource): AppTexts {
  const lists = LISTS.map((each) => ({ ...each, commands: commands.filter(({ lists }) => lists.includes(each.list)) }));
  const { bots, composeExtensions, ...rest } = templates.manifest;
  const commandLists = lists.map(({ scopes, triggers, commands: listed }) => ({
    scopes,
    triggers,
    commands: listed.map((command) => inLanguage(command, 'nl')),
  }));
  const english = lists.flatMap(({ commands: listed }, list) =>
    listed.flatMap((command, index) =>
      Object.entries(inLanguage(command, 'en')).map(([key, text]) => [
        `bots[0].commandLists[${list}].commands[${index}].${key}`,
        text,
      ]),
    ),
  );
  return {
    manifest: {
      ...rest,
      version,
      bots: [{ ...only(bots, 'bots'), commandLists }],
      composeExtensions: [{ ...only(composeExtensions, 'composeExtensions'), commands: [searchCommand(search)] }],
    },
    english: { ...templates.english, ...Object.fromEntries(english), ...englishSearch(search) },
  };
}

const inLanguage = ({ title, description }: Command, language: Language) => ({
  title: title[language],
  description: description[language],
});

const searchCommand = ({ id, parameter, title, description, parameterTitle, parameterDescription }: Search) => ({
  id,
  type: 'query',
  context: ['compose', 'commandBox'],
  title: title.nl,
  description: description.nl,
  initialRun: true,
  parameters: [{ name: parameter, title: parameterTitle.nl, description: parameterDescription.nl, inputType: 'text' }],
});

const englishSearch = ({ title, description, parameterTitle, parameterDescription }: Search) => ({
  'composeExtensions[0].commands[0].title': title.en,
  'composeExtensions[0].commands[0].description': description.en,
  'composeExtensions[0].commands[0].parameters[0].title': parameterTitle.en,
  'composeExtensions[0].commands[0].parameters[0].description': parameterDescription.en,
});

/** Teams takes one bot and one message extension per app. */
function only(list: unknown, name: string): Json {
  const [item, ...others]: unknown[] = Array.isArray(list) ? list : [];
  if (!isJson(item) || others.length > 0) throw new Error(`The template must have exactly one item in "${name}".`);
  return item;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
