import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf, personIdOf } from '../../src/cases/identify';
import { type ErasedAgain, eraseAgain } from '../../src/cli/backup/erased-again';
import { requestKey } from '../../src/desk/erasure/request';
import { ERASING } from '../../src/desk/erasure/requests';
import { backUp } from '../../src/store/backup/backup';
import { type Restoring, restore } from '../../src/store/backup/restore';
import type { Store } from '../../src/store/port';
import { Connection } from '../../src/store/sqlite/connection';
import { Program } from '../helpers/program';
import { ASIDE, KeptFile } from '../store/backup/ground';
import { at, id, SCHOOL, said, started, summary } from '../store/samples';

jest.setTimeout(60_000);

const NOTHING = async () => undefined;
const NOW = new Date(at(22));
const by = personIdOf('beheerder');
const agreed = { number: 1, kind: 'verwijdering', why: 'parents', askedBy: by, askedAt: at(22), by, at: at(22) };
let kept: KeptFile;
beforeEach(async () => {
  kept = await KeptFile.open();
});
afterEach(() => kept.remove());

/** Puts the copy back, and erases anew; gives how many that were. */
async function putBack(): Promise<ErasedAgain | undefined> {
  await kept.stopped();
  let erased: ErasedAgain | undefined;
  const again = async (restoring: Restoring) => {
    erased = await eraseAgain(restoring, NOW);
  };
  await restore(kept.to, kept.folder, again, ASIDE);
  await kept.again();
  return erased;
}
const pupils = async (of: Store) => (await of.findPupils(SCHOOL, {})).map(({ id }) => id);

it('given a bot that goes on writing, then the copy is whole, of one moment, and only its owner can read it', async () => {
  const writing = Promise.all(
    Array.from({ length: 20 }, (_, n) => kept.store.putSetting(SCHOOL, `warned/${n}`, 'x'.repeat(10_000), 0)),
  );
  expect(backUp(kept.folder, kept.to)).toMatchObject({ schools: 1, pupils: 1 });
  await writing;
  expect(statSync(kept.to).mode & 0o777).toBe(0o600);
  const before = await pupils(kept.store);
  await kept.stopped();
  await restore(kept.to, kept.folder, NOTHING, ASIDE);
  await kept.again();
  expect(await pupils(kept.store)).toEqual(before);
});

it('given what was erased, then the copy does not hold it', async () => {
  await kept.store.putSetting(SCHOOL, 'bespreking/x', 'Fleur slaapt slecht', 0);
  await kept.store.erase(SCHOOL, { settings: ['bespreking/x'] });
  backUp(kept.folder, kept.to);
  expect(readFileSync(kept.to).includes('Fleur slaapt slecht')).toBe(false);
});

it('given a file that is there already, or nothing to copy, then it says so and writes nothing', () => {
  writeFileSync(kept.to, 'van iemand anders');
  expect(() => backUp(kept.folder, kept.to)).toThrow();
  expect(readFileSync(kept.to, 'utf8')).toBe('van iemand anders');
  expect(() => backUp(join(kept.folder, 'niets'), join(kept.folder, 'ander.db'))).toThrow();
  expect(existsSync(join(kept.folder, 'ander.db'))).toBe(false);
});

it('given a program that has the file open, then nothing is put back', async () => {
  backUp(kept.folder, kept.to);
  await kept.store.putSetting(SCHOOL, 'warned/later', 1, 0);
  await expect(restore(kept.to, kept.folder, NOTHING, ASIDE)).rejects.toMatchObject({ code: 'STORE_BUSY' });
  expect(await kept.store.setting(SCHOOL, 'warned/later')).toBeDefined();
});

it('given a copy, then what was kept since is put aside', async () => {
  backUp(kept.folder, kept.to);
  await kept.store.putSetting(SCHOOL, 'warned/later', 1, 0);
  await kept.stopped();
  const { aside } = await restore(kept.to, kept.folder, NOTHING, ASIDE);
  expect(aside).toBe(join(kept.folder, ASIDE));
  await kept.again();
  expect(await kept.store.setting(SCHOOL, 'warned/later')).toBeUndefined();
  expect(existsSync(join(kept.folder, ASIDE))).toBe(true);
});

