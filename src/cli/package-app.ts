import { relative } from 'node:path';
import { parseArgs } from 'node:util';
// biome-ignore lint/style/noRestrictedImports: the manifest lists the commands, and only src/teams knows those.
import { teamsApp } from '../teams/manifest';
import { readTemplates, writeApp } from './app-package/files';
import { chooseIds } from './app-package/ids';
import { packApp } from './app-package/pack';

/** `npm run package -- [--app-id GUID] [--bot-id GUID] [--website URL]`: makes the zip that is uploaded to Teams. */

const OPTIONS = { 'app-id': { type: 'string' }, 'bot-id': { type: 'string' }, website: { type: 'string' } } as const;
const USAGE = 'Gebruik: npm run package -- [--app-id GUID] [--bot-id GUID] [--website URL]';

function main(root: string): number {
  const { values } = readOptions();
  const { TEAMS_APP_ID, BOT_ID, MicrosoftAppId, APP_WEBSITE } = process.env;
  const { ids, missing } = chooseIds({
    TEAMS_APP_ID: values['app-id'] ?? TEAMS_APP_ID,
    BOT_ID: values['bot-id'] ?? BOT_ID ?? MicrosoftAppId,
    APP_WEBSITE: values.website ?? APP_WEBSITE,
  });
  const { templates, version } = readTemplates(root);
  const app = teamsApp(templates, version);
  writeApp(root, app);
  process.stdout.write(`Gemaakt: ${relative(root, packApp(root, app, ids))}\n`);
  if (missing.length > 0) {
    process.stdout.write(
      `Let op: voor ${missing.join(', ')} staat er een voorbeeld in. Zo is het pakket om te bekijken; ` +
        'geef --app-id, --bot-id en --website mee voor een pakket dat Teams aanneemt.\n',
    );
  }
  return 0;
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

try {
  process.exitCode = main(process.cwd());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
