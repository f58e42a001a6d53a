import fc from 'fast-check';
import { openCosmosTarget } from '../../../src/store/cosmos/open';
import type { CosmosStore } from '../../../src/store/cosmos/store';
import { OtherwiseThere, type Target } from '../../../src/store/move/kept';
import { isWhole, moveSchool } from '../../../src/store/move/move';
import type { Store } from '../../../src/store/port';
import { openSqliteSource } from '../../../src/store/sqlite/open';
import { type FaultyProxy, startFaultyProxy } from '../../support/cosmos/proxy';
import { everything } from '../contract/command';
import { steps } from '../contract/writes';
import { type CosmosGround, cosmosPlace } from '../cosmos/place';
import { at, handled, id, message, move, OTHER_SCHOOL, reminder, SCHOOL, said } from '../samples';
import { sqlitePlace } from '../sqlite/place';
import { all, TEXT } from './ground';

const NOW = new Date(at(4));

let from: ReturnType<typeof sqlitePlace>;
let to: CosmosGround;
let proxy: FaultyProxy;
let before: Store;
let after: CosmosStore;
beforeEach(async () => {
  from = sqlitePlace();
  to = await cosmosPlace();
  proxy = await startFaultyProxy(to.emulator.endpoint);
  before = await from.open();
  after = await to.open();
});
afterEach(async () => {
  await before.close();
  await after.close();
  await proxy.stop();
  await to.remove();
  await from.remove();
});

/** Some of everything: cases with histories, what rests, what is uncertain, odd texts. */
async function fill(): Promise<void> {
  for (const [index, one] of ['a', 'b', 'c'].entries()) await before.write(SCHOOL, everything(one, index + 1, one));
  const append = Array.from({ length: 90 }, (_, n) => said(`${TEXT} ${n}`));
  for (const expected of [1, 91]) await before.write(SCHOOL, { streams: [{ caseId: id.case('a'), expected, append }] });
  const { dueAt: _, ...rests } = reminder('rests', 5);
  await before.write(SCHOOL, {
    streams: [{ caseId: id.case(`d ${TEXT}`), expected: 0, append: [said('without a summary')] }],
    reminders: { put: [rests, reminder('@digest', 9)], drop: [] },
    outbox: [message('kept')],
    settings: [{ key: TEXT, value: { [TEXT]: [null, 1, TEXT] }, expected: 0 }],
    handled: handled('long ago', 'ja', 1),
  });
  const uncertain = { kind: 'uncertain', tries: 1, since: at(2), reason: 'reset' } as const;
  await before.write(SCHOOL, { streams: [], moves: [move('kept', uncertain)] });
  await before.write(OTHER_SCHOOL, everything('a', 1, 'x'));
}

async function moved(
  onMoved: (done: number, all: number) => void = () => undefined,
  change?: (to: Target) => Target,
  now = NOW,
) {
  const source = await openSqliteSource(from.folder, now);
  const opened = await openCosmosTarget({ endpoint: proxy.endpoint, key: to.emulator.key });
  try {
    return await moveSchool({ source, target: change?.(opened) ?? opened }, SCHOOL, onMoved);
  } finally {
    source.close();
    await opened.close();
  }
}

const endingAfter =
  (parts: number) =>
  (target: Target): Target => {
    let put = 0;
    return {
      put: async (school, some) => {
        if (put++ === parts) throw new Error('killed');
        await target.put(school, some);
      },
      counts: (school) => target.counts(school),
      clearHalf: (school) => target.clearHalf(school),
      close: () => target.close(),
    };
  };

it('takes over everything of one school, as it was, and nothing of another', async () => {
  await fill();
  const seen: number[] = [];
  const counts = await moved((done) => seen.push(done));
  expect(isWhole(counts)).toBe(true);
  expect(counts.from).toMatchObject({ case: 4, event: 184, number: 3, handled: 3, school: 1 });
  expect(seen.at(-1)).toBe(Object.values(counts.from).reduce((sum, one) => sum + one, 0));
  expect(await all(after)).toEqual(await all(before));
  expect(await after.schools()).toEqual([SCHOOL]);
  expect(await after.handled(SCHOOL, 'long ago')).toBeUndefined();
  // And it goes on there: versions and numbers follow.
  const next = { streams: [{ caseId: id.case('a'), expected: 181, append: [said('x')] }] };
  expect(await after.write(SCHOOL, next)).toEqual({ kind: 'written' });
  expect(await after.write(SCHOOL, everything('e', 4, 'e'))).toEqual({ kind: 'written' });
});

