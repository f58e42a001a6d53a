import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildKnowledge, type Knowledge } from '../../src/answers/ask';
import { Desk } from '../../src/desk/desk';
import { DUTCH } from '../../src/dictionary/dutch';
import { ID_SERIALIZERS } from '../../src/log/ids';
import { readSchool } from '../../src/schools/read';
import type { Store } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import {
  MemoryPeopleDirectory,
  MemorySchoolDirectory,
  startTeams,
  type Teams,
  type TeamsOptions,
} from '../../src/teams';
import { Chat, type Place } from './chat';
import { ASSIGNMENTS, type Person } from './people';
import { TestChannel } from './test-channel';
import { watchedTelemetry } from './watch/telemetry';

/** A clock that stands still until a test moves it. */
export class TestClock {
  private time = new Date('2026-11-02T09:00:00+01:00').getTime();
  readonly now = (): Date => new Date(this.time);

  forward(minutes: number): void {
    this.time += minutes * 60_000;
  }
}

/** Makes options out of what a test has to begin with. */
export type Preparation = (begun: {
  readonly channel: TestChannel;
  readonly clock: TestClock;
}) => Promise<Partial<TeamsOptions>>;

/** The bot with the real engine and cards, a channel to talk through, and everything it logged. */
export class TestBot {
  private constructor(
    readonly teams: Teams,
    readonly channel: TestChannel,
    readonly clock: TestClock,
    readonly directory: MemorySchoolDirectory,
    readonly logged: readonly string[],
    /** Only of a bot at a desk. */
    readonly desk?: Desk,
  ) {}

  /** @param given options, or what makes them once the channel and the clock are there. */
  static async start(given: Partial<TeamsOptions> | Preparation = {}): Promise<TestBot> {
    const channel = await TestChannel.start();
    const clock = new TestClock();
    const options = typeof given === 'function' ? await given({ channel, clock }) : given;
    const directory = new MemorySchoolDirectory();
    const logged: string[] = [];
    const write = (line: string) => logged.push(line);
    const log = pino({ level: 'trace', serializers: ID_SERIALIZERS }, { write });
    const teams = await startTeams({
      port: 0,
      host: '127.0.0.1',
      log,
      schools: knownSchools(),
      defaultSchool: 'voorbeeld',
      now: clock.now,
      people: new MemoryPeopleDirectory(),
      directory,
      telemetry: watchedTelemetry(),
      ...options,
    }).catch(async (error: unknown) => {
      await channel.close();
      throw error;
    });
    await teams.begin();
    return new TestBot(teams, channel, clock, directory, logged);
  }

  /** The bot with a desk on a real store in this folder, and people with their functions; start again to go on there. */
  static async atDesk(folder: string, options: Partial<TeamsOptions> = {}): Promise<TestBot> {
    return TestBot.onStore(await openSqliteStore(folder), options);
  }

  /** The same on any store, which it closes in the end. */
  static async onStore(store: Store, options: Partial<TeamsOptions> = {}): Promise<TestBot> {
    const clock = new TestClock();
    const desk = new Desk({ store, now: clock.now, newId: () => randomUUID() });
    const people = new MemoryPeopleDirectory(ASSIGNMENTS);
    const bot = await TestBot.start({ desk, people, now: clock.now, ...options });
    return new TestBot(bot.teams, bot.channel, clock, bot.directory, bot.logged, desk);
  }

  chat(place?: Place, person?: Person, headers?: () => Record<string, string>): Chat {
    return new Chat(this.teams, this.channel, place, person, headers);
  }

  async stop(): Promise<void> {
    await this.teams.close();
    await this.channel.close();
    await this.desk?.options.store.close();
  }
}

let schools: ReadonlyMap<string, Knowledge> | undefined;

/** Three of the real schools, built once per test file. */
export function knownSchools(): ReadonlyMap<string, Knowledge> {
  schools ??= new Map(
    ['voorbeeld', 'de-baanbreker', 'casparus'].map((id) => [
      id,
      buildKnowledge(readSchool(join(__dirname, '../../schools', id)), DUTCH),
    ]),
  );
  return schools;
}
