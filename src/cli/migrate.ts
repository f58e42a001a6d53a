import { parseArgs } from 'node:util';
import type { SchoolKey } from '../cases/ids';
import { readCosmos } from '../settings/cosmos';
import { ConfigurationError, readVariables } from '../settings/environment';
import { explain } from '../settings/explain';
import { StoreError, whyNotOpen } from '../store/errors';
import { OtherwiseThere, type Source, type Target } from '../store/move/kept';
import { isWhole, moveSchool } from '../store/move/move';
import { openMove } from '../store/move/open';
import { progressOn } from './migrate/progress';
import { isBeside, isDirectory, isToMove } from './migrate/which';
import { counted, differences, nameOf } from './migrate/words';

/** `npm run migrate -- --from sqlite --to cosmos [--school voorbeeld]`: takes what was kept in DATA_DIR to Cosmos DB. */

const OPTIONS = { from: { type: 'string' }, to: { type: 'string' }, school: { type: 'string' } } as const;
const USAGE =
  'Gebruik: npm run migrate -- --from sqlite --to cosmos [--school voorbeeld], met DATA_DIR, COSMOS_ENDPOINT en zo nodig COSMOS_KEY.';
const AGAIN = 'Doe het daarna nog eens: wat al over is, blijft staan en wordt niet dubbel.';

type Ends = { readonly source: Source; readonly target: Target };

async function main(): Promise<number> {
  const { from, to, school } = readOptions();
  if (from !== 'sqlite' || to !== 'cosmos') throw new ConfigurationError(USAGE);
  const variables = readVariables(process.env);
  const cosmos = readCosmos(variables, 'production');
  if (!cosmos) throw new ConfigurationError(`Waarheen? Zet COSMOS_ENDPOINT. ${USAGE}`);
  const ends = await openMove(variables.DATA_DIR, cosmos, new Date());
  try {
    return await moveAll(ends, school);
  } finally {
    ends.source.close();
    await ends.target.close();
  }
}

async function moveAll(ends: Ends, asked: string | undefined): Promise<number> {
  const all = ends.source.schools().filter(isToMove);
  const named = all.filter((key) => asked === undefined || key === asked || nameOf(key) === asked);
  const schools = asked === undefined ? named : [...(await listsBeside(ends, all, named)), ...named];
  if (schools.length === 0) {
    const known = all.map(nameOf).join(', ') || 'geen enkele';
    throw new ConfigurationError(`Die school staat niet in het bestand. Er is wel: ${known}.`);
  }
  let whole = true;
  for (const school of schools) {
    const moved = await moveSchool(ends, school, progressOn(process.stderr, nameOf(school))).catch((error: unknown) => {
      throw error instanceof OtherwiseThere ? new ConfigurationError(alreadyThere(nameOf(school))) : error;
    });
    whole &&= isWhole(moved);
    if (isWhole(moved)) say(`${nameOf(school)}: over is ${counted(moved.to)}. Aan beide kanten geteld: gelijk.`);
    else say(`${nameOf(school)}: NIET gelijk. ${differences(moved)}.`);
  }
  say(whole ? DONE : NOT_DONE);
  return whole ? 0 : 1;
}

/** Without the list of teams nobody at a school is known to be there: it goes along with the first. */
async function listsBeside(
  { target }: Ends,
  all: readonly SchoolKey[],
  named: readonly SchoolKey[],
): Promise<readonly SchoolKey[]> {
  const lists = all.filter((key) => isDirectory(key) && named.some((one) => !isDirectory(one) && isBeside(key, one)));
  const there = await Promise.all(lists.map(async (key) => (await target.counts(key)).school > 0));
  return lists.filter((_, index) => !there[index]);
}

const DONE =
  'Klaar. Start Steunwijzer voortaan met COSMOS_ENDPOINT, en niet meer op het oude bestand. Bewaar dat tot alles is nagekeken en gooi het dan weg, met de kopieën: er staan gegevens van leerlingen in.';
const NOT_DONE =
  'In Cosmos DB staat niet hetzelfde. Het oude bestand is onveranderd: blijf daarop werken, en kijk wie er al in Cosmos DB schreef.';

const alreadyThere = (name: string): string =>
  `Van ${name} staat in Cosmos DB al iets anders dan in het bestand; er is niets overschreven. Werkt Steunwijzer daar al mee?`;

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    throw new ConfigurationError(USAGE);
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof StoreError)) return explain(error, [ConfigurationError]);
  if (error.code === 'STORE_BUSY')
    return `Het is te druk, of Steunwijzer schrijft nog in het bestand: zet het stil. ${AGAIN}`;
  // Only the database can be out of reach or refuse; what else goes wrong may be the file.
  if (error.code === 'STORE_UNREACHABLE' || error.code === 'STORE_DENIED') return `${whyNotOpen(error, true)} ${AGAIN}`;
  return `${error.say} (${error.code}: kijk naar DATA_DIR en COSMOS_ENDPOINT.) ${AGAIN}`;
}

const say = (sentence: string): boolean => process.stdout.write(`${sentence}\n`);

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // Not left to end by itself: where an account is not found, the SDK goes on looking for two minutes.
    process.stderr.write(`\n${sentenceOf(error)}\n`, () => process.exit(1));
  },
);
