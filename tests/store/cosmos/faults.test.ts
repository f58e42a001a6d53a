import type { CosmosStore } from '../../../src/store/cosmos/store';
import { type FaultyProxy, first, startFaultyProxy, type Wrong } from '../../support/cosmos/proxy';
import { everything } from '../contract/command';
import { at, id, message, move, SCHOOL, said, started, waiting } from '../samples';
import { type CosmosGround, cosmosPlace } from './place';

let place: CosmosGround;
let proxy: FaultyProxy;
/** Over the proxy, and straight to the service. */
let store: CosmosStore;
let straight: CosmosStore;

beforeEach(async () => {
  place = await cosmosPlace();
  proxy = await startFaultyProxy(place.emulator.endpoint);
  store = await place.open(proxy.endpoint);
  straight = await place.open();
});
afterEach(async () => {
  await store.close();
  await straight.close();
  await proxy.stop();
  await place.remove();
});

const A = id.case('a');
const written = { kind: 'written' };

/** Each thing of the command that `everything` writes, counted. */
const counted = async () => ({
  events: (await straight.read(SCHOOL, A)).version,
  next: await straight.nextNumber(SCHOOL),
  outbox: (await straight.pendingOutbox(SCHOOL)).length,
  reminders: (await straight.remindersOf(SCHOOL, A)).length,
  pupil: (await straight.pupil(SCHOOL, id.pupil('pupil of a')))?.version,
  setting: (await straight.setting(SCHOOL, 'setting of a'))?.version,
});
const once = { events: 1, next: 2, outbox: 1, reminders: 1, pupil: 1, setting: 1 };
const never = { events: 0, next: 1, outbox: 0, reminders: 0, pupil: undefined, setting: undefined };

const PASSING: readonly Wrong[] = [
  { kind: 'throttle' },
  { kind: 'unavailable' },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'batch-fails', status: 429 },
  { kind: 'batch-fails', status: 449 },
  { kind: 'batch-fails', status: 503 },
];

it.each(PASSING)('writes everything once when a batch meets $kind $status and then none', async (wrong) => {
  proxy.faults = first(1, 'batch', wrong);
  expect(await store.write(SCHOOL, everything('a', 1, 'x'))).toEqual(written);
  expect(proxy.count.get(wrong.kind)).toBe(1);
  expect(await counted()).toEqual(once);
  expect(await store.write(SCHOOL, everything('a', 1, 'x'))).toMatchObject({ kind: 'repeat' });
});

it('tries again when what it must look at first is away for a moment', async () => {
  await straight.write(SCHOOL, everything('a', 1, 'x'));
  proxy.faults = first(2, 'read', { kind: 'unavailable' });
  const write = { streams: [{ caseId: A, expected: 1, append: [said('x')] }] };
  expect(await store.write(SCHOOL, write)).toEqual(written);
  expect((await straight.read(SCHOOL, A)).version).toBe(2);
});

describe('a write whose answer was lost', () => {
  beforeEach(async () => {
    await straight.write(SCHOOL, {
      streams: [{ caseId: A, expected: 0, append: [started('a')] }],
      outbox: [message('m'), message('n')],
      settings: [{ key: 'k', value: 0, expected: 0 }],
    });
    proxy.faults = first(1, 'batch', { kind: 'reset-after' });
  });
  const lease = { tries: 0, owner: 'me', until: at(5) };

  it('is known by its event', async () => {
    const write = { streams: [{ caseId: A, expected: 1, append: [said('x'), said('y')] }] };
    expect(await store.write(SCHOOL, write)).toEqual(written);
    expect((await straight.read(SCHOOL, A)).version).toBe(3);
  });

  it('is known by what it claimed', async () => {
    const claim = { streams: [], moves: [move('m', { kind: 'claimed', ...lease })] };
    expect(await store.write(SCHOOL, claim)).toEqual(written);
    expect((await straight.pendingOutbox(SCHOOL)).find(({ id: one }) => one === 'm')).toMatchObject({
      version: 2,
      delivery: { owner: 'me' },
    });
  });

  it('is known by what is gone', async () => {
    expect(await store.write(SCHOOL, { streams: [], moves: [move('m', 'gone')] })).toEqual(written);
    expect(await straight.pendingOutbox(SCHOOL)).toMatchObject([{ id: 'n', delivery: waiting }]);
  });

  it('is known by the setting that it put', async () => {
    expect(await store.putSetting(SCHOOL, 'k', 'new', 1)).toBe('written');
    expect(await straight.setting(SCHOOL, 'k')).toEqual({ value: 'new', version: 2 });
  });
});

