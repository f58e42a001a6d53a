/** What stands as `${{NAME}}` in the manifest until it is packed. */
export interface AppIds {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly APP_WEBSITE: string;
}

export type Given = Readonly<Record<string, string | undefined>>;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SAMPLE: AppIds = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-0000000000a1',
  BOT_ID: '00000000-0000-4000-8000-0000000000b1',
  APP_WEBSITE: 'https://steunwijzer.example',
};

export interface IdChoice {
  readonly ids: AppIds;
  /** Ids nobody gave, for which a sample stands in: good for a look, not for Teams. */
  readonly missing: readonly string[];
}

/**
 * The ids of the package, out of the command line or the environment.
 * @throws Error with a sentence that says which one is wrong.
 */
export function chooseIds(given: Given): IdChoice {
  for (const name of ['TEAMS_APP_ID', 'BOT_ID'] as const) {
    const id = given[name];
    if (id && !GUID.test(id))
      throw new Error(`${name} is geen GUID: "${id}". Kopieer de id uit Azure of het Developer Portal.`);
  }
  const website = given.APP_WEBSITE?.replace(/\/+$/, '');
  if (website && !/^https:\/\/[^\s/]+/.test(website))
    throw new Error(`APP_WEBSITE moet met https:// beginnen: "${website}".`);
  const ids = {
    TEAMS_APP_ID: given.TEAMS_APP_ID || SAMPLE.TEAMS_APP_ID,
    BOT_ID: given.BOT_ID || SAMPLE.BOT_ID,
    APP_WEBSITE: website || SAMPLE.APP_WEBSITE,
  };
  return { ids, missing: Object.keys(SAMPLE).filter((name) => !given[name]) };
}

/** The manifest's text with the ids filled in; a name that nobody knows stops it. */
export function fillIds(text: string, ids: AppIds): string {
  const known = new Map<string, string>(Object.entries(ids));
  return text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`The manifest asks for ${name}, which is not an id we know.`);
    return value;
  });
}
