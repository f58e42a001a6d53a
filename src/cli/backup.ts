import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../settings/environment';
import { backUp, FILE } from '../store/backup/backup';
import { command, counted, folderOf } from './backup/words';

/** `npm run backup [-- <bestand>]`: all that DATA_DIR keeps, in one file, while Steunwijzer goes on. */
async function main(): Promise<string> {
  const dataDir = folderOf(process.env);
  const name = `steunwijzer-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.db`;
  const to = process.argv[2] ?? join(dataDir, 'reservekopie', name);
  if (!existsSync(join(dataDir, FILE)))
    throw new ConfigurationError(`In de map ${dataDir} staat geen ${FILE}; zeg met DATA_DIR waar Steunwijzer bewaart.`);
  if (existsSync(to)) throw new ConfigurationError(`${to} is er al; kies een andere naam.`);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  return `Gemaakt en nagekeken: ${to} (${counted(backUp(dataDir, to))}). Er staan gegevens van leerlingen in: bewaar het versleuteld, en niet langer dan nodig.`;
}

command(main, 'Het is nu even te druk om een kopie te maken. Probeer het zo nog eens.');
