import { Baton } from '../../../../src/teams/cases/courier/baton';
import { MemoryStore } from '../../../store/memory-store';
import { BATON_MS, settle, TestAlarm } from './world';

/** So far are the clocks of two machines apart at most. */
const APART_MS = BATON_MS / 5;

let store: MemoryStore;
let writes: number;
beforeEach(() => {
  store = new MemoryStore();
  writes = 0;
  const put = store.putSetting.bind(store);
  store.putSetting = async (...setting) => {
    writes += 1;
    return put(...setting);
  };
});

function process(owner: string, alarm = new TestAlarm()) {
  const baton = new Baton('tenant', { store, alarm, owner, batonMs: BATON_MS });
  return { baton, alarm };
}

async function send({ baton }: { readonly baton: Baton }, conversation: string): Promise<void> {
  (await baton.room(conversation)).leave();
}

it('is with one process at a time, and with the next when it is given back', async () => {
  const [one, other] = [process('one'), process('other')];
  one.baton.enter();
  other.baton.enter();
  expect(await one.baton.mine()).toBe(true);
  expect(await other.baton.mine()).toBe(false);
  await one.baton.leave();
  expect(await other.baton.mine()).toBe(true);
  expect(await one.baton.mine()).toBe(false);
});

it('costs nothing while nothing is to be sent, and two writes for all that goes out at once', async () => {
  const one = process('one');
  one.baton.enter();
  await one.baton.leave();
  expect(writes).toBe(0);
  one.baton.enter();
  one.baton.enter();
  await one.baton.mine();
  for (let n = 0; n < 20; n++) await send(one, `c${n}`);
  await one.baton.leave();
  await one.baton.leave();
  expect(writes).toBe(2);
});

it('brings along what was sent: eight in two seconds hold for both together', async () => {
  const alarm = new TestAlarm();
  const [one, other] = [process('one', alarm), process('other', alarm)];
  one.baton.enter();
  await one.baton.mine();
  for (let n = 0; n < 7; n++) await send(one, 'a');
  await one.baton.leave();
  other.baton.enter();
  await other.baton.mine();
  let sent = 0;
  for (let n = 0; n < 2; n++) void send(other, 'a').then(() => sent++);
  await settle();
  expect(sent).toBe(0);
  alarm.forward(1010);
  await settle();
  expect(sent).toBe(1);
});

it.each([-APART_MS, 0, APART_MS])('holds though the clock of the next differs by %i ms', async (apart) => {
  const one = process('one');
  const other = process('other');
  if (apart > 0) other.alarm.forward(apart);
  else one.alarm.forward(-apart);
  one.baton.enter();
  await one.baton.mine();
  for (let n = 0; n < 7; n++) await send(one, 'a');
  await one.baton.leave();
  other.baton.enter();
  expect(await other.baton.mine()).toBe(true);
  let sent = 0;
  void send(other, 'a').then(() => sent++);
  await settle();
  other.alarm.forward(990);
  await settle();
  expect(sent).toBe(0);
});

it('goes on to another when its process is gone, not before, and not though it wakes up later', async () => {
  const alarm = new TestAlarm();
  const [gone, other] = [process('gone', alarm), process('other', alarm)];
  gone.baton.enter();
  await gone.baton.mine();
  other.baton.enter();
  alarm.forward(BATON_MS + APART_MS - 1);
  expect(await other.baton.mine()).toBe(false);
  alarm.forward(1);
  expect(await other.baton.mine()).toBe(true);
  await expect(send(gone, 'a')).rejects.toMatchObject({ name: 'NotNow', afterMs: 0 });
  expect(await gone.baton.mine()).toBe(false);
});

it('is kept by whoever goes on sending', async () => {
  const alarm = new TestAlarm();
  const [one, other] = [process('one', alarm), process('other', alarm)];
  one.baton.enter();
  await one.baton.mine();
  for (let n = 0; n < 10; n++) {
    alarm.forward(BATON_MS / 3);
    await send(one, `c${n}`);
    other.baton.enter();
    expect(await other.baton.mine()).toBe(false);
  }
});

it('is free at once where the clock was put back since, for nobody can have it for so long', async () => {
  const late = process('gone');
  late.alarm.forward(7 * 24 * 3_600_000);
  late.baton.enter();
  await late.baton.mine();
  const other = process('other');
  other.baton.enter();
  expect(await other.baton.mine()).toBe(true);
});
