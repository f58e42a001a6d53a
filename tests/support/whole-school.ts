import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKnowledge } from '../../src/answers/ask';
import { schoolKeyOf } from '../../src/cases/identify';
import type { SchoolKey } from '../../src/cases/ids';
import { type Case, type Intervention, lastRound } from '../../src/cases/state';
import { Desk } from '../../src/desk/desk';
import { looksAt } from '../../src/desk/looks';
import { DUTCH } from '../../src/dictionary/dutch';
import { readSchool } from '../../src/schools/read';
import type { Store } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import type { Structure } from '../../src/structure/structure';
import { MemoryPeopleDirectory, type TeamsOptions } from '../../src/teams';
import { TestBot } from './bot';
import type { CardReader } from './card-reader';
import { channelThread, personal } from './chat';
import { Colleague } from './colleague';
import { OT_CHANNEL, type Person, TENANT } from './people';
import { MemoryPlaces } from './places';
import { cardIn } from './reading';
import type { Recorded } from './test-channel';
import { watch } from './watch/watch';

/** Who works at the school, each with their functions. */
export type Staff = readonly (readonly [Person, ...string[]])[];

/** One real school at the test channel, where people do only what the cards that they received let them do. */
export class WholeSchool {
  private constructor(
    readonly structure: Structure,
    readonly bot: TestBot,
    readonly desk: Desk,
    readonly key: SchoolKey,
    private readonly folder: string,
    private readonly staff: Staff,
  ) {}

  get store(): Store {
    return this.desk.options.store;
  }

  static async open(id: string, staff: Staff, options: Partial<TeamsOptions> = {}): Promise<WholeSchool> {
    const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-whole-'));
    const store = await openSqliteStore(folder);
    const structure = readSchool(join(__dirname, '../../schools', id));
    const people = new MemoryPeopleDirectory(
      staff.flatMap(([{ aadObjectId, name }, ...roles]) =>
        roles.map((role) => {
          if (![...structure.roles.keys()].some((known) => known === role)) throw new Error(`No function ${role}.`);
          return {
            school: id,
            role,
            person: { id: aadObjectId, name, userPrincipalName: `${aadObjectId}@school.example` },
          };
        }),
      ),
    );
    const desks: Desk[] = [];
    const bot = await TestBot.start(async ({ channel, clock }) => {
      const places = new MemoryPlaces();
      places.team = { conversation: OT_CHANNEL, serviceUrl: channel.serviceUrl };
      const desk = new Desk({ store, now: clock.now, newId: randomUUID });
      desks.push(desk);
      return {
        desk,
        schools: new Map([[id, buildKnowledge(structure, DUTCH)]]),
        defaultSchool: id,
        places,
        people,
        ...options,
      };
    });
    const [desk] = desks;
    if (!desk) throw new Error('No desk was made.');
    return new WholeSchool(structure, bot, desk, schoolKeyOf(TENANT, id), folder, staff);
  }

  /** Whoever was shown a pupil's name in their own chat stands in the log of who looked, or is a mentor. */
  async everyLookWasKept(): Promise<void> {
    const summaries = await this.store.summaries(this.key, {});
    const looked = new Set<string>(summaries.map(({ mentor }) => mentor));
    for (const { caseId } of summaries)
      for (const { by } of await looksAt(this.store, this.key, caseId)) looked.add(by);
    const names = (await this.store.findPupils(this.key, {})).flatMap(({ firstName, lastName }) => [
      firstName,
      lastName,
    ]);
    for (const { conversation, body } of this.bot.channel.messages()) {
      const reader = this.staff.find(([{ id }]) => conversation === `a:${id}`)?.[0];
      if (reader && !looked.has(reader.aadObjectId)) {
        const shown = JSON.stringify(body);
        expect(names.filter((name) => shown.includes(name))).toEqual([]);
      }
    }
  }

  async close(): Promise<void> {
    await this.everyLookWasKept();
    await this.bot.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Somebody who said hello once, so that the bot knows where to write to them. */
  async colleague(person: Person): Promise<Colleague> {
    const own = new Colleague(this, person, {
      own: this.bot.chat(personal(`a:${person.id}`), person),
      inChannel: this.bot.chat(channelThread(), person),
      conversation: `a:${person.id}`,
    });
    await own.chat.says('/help');
    await own.hears();
    return own;
  }

  /** Waits until all that was to be sent has arrived. */
  async delivered(): Promise<void> {
    const until = Date.now() + 5_000;
    while ((await this.store.pendingOutbox(this.key)).length > 0) {
      if (Date.now() > until) throw new Error('The outbox was not emptied.');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Goes on to a day, at nine in the morning. */
  onDay(day: string): void {
    const minutes = (new Date(`${day}T09:00:00+01:00`).getTime() - this.bot.clock.now().getTime()) / 60_000;
    if (minutes < 0) throw new Error(`${day} has been.`);
    this.bot.clock.forward(minutes);
  }

  async caseOf(number: number): Promise<Case> {
    const id = await this.store.byNumber(this.key, number);
    const state = id && (await this.desk.load(this.key, id));
    if (!state) throw new Error(`No case ${number}.`);
    return state;
  }

  /** What was agreed to do when a case was last discussed. */
  async interventions(number: number): Promise<readonly Intervention[]> {
    return lastRound(await this.caseOf(number))?.interventions ?? [];
  }

  /** The message that stands in the channel for a case: how it looks now. */
  async message(number: number): Promise<Recorded> {
    await this.delivered();
    const inOt = this.bot.channel.messages().filter(({ conversation }) => conversation.split(';')[0] === OT_CHANNEL);
    const cards = inOt.filter(({ body }) => body.attachments);
    const about = cards.filter((each) => new RegExp(`^(Nieuw: )?Zaak ${number} ·`).test(cardIn(each).text));
    const [posted] = about;
    const now = about.at(-1);
    if (!posted || !now) throw new Error(`Nothing stands in the channel about case ${number}.`);
    // One case is one message there: whatever came later was written into it.
    expect(about.filter(({ kind }) => kind === 'post')).toHaveLength(1);
    return { ...now, ...(posted.given !== undefined && { given: posted.given }) };
  }

  /** The card that stands in the channel for a case, with nobody's words on it. */
  async card(number: number): Promise<CardReader> {
    const message = await this.message(number);
    this.nothingLeaked();
    return cardIn(message);
  }

  /** Nothing about a pupil came out where it may not be read; said at once, not only after all tests. */
  nothingLeaked(): void {
    expect(watch().leaks()).toEqual([]);
  }
}
