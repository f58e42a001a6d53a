import { SCHOOL } from '../../../store/samples';
import { carryTo, LEASE_MS, settle, TestTeams, World } from './world';

/** Half a second is the first pause, with a chance of one half. */
const PAUSE_MS = 500;

async function awake(world: World) {
  const courier = world.courier();
  courier.wake(SCHOOL);
  await settle();
  return courier;
}

it('sends what waits, each lane in its order', async () => {
  const world = new World();
  await world.put('a2', 'b1', 'a1', 'a10');
  await awake(world);
  expect(world.teams.arrived.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2', 'a10']);
  expect(world.teams.arrived).toHaveLength(4);
  expect(await world.pending()).toEqual([]);
});

it('says in the log of each message what became of it, in one line by ids', async () => {
  const world = new World(new TestTeams([503, 'lost']));
  await world.put('a1', 'b1', 'c1');
  await awake(world);
  const lines = world.logged.map((line) => JSON.parse(line));
  expect(lines.map(({ msg, outbox, school, tries, requests }) => ({ msg, outbox, school, tries, requests }))).toEqual([
    { msg: 'a message could not be sent and waits', outbox: 'a1', school: SCHOOL, tries: 0 },
    { msg: 'a message may or may not have arrived', outbox: 'b1', school: SCHOOL, tries: 0 },
    { msg: 'a message is dealt with', outbox: 'c1', school: SCHOOL, tries: 0, requests: 1 },
  ]);
});

it('brings 500 messages to 500 conversations, the oldest first, fifty in a second and none lost', async () => {
  const world = new World();
  const ids = Array.from({ length: 500 }, (_, index) => `m${String(index).padStart(3, '0')}`);
  for (let from = 0; from < ids.length; from += 100) await world.put(...ids.slice(from, from + 100));
  const courier = world.courier({ laneOf: ({ id }) => ({ name: id, place: 0, coversAll: false }) });
  courier.wake(SCHOOL);
  const arrivedBy: number[] = [];
  for (let second = 0; second < 10; second++) {
    for (let step = 0; step < 4; step++) await settle();
    arrivedBy.push(world.teams.arrived.length);
    world.alarm.forward(1010);
  }
  expect(arrivedBy).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
  expect(world.teams.arrived).toEqual(ids);
  await settle();
  expect([...(await world.pending()), ...(await world.kept())]).toEqual([]);
});

it('is not in its own way where Teams leaves room for so little that its leases end before', async () => {
  const world = new World();
  const ids = Array.from({ length: 120 }, (_, index) => `m${String(index).padStart(3, '0')}`);
  await world.put(...ids.slice(0, 90));
  await world.put(...ids.slice(90));
  const courier = world.courier({
    leaseMs: 3_000,
    laneOf: ({ id }) => ({ name: id, place: 0, coversAll: false }),
    carry: async (_school, { id }, sending) => {
      await sending(false, 'one channel');
      await world.teams.take(id);
      return 'done';
    },
  });
  courier.wake(SCHOOL);
  for (let second = 0; second < 150; second++) {
    await settle();
    world.alarm.forward(1000);
  }
  await settle();
  expect([...new Set(world.teams.arrived)]).toHaveLength(ids.length);
  expect(world.teams.arrived).toHaveLength(ids.length);
  expect([...(await world.pending()), ...(await world.kept())]).toEqual([]);
  expect(world.logged.join()).not.toContain('another process');
});

it.each([429, 412, 503, 502, 504])(
  'comes back by itself after a %i, with the rest of the lane behind it',
  async (status) => {
    const world = new World(new TestTeams([status]));
    await world.put('a1', 'a2', 'b1');
    await awake(world);
    expect(world.teams.arrived).toEqual(['b1']);
    expect(await world.pending()).toMatchObject([
      { id: 'a1', delivery: { kind: 'waiting', tries: 1, notBefore: '2026-11-02T08:00:00.500Z' } },
      { id: 'a2', delivery: { kind: 'waiting', tries: 0 } },
    ]);
    world.alarm.forward(PAUSE_MS - 1);
    await settle();
    expect(world.teams.arrived).toEqual(['b1']);
    world.alarm.forward(1);
    await settle();
    expect(world.teams.arrived).toEqual(['b1', 'a1', 'a2']);
  },
);

it.each(['lost', 500] as const)('names what may have arrived and goes on: %s', async (answer) => {
  const world = new World(new TestTeams([answer]));
  await world.put('a1', 'a2');
  await awake(world);
  expect(world.teams.arrived).toEqual(['a1', 'a2']);
  expect(await world.kept()).toMatchObject([{ id: 'a1', delivery: { kind: 'uncertain', tries: 1 } }]);
  expect(world.logged.join()).toContain('may or may not have arrived');
});

it.each([
  [403, 'not-allowed'],
  [404, 'not-found'],
  [413, 'too-large'],
])('names what was refused for good: %i', async (status, reason) => {
  const world = new World(new TestTeams([status]));
  await world.put('a1', 'a2');
  await awake(world);
  expect(world.teams.arrived).toEqual(['a2']);
  expect(await world.kept()).toMatchObject([{ id: 'a1', delivery: { kind: 'failed', reason } }]);
});

it('looks now and then for what another process wrote and did not live to send', async () => {
  const world = new World();
  const courier = world.courier();
  await courier.start();
  await world.put('a1');
  world.alarm.forward(29_999);
  await settle();
  expect(world.teams.arrived).toEqual([]);
  world.alarm.forward(1);
  await settle();
  expect(world.teams.arrived).toEqual(['a1']);
  await courier.stop();
});

it('starts though the store cannot be read, and tries later', async () => {
  const world = new World();
  await world.put('a1');
  const store = Object.assign(Object.create(world.store), {
    schoolsWithOutbox: async () => Promise.reject(new Error('not now')),
  });
  const courier = world.courier({ store });
  await courier.start();
  expect(world.logged.join()).toContain('could not be looked through');
  delete store.schoolsWithOutbox;
  world.alarm.forward(30_000);
  await settle();
  expect(world.teams.arrived).toEqual(['a1']);
});

it('stops after the requests that are under way, gives back the rest, and leaves no alarm', async () => {
  const answers: (() => Promise<void>)[] = [];
  const world = new World();
  const ids = Array.from({ length: 60 }, (_, index) => `a${index}`);
  await world.put(...ids);
  const slow = {
    take: (id: string) => new Promise<void>((done) => answers.push(() => world.teams.take(id).then(done))),
  };
  const courier = world.courier({
    carry: carryTo(slow),
    laneOf: ({ id }) => ({ name: id, place: 0, coversAll: false }),
  });
  await courier.start();
  await settle();
  const stopped = courier.stop();
  await Promise.all(answers.map((answer) => answer()));
  await stopped;
  // As many as may be under way at once.
  expect(world.teams.arrived).toHaveLength(20);
  const left = (await world.pending()).map(({ id, delivery }) => [id, delivery]);
  expect(left.map(([, delivery]) => delivery)).toEqual(Array(40).fill({ kind: 'waiting', tries: 0 }));
  expect(new Set([...world.teams.arrived, ...left.map(([id]) => id)])).toEqual(new Set(ids));
  expect(world.alarm.waiting).toBe(0);
  courier.wake(SCHOOL);
  await settle();
  expect(world.teams.arrived).toHaveLength(20);
});

it('does not send what another process took over meanwhile', async () => {
  const world = new World();
  await world.put('a1');
  let goOn = () => undefined as unknown;
  const asleep = world.courier({
    carry: async (school, item, sending) => {
      await new Promise<void>((done) => (goOn = () => done()));
      return carryTo(world.teams)(school, item, sending);
    },
  });
  asleep.wake(SCHOOL);
  await settle();
  world.alarm.forward(LEASE_MS);
  await awake(world);
  goOn();
  await settle();
  expect(world.teams.arrived).toEqual(['a1']);
  expect(world.logged.join()).toContain('another process went on');
});

it('lets one post do for all that waits behind it, and for what was refused before', async () => {
  const world = new World(new TestTeams([403]));
  const covering = {
    laneOf: ({ id }: { readonly id: string }) => ({ name: id.charAt(0), place: Number(id.slice(1)), coversAll: true }),
  };
  await world.put('a1');
  const courier = world.courier(covering);
  courier.wake(SCHOOL);
  await settle();
  expect(await world.kept()).toHaveLength(1);
  await world.put('a2', 'a3', 'b1');
  courier.wake(SCHOOL);
  await settle();
  expect(world.teams.arrived).toEqual(['a2', 'b1']);
  expect([...(await world.pending()), ...(await world.kept())]).toEqual([]);
});
