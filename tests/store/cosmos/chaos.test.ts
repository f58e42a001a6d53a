import { StoreError } from '../../../src/store/errors';
import { type Asked, startFaultyProxy, type Wrong } from '../../support/cosmos/proxy';
import { roundsOr } from '../../support/rounds';
import { handled, id, message, move, SCHOOL, said } from '../samples';
import { cosmosPlace } from './place';

const WRITES = roundsOr(60);
const CASES = 4;

/** The same chance every time: a linear congruential generator. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const WRONGS: readonly Wrong[] = [
  { kind: 'throttle' },
  { kind: 'unavailable' },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'reset-after' },
  { kind: 'slow', ms: 30 },
  { kind: 'batch-fails', status: 429 },
];

it('with a third of all batches and some reads going wrong, what was said to be written is there once', async () => {
  const place = await cosmosPlace();
  const proxy = await startFaultyProxy(place.emulator.endpoint);
  const stores = [await place.open(proxy.endpoint), await place.open(proxy.endpoint), await place.open(proxy.endpoint)];
  const straight = await place.open();
  const next = chance(20_261_122);
  // A reset of a reading is repeated by the SDK only after a second: few of them.
  const odds: Record<Asked, number> = { batch: 0.34, read: 0.004, query: 0.004, other: 0 };
  proxy.faults = (asked) => {
    if (next() > odds[asked]) return undefined;
    const wrong = WRONGS[Math.floor(next() * WRONGS.length)];
    return asked !== 'batch' && wrong?.kind === 'batch-fails' ? { kind: 'throttle' } : wrong;
  };

  const said0 = new Map<string, 'yes' | 'no' | 'unsure'>();
  const write = async (n: number): Promise<void> => {
    const store = stores[n % stores.length] ?? straight;
    const caseId = id.case(`case ${n % CASES}`);
    const text = `event ${n}`;
    said0.set(text, 'no');
    try {
      const { version } = await store.read(SCHOOL, caseId);
      const { kind } = await store.write(SCHOOL, {
        streams: [{ caseId, expected: version, append: [said(text)] }],
        outbox: [message(text)],
        handled: handled(text, 'ja'),
      });
      if (kind === 'conflict') return write(n);
      said0.set(text, 'yes');
      if (n % 3 === 0) await store.write(SCHOOL, { streams: [], moves: [move(text, 'gone')] });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (said0.get(text) === 'no' && error.code === 'STORE_UNCERTAIN') said0.set(text, 'unsure');
    }
  };
  const queue = Array.from({ length: WRITES }, (_, n) => n);
  const worker = async (): Promise<void> => {
    for (let n = queue.shift(); n !== undefined; n = queue.shift()) await write(n);
  };
  await Promise.all(Array.from({ length: 6 }, worker));

  const streams = await Promise.all(
    Array.from({ length: CASES }, (_, n) => straight.read(SCHOOL, id.case(`case ${n}`))),
  );
  const there = streams.flatMap(({ events }) =>
    events.map((event) => (event.kind === 'contributed' ? event.text : '')),
  );
  expect(there.length).toBe(new Set(there).size);
  for (const [text, known] of said0)
    if (known !== 'unsure') expect([text, there.includes(text)]).toEqual([text, known === 'yes']);
  // Each event has its message, or it was sent and is gone; no message is without its event.
  const outbox = (await straight.pendingOutbox(SCHOOL)).map((entry) => entry.id);
  expect(outbox.filter((one) => !there.includes(one))).toEqual([]);
  expect(there.filter((one) => Number(one.split(' ')[1]) % 3 !== 0 && !outbox.includes(one))).toEqual([]);
  expect([...said0.values()].filter((known) => known === 'yes').length).toBeGreaterThan(WRITES * 0.9);
  expect([...proxy.count.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(WRITES / 3);
  for (const store of [...stores, straight]) await store.close();
  await proxy.stop();
  await place.remove();
}, 120_000);