it.each([
  ['no store at all', () => Buffer.from('geen kopie')],
  ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
])('given a copy that is %s, then nothing is put back', async (_, spoilt) => {
  backUp(kept.folder, kept.to);
  writeFileSync(kept.to, spoilt(readFileSync(kept.to)));
  const before = await pupils(kept.store);
  await kept.stopped();
  await expect(restore(kept.to, kept.folder, NOTHING, ASIDE)).rejects.toThrow();
  await kept.again();
  expect(await pupils(kept.store)).toEqual(before);
});

it('given a file that is damaged, then a copy can be put in its place', async () => {
  backUp(kept.folder, kept.to);
  await kept.stopped();
  writeFileSync(join(kept.folder, 'steunwijzer.db'), 'kapot');
  await restore(kept.to, kept.folder, async ({ now }) => expect(now).toBeUndefined(), ASIDE);
  await kept.again();
  expect(await pupils(kept.store)).toHaveLength(1);
});

it.each([
  ['pupils', 'pupil'],
  ['reminders', 'reminder'],
  ['outbox', 'item'],
  ['settings', 'value'],
])('given a row of %s that nobody can read, then a copy can be put in its place', async (table, column) => {
  await kept.store.putSetting(SCHOOL, requestKey(1), { ...agreed, state: 'asked', pupils: [] }, 0);
  backUp(kept.folder, kept.to);
  await kept.stopped();
  const connection = new Connection(join(kept.folder, 'steunwijzer.db'));
  connection.exec(`UPDATE ${table} SET ${column} = 'kapot'`);
  connection.close();
  await restore(kept.to, kept.folder, async ({ now }) => expect(now).toBeUndefined(), ASIDE);
  await kept.again();
  expect(await pupils(kept.store)).toHaveLength(1);
});

it('given an erasing that was agreed since and is under way, then the program goes on with it', async () => {
  const gone = await pupils(kept.store);
  backUp(kept.folder, kept.to);
  const counts = { pupils: 0, cases: 0, messages: 0 };
  const request = { ...agreed, state: 'erasing', pupils: gone, cases: [], until: at(23), counts };
  await kept.store.putSetting(SCHOOL, requestKey(1), request, 0);
  await putBack();
  expect(await kept.store.setting(SCHOOL, requestKey(1))).toMatchObject({ value: { state: 'erasing', pupils: gone } });
  expect(await kept.store.remindersOf(SCHOOL, undefined)).toMatchObject([{ id: ERASING, dueAt: instantOf(NOW) }]);
});

it('given a pupil who was erased since, then the copy has them no more, and the proof is kept', async () => {
  const [pupil] = await pupils(kept.store);
  backUp(kept.folder, kept.to);
  if (pupil)
    await kept.store.erase(SCHOOL, {
      pupils: [pupil],
      cases: (await kept.store.summaries(SCHOOL, { pupil })).map((one) => one.caseId),
    });
  const proof = { ...agreed, state: 'done', doneAt: at(22), counts: { pupils: 1, cases: 1, messages: 0 } };
  await kept.store.putSetting(SCHOOL, requestKey(1), proof, 0);
  const erased = await putBack();
  expect(erased).toEqual({ pupils: 1, cases: 0 });
  expect(await pupils(kept.store)).toEqual([]);
  expect(await kept.store.setting(SCHOOL, requestKey(1))).toMatchObject({ value: { state: 'done' } });
});

