import { KEY } from '../../support/cases';
import { dealtWith, killInRounds, ROUNDS, ROUNDS_MS, together } from '../rounds';
import { ReminderGround } from './ground';

/** Where nobody is killed, nobody may take over because a machine is slow. */
const PATIENT = { leaseMs: 60_000 };

let ground: ReminderGround;
beforeEach(async () => {
  ground = await ReminderGround.make();
});
afterEach(() => ground.remove());

const twice = (posts: readonly string[]): string[] => posts.filter((one, index) => posts.indexOf(one) !== index);

it(
  `asks nothing twice and forgets nothing, killed ${ROUNDS} times`,
  async () => {
    await killInRounds(ground, 3);
    await ground.done();
    const posts = ground.posts();
    const kept = await ground.kept();
    expect(twice(posts)).toEqual([]);
    const missed = ground.wanted().filter((one) => !posts.includes(one));
    expect(missed.filter((one) => !kept.includes(one))).toEqual([]);
    // A kill costs the posts that were under way, and no more: who gives all up as uncertain has not asked it.
    expect(posts.length).toBeGreaterThanOrEqual(ground.wanted().length / 2);
    // Each that was not asked is said in the digests that follow, whose text a person reads.
    const digests = await ground.digests();
    for (const one of missed) {
      const [, number] = /case-(\d+)/.exec(one) ?? [];
      expect(digests).toMatch(
        new RegExp(`zaak ${number}\\b.*(misschien niet aangekomen|kon niet worden bezorgd)`, 'i'),
      );
    }
    console.info(
      `${ROUNDS} kills: ${ground.wanted().length} to be asked, ${posts.length} asked once, none twice; ` +
        `${kept.length} named as uncertain, ${kept.filter((one) => !posts.includes(one)).length} of them not asked.`,
    );
  },
  ROUNDS_MS,
);

it.each([2, 4])(
  '%i processes that tick at once over one file, a few due each time, ask each thing once',
  async (count) => {
    const all = await together(ground, count);
    const several = (counts: readonly number[]) => counts.filter((one) => one > 0).length > 1;
    const ticked = () => all.map(({ lines }) => lines.filter((line) => /"posted":[1-9]/.test(line)).length);
    const contended = () => several(ticked()) && several(dealtWith(all));
    let due = 0;
    // Who is first is chance: they go on until more than one of them has fired and sent something.
    for (let time = 0; time < 12 || (time < 60 && !contended()); time++) {
      await ground.submit(2);
      due += 2;
      for (const one of all) one.wake();
      await ground.done();
    }
    expect(ground.posts().sort()).toEqual(ground.wanted().sort());
    expect(await ground.store.keptOutbox(KEY)).toEqual([]);
    expect(contended()).toBe(true);
    const brought = dealtWith(all).join(', ');
    console.info(`${count} processes, ${due} due: they fired ${ticked().join(', ')} times and posted ${brought}.`);
  },
  240_000,
);

it('comes once, in one post for each place, after an hour in which nothing ran', async () => {
  await ground.submit(5);
  ground.launch({ ...PATIENT, clock: '2026-11-09T09:05:00+01:00' });
  await ground.done();
  expect(ground.channel.requests.filter(({ kind }) => kind === 'post')).toHaveLength(2);
  expect(ground.posts().sort()).toEqual(ground.wanted().sort());
}, 240_000);

it('asks once more, not three times, when the clock jumps a week', async () => {
  await ground.submit(2);
  const one = ground.launch(PATIENT);
  await ground.done();
  await ground.end(one);
  const week = '2026-11-16T09:00:00+01:00';
  const [other, third] = [ground.launch({ ...PATIENT, clock: week }), ground.launch({ ...PATIENT, clock: week })];
  await ground.done(week);
  await ground.end(other, third);
  expect(ground.posts().sort()).toEqual([...ground.wanted(1), ...ground.wanted(2)].sort());
}, 240_000);

it('asks nothing when the clock jumps back', async () => {
  await ground.submit(2);
  const one = ground.launch(PATIENT);
  await ground.done();
  await ground.end(one);
  const before = ground.launch({ clock: '2026-11-02T09:00:00+01:00' });
  await before.ready();
  await ground.end(before);
  expect(ground.posts().sort()).toEqual(ground.wanted().sort());
}, 240_000);