it('takes over what any writes left', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (writes) => {
      const school = id.school(`school ${runs++}`);
      for (const step of writes) {
        if ('erase' in step) await before.erase(school, step.erase);
        else await before.write(school, step.write);
      }
      const source = await openSqliteSource(from.folder, NOW);
      const target = await openCosmosTarget({ endpoint: to.emulator.endpoint, key: to.emulator.key });
      if (source.schools().includes(school)) {
        expect(isWhole(await moveSchool({ source, target }, school, () => undefined))).toBe(true);
      }
      source.close();
      await target.close();
      expect(await all(after, school)).toEqual(await all(before, school));
    }),
    { numRuns: 15 },
  );
});

it.each([1, 2, 3])('goes on where it ended after %i parts', async (parts) => {
  await fill();
  await expect(moved(undefined, endingAfter(parts))).rejects.toThrow('killed');
  expect(await after.schools()).toEqual([]);
  expect(isWhole(await moved())).toBe(true);
  expect(isWhole(await moved())).toBe(true);
  expect(await all(after)).toEqual(await all(before));
});

it.each([1, 2, 3])(
  'given work in the file after it ended after %i parts, takes over what is there now',
  async (parts) => {
    await fill();
    await expect(moved(undefined, endingAfter(parts))).rejects.toThrow('killed');
    const changed = { streams: [{ caseId: id.case('b'), expected: 1, append: [said('later')] }] };
    expect(await before.write(SCHOOL, { ...changed, moves: [move('a|ot', 'gone')] })).toEqual({ kind: 'written' });
    expect(await before.putSetting(SCHOOL, TEXT, 'later', 1)).toBe('written');
    await before.erase(SCHOOL, { cases: [id.case('c')], settings: ['setting of a'] });
    expect(isWhole(await moved())).toBe(true);
    expect(await all(after)).toEqual(await all(before));
  },
);

it('given only what went away since, leaves nothing of it there', async () => {
  await fill();
  await expect(moved(undefined, endingAfter(3))).rejects.toThrow('killed');
  await before.write(SCHOOL, { streams: [], moves: [move('a|ot', 'gone')] });
  expect(isWhole(await moved())).toBe(true);
  expect(await all(after)).toEqual(await all(before));
});

it('given what lapsed in the file between two times, says that all is there', async () => {
  await fill();
  await moved();
  expect(isWhole(await moved(undefined, undefined, new Date(NOW.getTime() + 48 * 3_600_000)))).toBe(true);
});

it('waits for a busy account, and knows what arrived before an answer was lost', async () => {
  await fill();
  let asked = 0;
  proxy.faults = (what) => {
    if (what !== 'batch') return undefined;
    asked++;
    return asked % 3 === 0 ? { kind: 'throttle' } : asked % 3 === 1 ? { kind: 'reset-after' } : undefined;
  };
  expect(isWhole(await moved())).toBe(true);
  proxy.faults = () => undefined;
  expect(await all(after)).toEqual(await all(before));
});

it('overwrites nothing that somebody wrote there', async () => {
  await fill();
  await after.putSetting(SCHOOL, 'setting of a', 'other', 0);
  await expect(moved()).rejects.toThrow(OtherwiseThere);
  expect(await after.setting(SCHOOL, 'setting of a')).toEqual({ value: 'other', version: 1 });
});

it('tells where there is more than was moved', async () => {
  await fill();
  await moved();
  await after.putSetting(SCHOOL, 'more', 1, 0);
  const counts = await moved();
  expect(isWhole(counts)).toBe(false);
  expect(counts.to.setting - counts.from.setting).toBe(1);
});

it('lets nobody write to the file meanwhile', async () => {
  await fill();
  const source = await openSqliteSource(from.folder, NOW);
  await expect(before.putSetting(SCHOOL, 'late', 1, 0)).rejects.toMatchObject({ code: 'STORE_BUSY' });
  source.close();
  expect(await before.putSetting(SCHOOL, 'late', 1, 0)).toBe('written');
});
