import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { z } from 'zod/v4';
import { MIGRATIONS } from '../../../src/store/sqlite/migrations';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import { everything } from '../contract/command';
import { at, handled, id, message, move, SCHOOL, started, waiting } from '../samples';
import { FILE, sqlitePlace } from './place';

let place: ReturnType<typeof sqlitePlace>;
beforeEach(() => {
  place = sqlitePlace();
});
afterEach(() => place.remove());

/** Asks the file itself. */
function asked(sql: string): unknown {
  const raw = new DatabaseSync(place.file);
  const row = z.record(z.string(), z.unknown()).parse(raw.prepare(sql).get());
  raw.close();
  return Object.values(row)[0];
}

const rightsOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('the file', () => {
  it('is for its owner only, with those beside it', async () => {
    const store = await place.open();
    await store.write(SCHOOL, everything('a', 1, 'x'));
    const files = readdirSync(place.folder).sort();
    expect(files).toEqual([FILE, `${FILE}-shm`, `${FILE}-wal`]);
    expect(files.map((file) => rightsOf(`${place.folder}/${file}`))).toEqual(['600', '600', '600']);
    await store.close();
  });

  it('loses rights that others were given', async () => {
    await (await place.open()).close();
    chmodSync(place.file, 0o644);
    await (await place.open()).close();
    expect(rightsOf(place.file)).toBe('600');
  });

  it('keeps a write-ahead log and is sound', async () => {
    const store = await place.open();
    await store.write(SCHOOL, everything('a', 1, 'x'));
    await store.close();
    expect(asked('PRAGMA journal_mode')).toBe('wal');
    expect(asked('PRAGMA integrity_check')).toBe('ok');
    expect(asked('PRAGMA user_version')).toBe(MIGRATIONS.length);
  });

  it.each([
    ['is a text', 'STORE_DAMAGED', () => writeFileSync(place.file, 'Beste mentor, '.repeat(1000))],
    ['is a folder', 'STORE_CANNOT_OPEN', () => mkdirSync(place.file)],
  ])('is refused when it %s', async (_what, code, make) => {
    make();
    const say = expect.stringContaining('Waarschuw de beheerder');
    await expect(place.open()).rejects.toMatchObject({ code, say });
  });

  it('is refused in a folder that is not there', async () => {
    await expect(openSqliteStore(`${place.folder}/nergens`)).rejects.toMatchObject({ code: 'STORE_CANNOT_OPEN' });
  });

  it('holds nothing any more of what was sent, not even in what SQLite leaves behind', async () => {
    const store = await place.open();
    const secret = 'Fleur slaapt slecht';
    const files = () => readdirSync(place.folder).map((file) => readFileSync(`${place.folder}/${file}`, 'latin1'));
    await store.write(SCHOOL, { streams: [], outbox: [{ ...message('m'), what: { text: secret } }] });
    expect(files().join()).toContain(secret);
    await store.write(SCHOOL, { streams: [], moves: [move('m', 'gone')] });
    await store.close();
    expect(files().join()).not.toContain(secret);
  });
});

describe('what was handled', () => {
  it('is forgotten after two days, when something else is handled', async () => {
    const store = await place.open();
    const handle = (activity: string, day: number) =>
      store.write(SCHOOL, { streams: [], handled: handled(activity, activity, day) });
    await handle('old', 2);
    await handle('younger', 3);
    await handle('new', 5);
    expect(await store.handled(SCHOOL, 'old')).toBeUndefined();
    expect(await store.handled(SCHOOL, 'younger')).toBeDefined();
    await store.close();
  });
});

describe('a file of before the outbox had states', () => {
  it('keeps its messages, which wait from now on', async () => {
    const before = new DatabaseSync(place.file);
    const item = JSON.stringify(message('m'));
    before.exec(`${MIGRATIONS[0]?.sql}; PRAGMA user_version = 1;
      INSERT INTO schools (school) VALUES ('${SCHOOL}'); INSERT INTO outbox VALUES ('${SCHOOL}', 'm', 5, '${item}')`);
    before.close();
    const store = await place.open();
    expect(await store.pendingOutbox(SCHOOL)).toEqual([{ ...message('m'), delivery: waiting, version: 1 }]);
    expect(await store.schoolsWithOutbox(at(1))).toEqual([SCHOOL]);
    expect(await store.write(SCHOOL, { streams: [], moves: [move('m', 'gone')] })).toEqual({ kind: 'written' });
    await store.close();
  });
});

describe('a newer schema', () => {
  const next = [...MIGRATIONS, { why: 'A test.', sql: "ALTER TABLE pupils ADD COLUMN more TEXT NOT NULL DEFAULT ''" }];

  it('is reached without a loss, once', async () => {
    const before = await place.open();
    await before.write(SCHOOL, everything('a', 1, 'x'));
    await before.close();
    for (let times = 0; times < 2; times++) await (await openSqliteStore(place.folder, next)).close();
    expect(asked('PRAGMA user_version')).toBe(MIGRATIONS.length + 1);
    expect(asked('SELECT more FROM pupils')).toBe('');
    const after = await openSqliteStore(place.folder, next);
    expect((await after.read(SCHOOL, id.case('a'))).events).toEqual([started('a')]);
    await after.close();
  });

  it('is left alone by an older program', async () => {
    await (await openSqliteStore(place.folder, next)).close();
    await expect(place.open()).rejects.toMatchObject({
      code: 'STORE_NEWER',
      say: expect.stringContaining('nieuwere versie van Steunwijzer'),
      where: { found: MIGRATIONS.length + 1, known: MIGRATIONS.length },
    });
    expect(asked('PRAGMA user_version')).toBe(MIGRATIONS.length + 1);
  });

  it('that fails half way leaves the older one', async () => {
    await (await place.open()).close();
    const broken = [...next, { why: 'A mistake.', sql: 'CREATE TABLE half (one TEXT); SELECT nothing FROM nowhere' }];
    await expect(openSqliteStore(place.folder, broken)).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(asked('PRAGMA user_version')).toBe(MIGRATIONS.length);
    expect(asked("SELECT count(*) FROM sqlite_master WHERE name = 'half'")).toBe(0);
    expect(asked("SELECT count(*) FROM pragma_table_info('pupils') WHERE name = 'more'")).toBe(0);
    await (await place.open()).close();
  });
});

it('waits for another process, and says so when that takes too long', async () => {
  const store = await place.open();
  const raw = new DatabaseSync(place.file);
  raw.exec('BEGIN IMMEDIATE');
  await expect(store.write(SCHOOL, everything('a', 1, 'x'))).rejects.toMatchObject({
    code: 'STORE_BUSY',
    say: expect.stringContaining('probeer het zo nog eens'),
  });
  expect((await store.read(SCHOOL, id.case('a'))).version).toBe(0);
  raw.exec('ROLLBACK');
  raw.close();
  expect(await store.write(SCHOOL, everything('a', 1, 'x'))).toEqual({ kind: 'written' });
  await store.close();
});
