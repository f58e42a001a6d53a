import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/cases/command';
import { addDays } from '../../src/cases/days';
import { caseIdOf, interventionIdOf, personIdOf, pupilIdOf, schoolKeyOf } from '../../src/cases/identify';
import type { CaseId } from '../../src/cases/ids';
import type { Case } from '../../src/cases/state';
import { Desk } from '../../src/desk/desk';
import { ASSIGNMENTS } from '../../src/local/sample-school';
import type { Pupil, Store } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { ConsentFiles, MemoryPeopleDirectory, SettingsDesk, StoreSchoolDirectory } from '../../src/teams';
import { rolesOf } from '../../src/teams/people-directory';
import { deskSchool } from '../../src/teams/settings/school-days';
import { filled } from '../desk/office';
import { knownSchools, TestBot } from './bot';
import { type Chat, channelThread, personal } from './chat';
import { MENTOR, OT_CHANNEL, PEOPLE, type Person, TENANT, ZORGCOORDINATOR } from './people';
import { MemoryPlaces } from './places';

export const SCHOOL = 'voorbeeld';
export const KEY = schoolKeyOf(TENANT, SCHOOL);
const structure = () => {
  const known = knownSchools().get(SCHOOL);
  if (!known) throw new Error('The sample school is not there.');
  return known.structure;
};

/** Names that may be read nowhere but in a personal chat. */
export const PUPIL: Pupil = {
  id: pupilIdOf('pupil-1'),
  firstName: 'Rosalinde',
  lastName: 'Jonkheer',
  className: '3B',
  formerClasses: [],
  version: 0,
};

/** Who stands in for the zorgcoördinator. */
export const [, , , DEPUTY = ZORGCOORDINATOR] = PEOPLE;
const { id: _, name, aadObjectId } = DEPUTY;
const DEPUTIES = [
  { school: SCHOOL, role: 'zorgcoordinator', person: { id: aadObjectId, name, userPrincipalName: 'a@b.example' } },
];

/** The bot with a desk on a real store, the people of the sample school, and the OT channel. */
export class CasesBot {
  private constructor(
    readonly bot: TestBot,
    readonly desk: Desk,
    readonly store: Store,
    readonly places: MemoryPlaces,
    private readonly folder: string,
  ) {}

  /**
   * @param before what is there before the bot starts.
   * @param beheerders whom the configuration names.
   */
  static async start(
    before: (desk: Desk) => Promise<unknown> = async () => undefined,
    beheerders?: readonly string[],
  ): Promise<CasesBot> {
    const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-cases-'));
    const store = await openSqliteStore(folder);
    const places = new MemoryPlaces();
    const people = new MemoryPeopleDirectory([...ASSIGNMENTS, ...DEPUTIES]);
    const desks: Desk[] = [];
    const bot = await TestBot.start(async ({ channel, clock }) => {
      places.team = { conversation: OT_CHANNEL, serviceUrl: channel.serviceUrl };
      const desk = new Desk({ store, now: clock.now, newId: randomUUID });
      desks.push(desk);
      await before(desk);
      const settings = new SettingsDesk({ store, now: clock.now });
      const admin = beheerders && { settings, directory: new StoreSchoolDirectory(store), beheerders };
      return { desk, places, people, files: new ConsentFiles(), ...(admin && { admin }) };
    });
    const [desk] = desks;
    if (!desk) throw new Error('No desk was made.');
    return new CasesBot(bot, desk, store, places, folder);
  }

  async stop(): Promise<void> {
    await this.bot.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Somebody in their own chat with the bot. */
  own(person: Person): Chat {
    return this.bot.chat(personal(person === MENTOR ? 'a:mentor' : `a:${person.id}`), person);
  }

  /** Somebody in the OT channel. */
  inChannel(person: Person): Chat {
    return this.bot.chat(channelThread(), person);
  }

  /** Waits until the outbox is empty, or so long that what is left waits for somebody. */
  async delivered(): Promise<void> {
    const until = Date.now() + 4_000;
    while ((await this.store.pendingOutbox(KEY)).length > 0 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async state(caseId: CaseId): Promise<Case> {
    const state = await this.desk.load(KEY, caseId);
    if (!state) throw new Error('No such case.');
    return state;
  }
}

/** Gives a command at the desk, past Teams. */
export async function order(desk: Desk, person: Person, caseId: CaseId, command: Command, pupils?: readonly Pupil[]) {
  const school = await deskSchool(desk.options.store, KEY, structure());
  const id = personIdOf(person.aadObjectId);
  const by = { id, roles: rolesOf(school.structure, [...ASSIGNMENTS, ...DEPUTIES], id) };
  const result = await desk.carryOut({
    school,
    by,
    caseId,
    command,
    activity: randomUUID(),
    ...(pupils && { pupils }),
  });
  if (result.kind === 'refused') throw new Error(result.refusal.say);
}

/** What a discussion of a PM2 agrees: one intervention for each of these people. */
export function agreed(desk: Desk, people: readonly Person[]): Extract<Command, { kind: 'discuss' }> {
  const { today } = desk.clock();
  const fields = [...structure().routes.values()].find(({ id }) => id === 'pm2')?.record.fields ?? [];
  const until = addDays(today, 42);
  const interventions = people.map(({ name: who, aadObjectId: person }, at) => ({
    id: interventionIdOf(`intervention-${at}`),
    goal: `Doel voor ${who}`,
    what: `Aanpak van ${who}`,
    by: personIdOf(person),
    start: today,
    rhythm: 'elke week',
    until,
  }));
  return { kind: 'discuss', on: today, record: filled(fields, today), interventions, evaluateBy: until };
}

/** A submitted PM2 of the mentor. */
export async function submitted(desk: Desk, id = 'case-1'): Promise<CaseId> {
  const caseId = caseIdOf(id);
  const route = [...structure().routes.values()].find((one) => one.id === 'pm2');
  if (!route) throw new Error('No PM2.');
  const known = await desk.options.store.pupil(KEY, PUPIL.id);
  const subject = { kind: 'pupil', pupil: PUPIL.id } as const;
  await order(
    desk,
    MENTOR,
    caseId,
    { kind: 'start', id: caseId, route: route.id, subject },
    known ? undefined : [PUPIL],
  );
  for (const [page, { fields }] of route.pages.entries())
    await order(desk, MENTOR, caseId, { kind: 'fill', page, answers: filled(fields, desk.clock().today) });
  await order(desk, MENTOR, caseId, { kind: 'submit' });
  return caseId;
}
