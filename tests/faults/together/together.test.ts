import { expectAsked, expectFired, expectWhole } from './check';
import { TogetherGround } from './ground';

/** `SIZE=10000 KILLS=40 npm run test:faults` by hand. */
const COMMANDS = Number(process.env.SIZE ?? 160);
const KILLS = Number(process.env.KILLS ?? 2);
const DAYS = COMMANDS < 2000 ? 12 : 24;
const WEEKS = COMMANDS < 2000 ? 2 : 6;
const SEED = Number(process.env.SEED ?? 1);

it.each([2, 4])(
  `%i instances over one file, ${COMMANDS} commands of 200 people, ${KILLS} killed and started`,
  async (processes) => {
    const ground = await TogetherGround.make({ processes, commands: COMMANDS, kills: KILLS, days: DAYS, seed: SEED });
    try {
      await ground.work();
      await ground.quiet(WEEKS);
      await ground.endAll();
      const copies = ground.copies();
      const { cases, events } = await expectWhole(ground);
      const { wanted, posted, named } = await expectAsked(ground, copies);
      const asked = await expectFired(ground, copies);
      expect(wanted).toBeGreaterThan(0);
      expect(ground.raw((database) => database.prepare('PRAGMA integrity_check').all())).toEqual([
        { integrity_check: 'ok' },
      ]);
      const { done, repeats, refused, busy } = ground.crowd.found;
      console.info(
        `${processes} instances, ${ground.kills} killed: ${done} commands done, ${repeats} said again and done once, ` +
          `${refused} refused, ${busy} told to try again; ${cases} cases, ${events} events, each there once; ` +
          `${wanted} to be asked, ${posted} posted once, none twice, ${named} named as uncertain; ${asked} reminders stand.`,
      );
    } finally {
      await ground.remove();
    }
  },
  120_000 + COMMANDS * 150,
);