it('sees that somebody was first between looking and writing', async () => {
  await straight.write(SCHOOL, { streams: [{ caseId: A, expected: 0, append: [started('a')] }] });
  const theirs = { streams: [{ caseId: A, expected: 1, append: [said('theirs')] }] };
  proxy.faults = first(1, 'batch', { kind: 'meanwhile', happens: () => straight.write(SCHOOL, theirs) });
  const ours = { streams: [{ caseId: A, expected: 1, append: [said('ours')] }] };
  expect(await store.write(SCHOOL, ours)).toEqual({ kind: 'conflict' });
  expect((await straight.read(SCHOOL, A)).events).toEqual([started('a'), said('theirs')]);
});

it('does not hold up one command for another that only touched the same school', async () => {
  const theirs = { streams: [], settings: [{ key: 'theirs', value: 1, expected: 0 }] };
  proxy.faults = first(1, 'batch', { kind: 'meanwhile', happens: () => straight.write(SCHOOL, theirs) });
  expect(await store.write(SCHOOL, everything('a', 1, 'x'))).toEqual(written);
  expect(await counted()).toEqual(once);
});

it('reads on when a reading meets a reset, a throttle or an outage', async () => {
  await straight.write(SCHOOL, everything('a', 1, 'x'));
  for (const wrong of [{ kind: 'reset-before' }, { kind: 'throttle' }] as const) {
    proxy.faults = first(1, 'read', wrong);
    expect(await store.byNumber(SCHOOL, 1)).toBe(A);
    proxy.faults = first(1, 'query', wrong);
    expect((await store.read(SCHOOL, A)).version).toBe(1);
  }
});

/** Long enough for a busy machine to be refused five times in it: who waits longer than this does so on purpose. */
const REQUEST_MS = 2500;
const TOO_LATE: Wrong = { kind: 'slow', ms: 2 * REQUEST_MS };

describe('while it lasts', () => {
  let hasty: CosmosStore;
  beforeEach(async () => {
    hasty = await place.open(proxy.endpoint, { requestMs: REQUEST_MS, writeMs: 500 });
  });
  afterEach(() => hasty.close());

  const LASTING: readonly (readonly [Wrong, code: string, say: RegExp])[] = [
    [{ kind: 'throttle' }, 'STORE_BUSY', /te druk om dit te bewaren\. Er is niets veranderd/],
    [{ kind: 'unavailable' }, 'STORE_UNREACHABLE', /niet bij wat er bewaard is\. Er is niets veranderd/],
    [{ kind: 'reset-before' }, 'STORE_UNREACHABLE', /probeer het zo nog eens/],
    [TOO_LATE, 'STORE_UNREACHABLE', /probeer het zo nog eens/],
  ];
  it.each(LASTING)('%j is said in a sentence, told at /healthz, and nothing is written', async (wrong, code, say) => {
    proxy.faults = () => wrong;
    const error = { code, say: expect.stringMatching(say) };
    await expect(hasty.write(SCHOOL, everything('a', 1, 'x'))).rejects.toMatchObject(error);
    await expect(hasty.read(SCHOOL, A)).rejects.toMatchObject(error);
    expect(hasty.health.reachable).toBe(false);
    expect(hasty.health.throttled > 0).toBe(code === 'STORE_BUSY');
    expect(hasty.health.failingSince).not.toBeNull();
    proxy.faults = () => undefined;
    expect(await counted()).toEqual(never);
    expect(await hasty.write(SCHOOL, everything('a', 1, 'x'))).toEqual(written);
    expect(hasty.health).toMatchObject({ reachable: true, failingSince: null });
  });

  it('a write that may have arrived is not said to be none', async () => {
    let reads = 0;
    proxy.faults = (asked) => {
      if (asked === 'batch') return { kind: 'reset-after' };
      return reads++ === 0 ? undefined : { kind: 'unavailable' };
    };
    await expect(hasty.write(SCHOOL, everything('a', 1, 'x'))).rejects.toMatchObject({
      code: 'STORE_UNCERTAIN',
      say: expect.stringContaining('niet zeker'),
    });
    proxy.faults = () => undefined;
    expect(await counted()).toEqual(once);
    expect(await hasty.write(SCHOOL, everything('a', 1, 'x'))).toMatchObject({ kind: 'repeat' });
  });
});

it('an answer that comes too late is found when it is looked for', async () => {
  const hasty = await place.open(proxy.endpoint, { requestMs: REQUEST_MS });
  await hasty.putSetting(SCHOOL, 'there', 1, 0);
  proxy.faults = first(1, 'batch', TOO_LATE);
  expect(await hasty.write(SCHOOL, everything('a', 1, 'x'))).toEqual(written);
  expect(proxy.count.get('slow')).toBe(1);
  expect(await counted()).toEqual(once);
  await hasty.close();
});

it('asks no more for a list that nobody waits for', async () => {
  const hasty = await place.open(proxy.endpoint, { requestMs: 300 });
  proxy.faults = (asked) => (asked === 'query' ? { kind: 'reset-before' } : undefined);
  await expect(hasty.summaries(SCHOOL, {})).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  const asked = proxy.count.get('reset-before');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(proxy.count.get('reset-before')).toBe(asked);
  await hasty.close();
});
