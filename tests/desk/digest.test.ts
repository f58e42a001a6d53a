import { instantOf, personIdOf } from '../../src/cases/identify';
import { DIGEST, digestDue, digestNow, planDigest } from '../../src/desk/digest';
import { digestReaders, MOST_READERS, readDigest } from '../../src/desk/digest-readers';
import type { Store } from '../../src/store/port';
import { MENTOR, Office, SCHOOL } from './office';

const at = (moment: string) => instantOf(new Date(moment));
const plan = (now: string, rhythm?: { day: 'monday' | 'friday'; time: string }) => ({
  school: SCHOOL,
  now: at(now),
  rhythm,
});
const planned = async () => (await store.remindersOf(SCHOOL.key, undefined)).find(({ id }) => id === DIGEST)?.dueAt;

let store: Store;
beforeEach(async () => {
  ({ store } = await Office.open());
});
afterEach(() => store.close());

describe('when it is due', () => {
  it('goes to the support team and to everybody who switched it on, and comes again next week', async () => {
    await readDigest(store, SCHOOL.key, MENTOR.id, true);
    const due = await digestDue(store, plan('2026-11-16T07:00:00Z'));
    const { outbox, dueAt } = due({ id: DIGEST, posts: 0, what: {}, version: 1 });
    expect(outbox.map(({ id }) => id)).toEqual(['digest/2026-11-16/team', `digest/2026-11-16/${MENTOR.id}`]);
    expect(outbox[0]?.what).toEqual({ kind: 'digest', day: '2026-11-16' });
    expect(dueAt).toBe('2026-11-23T07:00:00.000Z');
  });

  it('after downtime it is one, and the week after it is on Monday again', () => {
    const { outbox, dueAt } = digestNow(plan('2026-12-03T12:00:00Z'), []);
    expect(outbox).toHaveLength(1);
    expect(dueAt).toBe('2026-12-07T07:00:00.000Z');
  });

  it.each([
    ['at night', '2026-11-17T02:00:00Z', '2026-11-17T07:00:00.000Z'],
    ['on Saturday', '2026-11-21T12:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['in a holiday', '2026-10-19T12:00:00Z', '2026-10-26T07:00:00.000Z'],
    ['in summer time', '2026-10-17T12:00:00Z', '2026-10-26T07:00:00.000Z'],
  ])('back %s it waits until the school is open', (_when, now, dueAt) => {
    expect(digestNow(plan(now), [])).toEqual({ outbox: [], dueAt });
  });
});

describe('planning it', () => {
  it('is planned for the coming digest, once', async () => {
    await planDigest(store, plan('2026-11-12T09:00:00Z'));
    await planDigest(store, plan('2026-11-12T10:00:00Z'));
    expect(await planned()).toBe('2026-11-16T07:00:00.000Z');
    expect(await store.remindersOf(SCHOOL.key, undefined)).toHaveLength(1);
  });

  it('is for today when its hour has not come', async () => {
    await planDigest(store, plan('2026-11-16T06:00:00Z'));
    expect(await planned()).toBe('2026-11-16T07:00:00.000Z');
  });

  it('moves when the school sets another day or hour', async () => {
    await planDigest(store, plan('2026-11-12T09:00:00Z'));
    await planDigest(store, plan('2026-11-12T10:00:00Z', { day: 'friday', time: '15:00' }));
    expect(await planned()).toBe('2026-11-13T14:00:00.000Z');
  });

  it('one that is due or for today stays, whatever is set', async () => {
    await planDigest(store, plan('2026-11-12T09:00:00Z'));
    for (const now of ['2026-11-16T06:00:00Z', '2026-11-17T12:00:00Z'])
      await planDigest(store, plan(now, { day: 'friday', time: '15:00' }));
    expect(await planned()).toBe('2026-11-16T07:00:00.000Z');
  });
});

describe('who wants it', () => {
  it('is switched on and off, twice does no harm', async () => {
    for (const on of [true, true]) expect(await readDigest(store, SCHOOL.key, MENTOR.id, on)).toBe('done');
    expect(await digestReaders(store, SCHOOL.key)).toEqual([MENTOR.id]);
    await readDigest(store, SCHOOL.key, MENTOR.id, false);
    expect(await digestReaders(store, SCHOOL.key)).toEqual([]);
  });

  it('two who switch it on at once both have it', async () => {
    const people = ['a', 'b', 'c'].map(personIdOf);
    await Promise.all(people.map((person) => readDigest(store, SCHOOL.key, person, true)));
    expect([...(await digestReaders(store, SCHOOL.key))].sort()).toEqual(people);
  });

  it('is full when more would not fit in one write', async () => {
    for (let n = 0; n < MOST_READERS; n++) await readDigest(store, SCHOOL.key, personIdOf(`p${n}`), true);
    expect(await readDigest(store, SCHOOL.key, MENTOR.id, true)).toBe('full');
    expect(await readDigest(store, SCHOOL.key, personIdOf('p1'), false)).toBe('done');
  });

  it('a list that cannot be read is nobody’s, and the support team has its digest', async () => {
    await store.putSetting(SCHOOL.key, 'digest-readers', 'broken', 0);
    expect(await digestReaders(store, SCHOOL.key)).toEqual([]);
  });
});
