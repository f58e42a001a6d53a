import pino from 'pino';
import { schoolKeyOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import type { Store } from '../../../src/store/port';
import { MemoryPeopleDirectory } from '../../../src/teams';
import { Ticker, type TickerOptions } from '../../../src/teams/cases/ticker/ticker';
import { healthOf } from '../../../src/teams/health';
import { sqlitePlace } from '../../store/sqlite/place';
import { knownSchools, TestBot } from '../../support/bot';
import { KEY, submitted } from '../../support/cases';
import { ASSIGNMENTS, TENANT } from '../../support/people';
import { MemoryPlaces } from '../../support/places';
import { TestAlarm } from './courier/world';

/** The ticker by itself: a real store, a clock and an alarm that the test moves. */

const place = sqlitePlace();
const lines: string[] = [];
let store: Store;
let moment: Date;
let alarm: TestAlarm;
let woken: string[];
beforeEach(async () => {
  store = await place.open();
  moment = new Date('2026-11-02T09:00:00+01:00');
  alarm = new TestAlarm();
  woken = [];
  lines.length = 0;
});
afterEach(() => store.close());
afterAll(() => place.remove());

const ticker = (extra: Partial<TickerOptions> = {}) =>
  new Ticker({
    store,
    now: () => moment,
    schools: knownSchools(),
    people: new MemoryPeopleDirectory(ASSIGNMENTS),
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    alarm,
    wake: (key) => woken.push(key),
    ...extra,
  });

/** What it began is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

it('plans the digest, waits, fires what is due, and says how it stands', async () => {
  await submitted(new Desk({ store, now: () => moment, newId: () => 'unused' }), 'case-1');
  const one = ticker();
  await one.start();
  expect(one.health).toEqual({
    lastTick: '2026-11-02T08:00:00.000Z',
    backlog: 1,
    oldestDue: '2026-11-02T08:00:00.000Z',
    failingSince: null,
  });
  expect((await store.remindersOf(KEY, undefined)).map(({ id, dueAt }) => [id, dueAt])).toEqual([
    ['@clean-up', '2027-02-01T07:00:00.000Z'],
    ['@digest', '2026-11-09T07:00:00.000Z'],
  ]);
  expect(woken).toEqual([]);
  moment = new Date('2026-11-09T08:00:05+01:00');
  alarm.forward(15_000);
  await settled();
  const waiting = (await store.pendingOutbox(KEY)).map(({ what }) => what.kind);
  expect(waiting).toEqual(['card', 'digest', 'reminders', 'reminders']);
  expect(woken).toEqual([KEY]);
  expect(one.health).toMatchObject({ lastTick: '2026-11-09T07:00:05.000Z', backlog: 4 });
  expect(lines.join('')).toContain('"posted":1');
  await one.stop();
  expect(alarm.waiting).toBe(0);
});

it('plans a hundred schools at each tick, until each had its turn', async () => {
  const keys = Array.from({ length: 250 }, (_, n) =>
    schoolKeyOf(`${TENANT.slice(0, -3)}${String(n).padStart(3, '0')}`, 'voorbeeld'),
  );
  const known: Store = Object.create(store, { schools: { value: async () => keys } });
  const planned = async () => {
    const reminders = await Promise.all(keys.map((key) => store.remindersOf(key, undefined)));
    return reminders.filter((one) => one.length > 0).length;
  };
  const one = ticker({ store: known });
  await one.start();
  expect(await planned()).toBe(100);
  for (const count of [200, 250]) {
    while (alarm.waiting === 0) await settled();
    alarm.forward(15_000);
    while (alarm.waiting === 0) await settled();
    expect(await planned()).toBe(count);
  }
  await one.stop();
}, 60_000);

it('goes on when the store fails, and says so without a word about anybody', async () => {
  const failing: Store = Object.create(store, {
    schoolsWithReminders: { value: () => Promise.reject(new Error('Rosalinde Jonkheer')), configurable: true },
  });
  const one = ticker({ store: failing });
  await one.start();
  expect(lines.join('')).toContain('could not be looked through');
  expect(lines.join('')).not.toContain('Rosalinde');
  expect(one.health).toMatchObject({ lastTick: null, failingSince: '2026-11-02T08:00:00.000Z' });
  expect(healthOf({}, one.health)).toMatchObject({ status: 'trouble' });
  expect(alarm.waiting).toBe(1);
  Object.defineProperty(failing, 'schoolsWithReminders', { value: async () => [] });
  alarm.forward(15_000);
  await settled();
  expect(healthOf({}, one.health)).toMatchObject({ status: 'ok', reminders: { failingSince: null } });
  await one.stop();
});

it('tells at /healthz when it looked, what waits, and since when', async () => {
  const bot = await TestBot.start(({ clock }) =>
    Promise.resolve({
      desk: new Desk({ store, now: clock.now, newId: () => 'unused' }),
      places: new MemoryPlaces(),
      now: clock.now,
    }),
  );
  const health = await (await fetch(`http://127.0.0.1:${bot.teams.port}/healthz`)).json();
  await bot.stop();
  const waiting = await store.pendingOutbox(KEY);
  expect(health).toMatchObject({
    reminders: { lastTick: '2026-11-02T08:00:00.000Z', backlog: waiting.length, oldestDue: waiting[0]?.at ?? null },
  });
});
