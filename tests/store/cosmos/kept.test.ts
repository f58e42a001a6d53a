import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import { z } from 'zod/v4';
import { CONTAINER, CONTAINER_DEFINITION, DATABASE } from '../../../src/store/cosmos/container';
import { Gate, PATIENCE } from '../../../src/store/cosmos/gate';
import { Health } from '../../../src/store/cosmos/health';
import { openCosmosStore } from '../../../src/store/cosmos/open';
import type { CosmosStore } from '../../../src/store/cosmos/store';
import { sentText } from '../../../src/store/cosmos/text';
import { StoreError } from '../../../src/store/errors';
import { portOf } from '../../support/cosmos/address';
import { everything } from '../contract/command';
import { at, handled, id, move, reminder, SCHOOL, said, started } from '../samples';
import { type CosmosGround, cosmosPlace } from './place';

const SECRET = 'Fleur slaapt slecht';
const HOUR_MS = 3_600_000;

let place: CosmosGround;
let store: CosmosStore;
beforeEach(async () => {
  place = await cosmosPlace();
  store = await place.open();
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

/** What the service was asked during some work: how often, by kind. */
async function askedDuring(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = place.emulator.requests.length;
  await work();
  const kinds = place.emulator.requests.slice(before).map((one) => (/^GET .*docs\//.test(one) ? 'reads' : 'posts'));
  return Object.fromEntries(['reads', 'posts'].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

it('keeps a school in one partition, and what was handled for two days', async () => {
  await store.write(SCHOOL, everything('a', 1, 'x'));
  expect(
    new Set(
      place
        .documents()
        .rows()
        .map(({ school }) => school),
    ),
  ).toEqual(new Set([SCHOOL]));
  place.emulator.advance(47 * HOUR_MS);
  expect(await store.handled(SCHOOL, 'x')).toBeDefined();
  place.emulator.advance(2 * HOUR_MS);
  expect(await store.handled(SCHOOL, 'x')).toBeUndefined();
  expect((await store.read(SCHOOL, id.case('a'))).version).toBe(1);
});

it('writes anew what is changed, guarded by its ETag, and looks at nothing that is only made', async () => {
  await store.write(SCHOOL, { streams: [], settings: [{ key: 'first', value: 1, expected: 0 }] });
  expect(
    await askedDuring(() =>
      store.write(SCHOOL, {
        streams: [{ caseId: id.case('b'), expected: 0, append: [started('b'), said('x')] }],
        reminders: { put: [reminder('b|update|1', 5)], drop: [] },
        handled: handled('y', 'ja'),
      }),
    ),
  ).toEqual({ reads: 0, posts: 1 });
  const before = place.documents().one(SCHOOL, 'case|b')?._etag;
  expect(
    await askedDuring(() =>
      store.write(SCHOOL, {
        streams: [{ caseId: id.case('b'), expected: 2, append: [said('y')] }],
        reminders: { put: [reminder('b|update|1', 6, 1)], drop: [] },
        handled: handled('z', 'ja'),
      }),
    ),
  ).toEqual({ reads: 2, posts: 1 });
  expect(place.documents().one(SCHOOL, 'case|b')?._etag).not.toBe(before);
});

it('asks for one thing with one point read', async () => {
  await store.write(SCHOOL, everything('a', 1, 'x'));
  const one = { reads: 1, posts: 0 };
  expect(await askedDuring(() => store.byNumber(SCHOOL, 1))).toEqual(one);
  expect(await askedDuring(() => store.nextNumber(SCHOOL))).toEqual(one);
  expect(await askedDuring(() => store.handled(SCHOOL, 'x'))).toEqual(one);
  expect(await askedDuring(() => store.pupil(SCHOOL, id.pupil('pupil of a')))).toEqual(one);
  expect(await askedDuring(() => store.setting(SCHOOL, 'setting of a'))).toEqual(one);
});

it('reads no other settings than those that begin so, those with a hashed name beside them', async () => {
  const long = `read-log/${'x'.repeat(300)}/2026-11`;
  for (const key of ['read-log/a/2026-11', 'read-log/a/2026-12', 'read-log/ab/2026-11', 'avg/1', long])
    await store.putSetting(SCHOOL, key, 1, 0);
  const query = jest.spyOn(Gate.prototype, 'query');
  const found = await store.settingsUnder(SCHOOL, 'read-log/a/');
  const read = await query.mock.results[0]?.value;
  query.mockRestore();
  expect(found.map(({ key }) => key)).toEqual(['read-log/a/2026-11', 'read-log/a/2026-12']);
  expect(read).toHaveLength(3);
  expect((await store.settingsUnder(SCHOOL, `read-log/${'x'.repeat(300)}/`)).map(({ key }) => key)).toEqual([long]);
});

it('takes a school’s first write also when it is as large as may be', async () => {
  const append = [started('a'), ...Array.from({ length: 98 }, () => said('x'))];
  expect(await store.write(SCHOOL, { streams: [{ caseId: id.case('a'), expected: 0, append }] })).toEqual({
    kind: 'written',
  });
  expect(await store.schools()).toEqual([SCHOOL]);
});

/** Which document is damaged, and who then stumbles over it. */
const DAMAGE: readonly (readonly [what: string, id: string, read: () => Promise<unknown>])[] = [
  ['an event', 'event|a|1', () => store.read(SCHOOL, id.case('a'))],
  ['a summary', 'case|a', () => store.summaries(SCHOOL, {})],
  ['a pupil', 'pupil|pupil=0020of=0020a', () => store.pupil(SCHOOL, id.pupil('pupil of a'))],
  ['a reminder', 'reminder|a|update|1', () => store.dueReminders(SCHOOL, at(30), 9)],
  ['a message', 'outbox|a|ot', () => store.pendingOutbox(SCHOOL)],
  ['a message that moves', 'outbox|a|ot', () => store.write(SCHOOL, { streams: [], moves: [move('a|ot', claimed)] })],
  ['an answer', 'handled|x', () => store.handled(SCHOOL, 'x')],
  ['a number', 'number|1', () => store.byNumber(SCHOOL, 1)],
];
const claimed = { kind: 'claimed', tries: 0, owner: 'me', until: at(5) } as const;

it.each(DAMAGE)('says where %s is that cannot be read, and nothing of what it says', async (_what, document, read) => {
  await store.write(SCHOOL, everything('a', 1, 'x'));
  damage(document, (kept) => ({ ...kept, body: { text: SECRET, summary: SECRET, answer: SECRET } }));
  const error = await read().catch((thrown: unknown) => thrown);
  if (!(error instanceof StoreError)) throw new Error(`Should have been refused: ${JSON.stringify(error)}`);
  expect(error).toMatchObject({ code: 'STORE_CORRUPT_ROW', where: { school: SCHOOL } });
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('slaapt');
});

it('does not read a case that misses an event', async () => {
  await store.write(SCHOOL, everything('a', 1, 'x'));
  damage('case|a', (kept) => ({ ...kept, version: 2 }));
  await expect(store.read(SCHOOL, id.case('a'))).rejects.toMatchObject({ code: 'STORE_CORRUPT_ROW' });
});

function damage(document: string, how: (kept: Record<string, unknown>) => Record<string, unknown>): void {
  const kept = place.documents().one(sentText(SCHOOL), document);
  const resourceBody = z.looseObject({ id: z.string() }).parse(how(z.looseObject({}).parse(kept)));
  place.documents().batch(SCHOOL, [{ operationType: 'Replace', id: document, resourceBody }]);
}

describe('opening', () => {
  it('with a wrong key says that it may not', async () => {
    const wrong = { endpoint: place.emulator.endpoint, key: Buffer.from('wrong').toString('base64') };
    const error = await openCosmosStore(wrong).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'STORE_DENIED', say: expect.stringContaining('Waarschuw de beheerder') });
    expect(JSON.stringify(error)).not.toContain(wrong.key);
  });

  it.each([
    ['other parts', { partitionKey: { paths: ['/id'] } }],
    ['an end for all that is kept', { defaultTtl: 3600 }],
    ['no end for what should have one', { defaultTtl: undefined }],
  ])('on a container that was made with %s refuses', async (_what, otherwise) => {
    const { endpoint, key } = place.emulator;
    place.emulator.drop(DATABASE, CONTAINER);
    const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
    await client.database(DATABASE).containers.create({ ...CONTAINER_DEFINITION, ...otherwise });
    client.dispose();
    await expect(place.open()).rejects.toMatchObject({ code: 'STORE_MADE_OTHERWISE' });
  });

  it('where nothing answers says so', async () => {
    const nowhere = { endpoint: 'http://127.0.0.1:9', key: place.emulator.key };
    await expect(openCosmosStore(nowhere)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('where somebody listens and says nothing does not wait for ever', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const there = { endpoint: `http://127.0.0.1:${portOf(silent)}`, key: place.emulator.key };
    const patience = { ...PATIENCE, requestMs: 60_000 };
    const opening = openCosmosStore(there, { openingMs: 50, patience });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', where: { openingMs: 50 } });
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});

it('does well also when a single request is refused for what is in it', () => {
  const health = new Health(() => new Date());
  health.failedWith('STORE_TOO_LARGE');
  expect(health.report).toMatchObject({ reachable: true, failed: 1 });
  health.failedWith('STORE_UNREACHABLE');
  expect(health.report).toMatchObject({ reachable: false, failed: 2 });
});

it('with a container that is gone does not say that nothing was kept', async () => {
  await store.putSetting(SCHOOL, 'settings', 1, 0);
  place.emulator.drop(DATABASE, CONTAINER);
  await expect(store.setting(SCHOOL, 'settings')).rejects.toMatchObject({ code: 'STORE_CANNOT_OPEN' });
  await expect(store.summaries(SCHOOL, {})).rejects.toMatchObject({ code: 'STORE_CANNOT_OPEN' });
  await expect(store.putSetting(SCHOOL, 'settings', 2, 1)).rejects.toMatchObject({ code: 'STORE_CANNOT_OPEN' });
  expect(store.health.reachable).toBe(false);
});
