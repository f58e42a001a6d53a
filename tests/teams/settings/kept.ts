import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schoolKeyOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import { ACTORS, ASSIGNMENTS, SAMPLE_SETTINGS } from '../../../src/local/sample-school';
import type { Store } from '../../../src/store/port';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import {
  SettingsDesk,
  Stage,
  StorePeopleDirectory,
  StorePlaces,
  StoreSchoolDirectory,
  setSample,
  type TeamsOptions,
} from '../../../src/teams';
import { TestBot, TestClock } from '../../support/bot';
import { OT_CHANNEL, TEAM, TENANT } from '../../support/people';

// Real writes to a real disk, each of them flushed: slow on a busy machine.
jest.setTimeout(30_000);

export const SCHOOL = schoolKeyOf(TENANT, 'voorbeeld');

/** A bot on a real file, which can be stopped and started again upon what it kept. */
export class KeptBot {
  readonly folder = mkdtempSync(join(tmpdir(), 'steunwijzer-settings-'));
  private running?: { readonly bot: TestBot; readonly store: Store; readonly parts: Parts };

  get bot(): TestBot {
    if (!this.running) throw new Error('The bot was not started.');
    return this.running.bot;
  }

  get parts(): Parts {
    if (!this.running) throw new Error('The bot was not started.');
    return this.running.parts;
  }

  get store(): Store {
    if (!this.running) throw new Error('The bot was not started.');
    return this.running.store;
  }

  async start(
    { local = false, sample = true, beheerders = [] as readonly string[] } = {},
    options: Partial<TeamsOptions> = {},
  ): Promise<TestBot> {
    const store = await openSqliteStore(this.folder);
    const parts = partsOf(store, local ? new Stage(ACTORS) : undefined, beheerders);
    if (sample) await setSample(parts, SAMPLE);
    const bot = await TestBot.start({ ...parts, defaultSchool: 'voorbeeld', ...options });
    this.running = { bot, store, parts };
    return bot;
  }

  async stop(): Promise<void> {
    await this.running?.bot.stop();
    await this.running?.store.close();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(store: Store, stage: Stage | undefined, beheerders: readonly string[]) {
  const { now } = new TestClock();
  const settings = new SettingsDesk({ store, now });
  const directory = new StoreSchoolDirectory(store);
  let count = 0;
  return {
    directory,
    people: new StorePeopleDirectory(settings, TENANT),
    desk: new Desk({ store, now, newId: () => `id-${++count}` }),
    places: new StorePlaces({ store, settings }),
    admin: { settings, directory, beheerders, ...(stage && { stage }) },
  };
}

const SAMPLE = {
  tenant: TENANT,
  team: { id: TEAM, name: 'Voorbeeldschool' },
  channels: [
    { id: TEAM, name: 'Algemeen' },
    { id: OT_CHANNEL, name: 'OT' },
  ],
  school: 'voorbeeld',
  assignments: ASSIGNMENTS,
  settings: SAMPLE_SETTINGS,
  chat: { person: ACTORS[0]?.id ?? '', conversation: 'a:mentor', serviceUrl: 'http://127.0.0.1:9/_connector' },
};
