import { expectAsked, expectFired, expectWhole } from './check';
import { TogetherGround } from './ground';

/** `SIZE=10000 KILLS=40 npm run test:faults` by hand. */
const COMMANDS = Number(process.env.SIZE ?? 160);
const KILLS = Number(process.env.KILLS ?? 2);
const DAYS = COMMANDS < 2000 ? 12 : 24;
const WEEKS = COMMANDS < 2000 ? 2 : 6;
const SEED = Number(process.env.SEED ?? 1);

const GROUNDS = [
  [2, 'sqlite'],
  [4, 'sqlite'],
  [2, 'cosmos'],
  [4, 'cosmos'],
] as const;

it.each(GROUNDS)(
  `%i instances over one store, %s, ${COMMANDS} commands of 200 people, ${KILLS} killed or hung`,
  async (processes, over) => {
    const size = { processes, over, commands: COMMANDS, kills: KILLS, days: DAYS, seed: SEED };
    const ground = await TogetherGround.make(size);
    try {
      await ground.work();
      await ground.quiet(WEEKS);
      await ground.endAll();
      const copies = ground.place.copies();
      const { cases, events } = await expectWhole(ground);
      const { wanted, posted, named } = await expectAsked(ground, copies);
      const asked = await expectFired(ground, copies);
      expect(wanted).toBeGreaterThan(0);
      ground.place.expectSound();
      const { done, repeats, refused, busy, away } = ground.crowd.found;
      console.info(
        `${processes} instances over ${over}, ${ground.kills} killed, ${ground.hangs} hung: ${done} commands done, ${repeats} said again and done once, ` +
          `${refused} refused, ${busy} told to try again, ${away} without an answer from the store; ${cases} cases, ${events} events, each there once; ` +
          `${wanted} to be asked, ${posted} posted once, none twice, ${named} named as uncertain; ${asked} reminders stand.`,
      );
    } finally {
      await ground.remove();
    }
  },
  120_000 + COMMANDS * 300,
);