it('given a case about a class that was erased since, then the copy has nothing of it any more', async () => {
  const [about, secret] = [id.case('class'), 'Noor slaapt slecht'];
  await kept.store.write(SCHOOL, {
    streams: [
      {
        caseId: about,
        expected: 0,
        append: [started('class', { kind: 'class', name: '2A' }), said(secret)],
      },
    ],
    summaries: [summary('class', 2, { status: 'withdrawn', className: '2A', endedAt: at(3) })],
  });
  await kept.store.putSetting(SCHOOL, `bespreking/${about}`, secret, 0);
  backUp(kept.folder, kept.to);
  await kept.store.erase(SCHOOL, { cases: [about], settings: [`bespreking/${about}`] });
  const counts = { pupils: 0, cases: 1, messages: 0 };
  await kept.store.putSetting(SCHOOL, requestKey(1), { ...agreed, state: 'done', doneAt: at(22), counts }, 0);
  const erased = await putBack();
  expect(erased).toEqual({ pupils: 0, cases: 1 });
  expect(await kept.store.read(SCHOOL, about)).toMatchObject({ events: [], erased: true });
  expect(await kept.store.setting(SCHOOL, `bespreking/${about}`)).toBeUndefined();
  expect(await pupils(kept.store)).toHaveLength(1);
});

it('given a case about a class of which the erasing is under way, then the program goes on with it', async () => {
  backUp(kept.folder, kept.to);
  const counts = { pupils: 0, cases: 0, messages: 0 };
  const request = { ...agreed, state: 'erasing', pupils: [], cases: ['class'], until: at(23), counts };
  await kept.store.putSetting(SCHOOL, requestKey(1), request, 0);
  await putBack();
  expect(await kept.store.setting(SCHOOL, requestKey(1))).toMatchObject({ value: { cases: ['class'] } });
  expect(await kept.store.remindersOf(SCHOOL, undefined)).toMatchObject([{ id: ERASING }]);
});

it('given the commands, then each says what it did, and a restore over a running bot is refused in a sentence', async () => {
  const made = Program.start(['--require', 'tsx/cjs', 'src/cli/backup.ts', kept.to], { DATA_DIR: kept.folder });
  expect(await made.ended).toBe(0);
  expect(made.stdout).toMatch(/^Gemaakt en nagekeken: .*kopie\.db \(1 school, 1 leerling, \d+ za(ak|ken)\)/);
  const elsewhere = Program.start(['--require', 'tsx/cjs', 'src/cli/backup.ts'], {
    DATA_DIR: `${kept.folder}/nergens`,
  });
  expect(await elsewhere.ended).toBe(1);
  expect(elsewhere.stderr).toMatch(/nergens staat geen steunwijzer\.db; zeg met DATA_DIR waar Steunwijzer bewaart\.$/m);
  expect(existsSync(`${kept.folder}/nergens`)).toBe(false);
  const refused = Program.start(['--require', 'tsx/cjs', 'src/cli/restore.ts', kept.to], { DATA_DIR: kept.folder });
  expect(await refused.ended).toBe(1);
  expect(refused.stderr).toContain('Zet het eerst stil; er is niets veranderd.');
  await kept.stopped();
  const put = Program.start(['--require', 'tsx/cjs', 'src/cli/restore.ts', kept.to], { DATA_DIR: kept.folder });
  expect(await put.ended).toBe(0);
  expect(put.stdout).toMatch(/^Teruggezet: 1 school, 1 leerling/);
  await kept.again();
});

it('given what is no copy of it, then a restore says so of that file, and not of what is kept', async () => {
  const text = join(kept.folder, 'brief.txt');
  writeFileSync(text, 'Beste ouders');
  for (const [from, said] of [
    [kept.folder, 'Ik vind geen bestand'],
    [text, 'brief.txt is geen reservekopie van Steunwijzer'],
  ] as const) {
    const refused = Program.start(['--require', 'tsx/cjs', 'src/cli/restore.ts', from], { DATA_DIR: kept.folder });
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain(said);
  }
});

it.each(['backup', 'restore'])('given Cosmos DB, then %s says that this file is not worked with', async (name) => {
  const env = { DATA_DIR: kept.folder, COSMOS_ENDPOINT: 'https://account.documents.azure.com' };
  const made = Program.start(['--require', 'tsx/cjs', `src/cli/${name}.ts`, kept.to], env);
  expect(await made.ended).toBe(1);
  expect(made.stderr).toMatch(/^Met COSMOS_ENDPOINT staat alles in Cosmos DB/m);
  expect(existsSync(kept.to)).toBe(false);
});
