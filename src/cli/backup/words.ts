import { ConfigurationError } from '../../settings/environment';
import { explain } from '../../settings/explain';
import type { Whole } from '../../store/backup/whole';
import { StoreError } from '../../store/errors';

export const counted = ({ schools, pupils, cases }: Whole): string =>
  `${schools} ${schools === 1 ? 'school' : 'scholen'}, ${pupils} ${pupils === 1 ? 'leerling' : 'leerlingen'}, ${cases} ${cases === 1 ? 'zaak' : 'zaken'}`;

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
