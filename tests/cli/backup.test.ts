import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, personIdOf } from '../../src/cases/identify';
import { eraseAgain } from '../../src/cli/backup/erased-again';
import { requestKey } from '../../src/desk/erasure/request';
import { ERASING } from '../../src/desk/erasure/requests';
import { backUp } from '../../src/store/backup/backup';
import { takeOverPosted } from '../../src/store/backup/posted-since';
import { restore } from '../../src/store/backup/restore';
import type { Store } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { Program } from '../helpers/program';
import { everything } from '../store/contract/command';
import { at, id, message, move, reminder, SCHOOL } from '../store/samples';

jest.setTimeout(60_000);

const ASIDE = 'voor-terugzetten.db';
const NOTHING = async () => undefined;
const NOW = new Date(at(22));
const by = personIdOf('beheerder');
const agreed = { number: 1, kind: 'verwijdering', why: 'parents', askedBy: by, askedAt: at(22), by, at: at(22) };
let folder: string;
let to: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(`${tmpdir()}/steunwijzer-backup-`);
  to = join(folder, 'kopie.db');
  store = await openSqliteStore(folder);
  await store.write(SCHOOL, everything('a', 1, 'x'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const pupils = async (of: Store) => (await of.findPupils(SCHOOL, {})).map(({ id }) => id);
const again = async () => {
  store = await openSqliteStore(folder);
};
/** The bot stands still: a file that this process, which had it open, does not hold open any longer. */
const stopped = async () => {
  await store.close();
  const before = folder;
  folder = mkdtempSync(`${tmpdir()}/steunwijzer-backup-`);
  for (const name of readdirSync(before).filter((one) => one.endsWith('.db')))
    copyFileSync(join(before, name), join(folder, name));
  rmSync(before, { recursive: true });
  to = join(folder, 'kopie.db');
};

it('given a bot that goes on writing, then the copy is whole, of one moment, and only its owner can read it', async () => {
  const writing = Promise.all(
    Array.from({ length: 20 }, (_, n) => store.putSetting(SCHOOL, `warned/${n}`, 'x'.repeat(10_000), 0)),
  );
  expect(backUp(folder, to)).toMatchObject({ schools: 1, pupils: 1 });
  await writing;
  expect(statSync(to).mode & 0o777).toBe(0o600);
  const before = await pupils(store);
  await stopped();
  await restore(to, folder, NOTHING, ASIDE);
  await again();
  expect(await pupils(store)).toEqual(before);
});

it('given what was erased, then the copy does not hold it', async () => {
  await store.putSetting(SCHOOL, 'bespreking/x', 'Fleur slaapt slecht', 0);
  await store.erase(SCHOOL, { settings: ['bespreking/x'] });
  backUp(folder, to);
  expect(readFileSync(to).includes('Fleur slaapt slecht')).toBe(false);
});

it('given a file that is there already, or nothing to copy, then it says so and writes nothing', () => {
  writeFileSync(to, 'van iemand anders');
  expect(() => backUp(folder, to)).toThrow();
  expect(readFileSync(to, 'utf8')).toBe('van iemand anders');
  expect(() => backUp(join(folder, 'niets'), join(folder, 'ander.db'))).toThrow();
  expect(existsSync(join(folder, 'ander.db'))).toBe(false);
});

it('given a program that has the file open, then nothing is put back', async () => {
  backUp(folder, to);
  await store.putSetting(SCHOOL, 'warned/later', 1, 0);
  await expect(restore(to, folder, NOTHING, ASIDE)).rejects.toMatchObject({ code: 'STORE_BUSY' });
  expect(await store.setting(SCHOOL, 'warned/later')).toBeDefined();
});

it('given a copy, then what was kept since is put aside', async () => {
  backUp(folder, to);
  await store.putSetting(SCHOOL, 'warned/later', 1, 0);
  await stopped();
  const { aside } = await restore(to, folder, NOTHING, ASIDE);
  expect(aside).toBe(join(folder, ASIDE));
  await again();
  expect(await store.setting(SCHOOL, 'warned/later')).toBeUndefined();
  expect(existsSync(join(folder, ASIDE))).toBe(true);
});

it.each([
  ['no store at all', () => Buffer.from('geen kopie')],
  ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
])('given a copy that is %s, then nothing is put back', async (_, spoilt) => {
  backUp(folder, to);
  writeFileSync(to, spoilt(readFileSync(to)));
  const before = await pupils(store);
  await stopped();
  await expect(restore(to, folder, NOTHING, ASIDE)).rejects.toThrow();
  await again();
  expect(await pupils(store)).toEqual(before);
});

it('given a file that is damaged, then a copy can be put in its place', async () => {
  backUp(folder, to);
  await stopped();
  writeFileSync(join(folder, 'steunwijzer.db'), 'kapot');
  await restore(to, folder, async ({ now }) => expect(now).toBeUndefined(), ASIDE);
  await again();
  expect(await pupils(store)).toHaveLength(1);
});

it('given an erasing that was agreed since and is under way, then the program goes on with it', async () => {
  const gone = await pupils(store);
  backUp(folder, to);
  const counts = { pupils: 0, cases: 0, messages: 0 };
  const request = { ...agreed, state: 'erasing', pupils: gone, cases: [], until: at(23), counts };
  await store.putSetting(SCHOOL, requestKey(1), request, 0);
  await stopped();
  await restore(to, folder, async (restoring) => void (await eraseAgain(restoring, NOW)), ASIDE);
  await again();
  expect(await store.setting(SCHOOL, requestKey(1))).toMatchObject({ value: { state: 'erasing', pupils: gone } });
  expect(await store.remindersOf(SCHOOL, undefined)).toMatchObject([{ id: ERASING, dueAt: instantOf(NOW) }]);
});

describe('given what was posted since', () => {
  const UNCERTAIN = { kind: 'uncertain', tries: 1, since: at(3), reason: 'reset' } as const;
  const asks = { kind: 'reminders', reminders: [{ id: 'a|update|1', caseId: 'a', post: 1 }] };
  const putBack = async () => {
    await stopped();
    await restore(to, folder, (restoring) => takeOverPosted(restoring, at(22)), ASIDE);
    await again();
  };

  it('then it is not posted again, and what waited all the time still waits', async () => {
    const own = { ...reminder('@digest', 9), caseId: undefined, what: {} };
    await store.write(SCHOOL, {
      streams: [],
      outbox: ['sent', 'unsure', 'one', 'two'].map((one) => message(one)),
      reminders: { put: [own], drop: [] },
    });
    backUp(folder, to);
    await store.write(SCHOOL, {
      streams: [],
      moves: [move('sent', 'gone'), move('unsure', UNCERTAIN), move('one', 'gone'), move('two', 'gone')],
      outbox: [
        { ...message('one/en-1'), what: asks },
        { ...message('told later'), what: { kind: 'told' } },
      ],
      reminders: {
        put: [
          { ...reminder('a|update|1', 30, 1), posts: 1 },
          { ...own, version: 1, dueAt: at(16) },
        ],
        drop: [],
      },
    });
    await putBack();
    expect((await store.pendingOutbox(SCHOOL)).map(({ id }) => id).sort()).toEqual(['a|ot', 'one/en-1']);
    expect(await store.keptOutbox(SCHOOL)).toMatchObject([{ id: 'unsure', delivery: UNCERTAIN }]);
    expect(await store.remindersOf(SCHOOL, id.case('a'))).toMatchObject([{ posts: 1, dueAt: at(30) }]);
    expect(await store.remindersOf(SCHOOL, undefined)).toMatchObject([{ id: '@digest', dueAt: at(16) }]);
  });

  it('then a number that was given out is not given to another case', async () => {
    backUp(folder, to);
    await store.write(SCHOOL, everything('b', 2, 'y'));
    await putBack();
    expect(await store.byNumber(SCHOOL, 2)).toBeUndefined();
    expect(await store.nextNumber(SCHOOL)).toBe(3);
  });

  it('where nobody can read any more what was, then what waited is uncertain', async () => {
    backUp(folder, to);
    await store.close();
    writeFileSync(join(folder, 'steunwijzer.db'), 'kapot');
    await again().catch(() => undefined);
    await putBack();
    expect(await store.pendingOutbox(SCHOOL)).toEqual([]);
    expect(await store.keptOutbox(SCHOOL)).toMatchObject([{ id: 'a|ot', delivery: { kind: 'uncertain' } }]);
  });
});

it('given a pupil who was erased since, then the copy has them no more, and the proof is kept', async () => {
  const [pupil] = await pupils(store);
  backUp(folder, to);
  if (pupil)
    await store.erase(SCHOOL, {
      pupils: [pupil],
      cases: (await store.summaries(SCHOOL, { pupil })).map((one) => one.caseId),
    });
  const proof = { ...agreed, state: 'done', doneAt: at(22), counts: { pupils: 1, cases: 1, messages: 0 } };
  await store.putSetting(SCHOOL, requestKey(1), proof, 0);
  await stopped();
  let erased: number | undefined;
  await restore(
    to,
    folder,
    async (restoring) => {
      erased = await eraseAgain(restoring, NOW);
    },
    ASIDE,
  );
  await again();
  expect(erased).toBe(1);
  expect(await pupils(store)).toEqual([]);
  expect(await store.setting(SCHOOL, requestKey(1))).toMatchObject({ value: { state: 'done' } });
});

it('given the commands, then each says what it did, and a restore over a running bot is refused in a sentence', async () => {
  const made = Program.start(['--require', 'tsx/cjs', 'src/cli/backup.ts', to], { DATA_DIR: folder });
  expect(await made.ended).toBe(0);
  expect(made.stdout).toMatch(/^Gemaakt en nagekeken: .*kopie\.db \(1 school, 1 leerling, \d+ za(ak|ken)\)/);
  const elsewhere = Program.start(['--require', 'tsx/cjs', 'src/cli/backup.ts'], { DATA_DIR: `${folder}/nergens` });
  expect(await elsewhere.ended).toBe(1);
  expect(elsewhere.stderr).toMatch(/nergens staat geen steunwijzer\.db; zeg met DATA_DIR waar Steunwijzer bewaart\.$/m);
  expect(existsSync(`${folder}/nergens`)).toBe(false);
  const refused = Program.start(['--require', 'tsx/cjs', 'src/cli/restore.ts', to], { DATA_DIR: folder });
  expect(await refused.ended).toBe(1);
  expect(refused.stderr).toContain('Zet het eerst stil; er is niets veranderd.');
  await stopped();
  const put = Program.start(['--require', 'tsx/cjs', 'src/cli/restore.ts', to], { DATA_DIR: folder });
  expect(await put.ended).toBe(0);
  expect(put.stdout).toMatch(/^Teruggezet: 1 school, 1 leerling/);
  await again();
});

it.each(['backup', 'restore'])('given Cosmos DB, then %s says that this file is not worked with', async (name) => {
  const env = { DATA_DIR: folder, COSMOS_ENDPOINT: 'https://account.documents.azure.com' };
  const made = Program.start(['--require', 'tsx/cjs', `src/cli/${name}.ts`, to], env);
  expect(await made.ended).toBe(1);
  expect(made.stderr).toMatch(/^Met COSMOS_ENDPOINT staat alles in Cosmos DB/m);
  expect(existsSync(to)).toBe(false);
});
