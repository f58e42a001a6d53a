import { statSync } from 'node:fs';
import { instantOf } from '../cases/identify';
import { ConfigurationError } from '../settings/environment';
import { takeOverPosted } from '../store/backup/posted-since';
import { restore } from '../store/backup/restore';
import { StoreError } from '../store/errors';
import { type ErasedAgain, eraseAgain } from './backup/erased-again';
import { command, counted, files, folderOf } from './backup/words';

/** `npm run restore -- <bestand>`: puts a backup in the place of what DATA_DIR keeps, while Steunwijzer stands still. */
async function main(): Promise<string> {
  const dataDir = folderOf(process.env);
  const from = process.argv[2];
  if (from === undefined) throw new ConfigurationError('Gebruik: npm run restore -- <bestand>');
  if (!statSync(from, { throwIfNoEntry: false })?.isFile())
    throw new ConfigurationError(`Ik vind geen bestand ${from}.`);
  const now = new Date();
  const name = `voor-terugzetten-${now.toISOString().slice(0, 23).replaceAll(':', '')}.db`;
  let erased: ErasedAgain | undefined;
  const { aside, ...whole } = await restore(
    from,
    dataDir,
    async (restoring) => {
      erased = await eraseAgain(restoring, now);
      await takeOverPosted(restoring, instantOf(now));
    },
    name,
  ).catch((error: unknown) => {
    // Only the copy is looked at for that; of what is kept now it is said where it cannot be read.
    if (!(error instanceof StoreError && error.code === 'STORE_DAMAGED')) throw error;
    throw new ConfigurationError(`${from} is geen reservekopie van Steunwijzer, of beschadigd. Er is niets veranderd.`);
  });
  return [
    `Teruggezet: ${counted(whole)}.`,
    erased === undefined ? UNKNOWN : again(erased),
    aside === undefined ? '' : `Wat er stond is nu ${aside}: gooi het weg zodra alles klopt.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const again = ({ pupils, cases }: ErasedAgain): string =>
  pupils + cases === 0 ? '' : `Sinds de kopie verwijderd en weer weggehaald: ${files({ pupils, cases })}.`;

const UNKNOWN =
  'Let op: wat er stond kon ik niet lezen. Wat na de kopie is verwijderd, kan terug zijn: kijk de bewijzen na en verwijder het opnieuw met /verwijder.';

command(main, 'Steunwijzer heeft het bestand nog open. Zet het eerst stil; er is niets veranderd.');
