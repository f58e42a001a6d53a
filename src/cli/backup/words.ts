import { ConfigurationError, readVariables } from '../../settings/environment';
import { explain } from '../../settings/explain';
import type { Whole } from '../../store/backup/whole';
import { StoreError } from '../../store/errors';

export const counted = ({ schools, pupils, cases }: Whole): string =>
  `${schools} ${schools === 1 ? 'school' : 'scholen'}, ${files({ pupils, cases })}`;

export const files = ({ pupils, cases }: Pick<Whole, 'pupils' | 'cases'>): string =>
  `${pupils} ${pupils === 1 ? 'leerling' : 'leerlingen'}, ${cases} ${cases === 1 ? 'zaak' : 'zaken'}`;

/** The folder with the file that is copied, or put back. @throws ConfigurationError where it is not the file that is worked with */
export function folderOf(environment: NodeJS.ProcessEnv): string {
  const { DATA_DIR, COSMOS_ENDPOINT } = readVariables(environment);
  if (COSMOS_ENDPOINT)
    throw new ConfigurationError(
      'Met COSMOS_ENDPOINT staat alles in Cosmos DB, dat zijn eigen back-ups maakt; zie docs/naar-azure.md. Dit gaat over het bestand in DATA_DIR.',
    );
  return DATA_DIR;
}

/** What went wrong, for whoever typed the command; `busy` is what to do while the program runs. */
export function sentenceOf(error: unknown, busy: string): string {
  if (!(error instanceof StoreError)) return explain(error, [ConfigurationError]);
  return error.code === 'STORE_BUSY' ? busy : `${error.say} (${error.code})`;
}

/** Runs a command of the command line: its sentence, or what went wrong. */
export function command(main: () => Promise<string>, busy: string): void {
  main().then(
    (said) => process.stdout.write(`${said}\n`),
    (error: unknown) => {
      process.stderr.write(`${sentenceOf(error, busy)}\n`);
      process.exitCode = 1;
    },
  );
}
