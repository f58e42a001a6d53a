import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../../src/cases/command';
import { caseIdOf, personIdOf, pupilIdOf, schoolKeyOf } from '../../../src/cases/identify';
import type { CaseId, SchoolKey } from '../../../src/cases/ids';
import type { Who } from '../../../src/cases/people';
import type { Case } from '../../../src/cases/state';
import { Desk } from '../../../src/desk/desk';
import type { Pupil, Store } from '../../../src/store/port';
import { openSqliteStore } from '../../../src/store/sqlite/open';
import {
  type Assignment,
  ConsentFiles,
  MemoryPeopleDirectory,
  SettingsDesk,
  StoreSchoolDirectory,
} from '../../../src/teams';
import type { Files } from '../../../src/teams/cases/files/offer';
import { rolesOf } from '../../../src/teams/people-directory';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { filled } from '../../desk/office';
import { knownSchools, TestBot } from '../../support/bot';
import { type Chat, channelThread, personal } from '../../support/chat';
import { OT_CHANNEL, type Person, TENANT } from '../../support/people';
import { MemoryPlaces } from '../../support/places';

/** A school with somebody of each kind, a case that some may see, one that only its mentor may, and one of another school. */

const person = (number: number, id: string): Person => ({
  id: `29:${id}`,
  name: id,
  aadObjectId: `00000000-0000-4000-8000-0000000001${number}`,
});

export const ROLES = {
  vreemde: { person: person(10, 'vreemde'), functions: [] },
  mentor: { person: person(11, 'mentor'), functions: ['mentor', 'coach'] },
  'andere mentor': { person: person(12, 'mentor2'), functions: ['mentor', 'coach'] },
  docent: { person: person(13, 'docent'), functions: ['leraar', 'lesgever'] },
  'OT-lid': { person: person(14, 'lid'), functions: ['pm-plus-leden'] },
  zorgcoordinator: { person: person(15, 'zoco'), functions: ['zorgcoordinator', 'leco', 'oco'] },
  teamleider: { person: person(16, 'teamleider'), functions: ['teamleider', 'afdelingsleider'] },
  beheerder: { person: person(17, 'beheerder'), functions: [] },
  leerlingbegeleider: { person: person(18, 'begeleider'), functions: ['leerlingbegeleider'] },
  // Named by the school to agree to what a beheerder asks; begins nothing.
  bevestiger: { person: person(19, 'bevestiger'), functions: [] },
} as const satisfies Readonly<Record<string, { readonly person: Person; readonly functions: readonly string[] }>>;
export type Role = keyof typeof ROLES;
export const ROLE_NAMES: readonly Role[] = [
  'vreemde',
  'docent',
  'teamleider',
  'beheerder',
  'leerlingbegeleider',
  'bevestiger',
  'andere mentor',
  'OT-lid',
  'mentor',
  'zorgcoordinator',
];

export const SCHOOL = 'voorbeeld';
export const OTHER_SCHOOL = 'casparus';
export const KEY = schoolKeyOf(TENANT, SCHOOL);
export const OTHER_KEY = schoolKeyOf(TENANT, OTHER_SCHOOL);

const pupil = (id: string, firstName: string, lastName: string): Pupil => ({
  id: pupilIdOf(id),
  firstName,
  lastName,
  className: '3B',
  formerClasses: [],
  version: 0,
});

/** What may be read by nobody but those on the case. */
export const PUPILS = {
  seen: pupil('pupil-seen', 'Zwaluwina', 'Geheimzicht'),
  hidden: pupil('pupil-hidden', 'Kwikstaartje', 'Verborgenveld'),
  foreign: pupil('pupil-foreign', 'Roerdompien', 'Elderswaard'),
} as const;
export type Planted = keyof typeof PUPILS;
export const SECRETS: Readonly<Record<Planted, readonly string[]>> = {
  seen: ['Zwaluwina', 'Geheimzicht', 'tekst van de zichtbare zaak'],
  hidden: ['Kwikstaartje', 'Verborgenveld', 'tekst van het verborgen concept'],
  foreign: ['Roerdompien', 'Elderswaard', 'tekst van de andere school'],
};
export const CASES = {
  seen: caseIdOf('case-seen'),
  hidden: caseIdOf('case-hidden'),
  foreign: caseIdOf('case-foreign'),
} as const;

const structureOf = (school: string) => {
  const known = knownSchools().get(school);
  if (!known) throw new Error(`No school ${school}.`);
  return known.structure;
};

const ASSIGNMENTS: readonly Assignment[] = Object.values(ROLES).flatMap(
  ({ person: { aadObjectId, name }, functions }) =>
    functions.map((role) => ({
      school: SCHOOL,
      role,
      person: { id: aadObjectId, name, userPrincipalName: `${name}@voorbeeld.example` },
    })),
);

interface Begin {
  readonly school: string;
  readonly route: string;
  readonly by: Person;
  readonly functions: readonly string[];
  readonly what: Planted;
  readonly submit?: true;
}

/** Begins a case with planted words in it. */
async function begin(desk: Desk, { school, route: id, by, functions, what, submit }: Begin): Promise<void> {
  const structure = structureOf(school);
  const key = schoolKeyOf(TENANT, school);
  const route = [...structure.routes.values()].find((one) => one.id === id);
  if (!route) throw new Error(`No route ${id}.`);
  const caseId = CASES[what];
  const roles = [...structure.roles.keys()].filter((role) => functions.some((one) => one === role));
  const order = async (command: Command, pupils?: readonly Pupil[]) => {
    const result = await desk.carryOut({
      school: await deskSchool(desk.options.store, key, structure),
      by: { id: personIdOf(by.aadObjectId), roles },
      caseId,
      command,
      activity: randomUUID(),
      ...(pupils && { pupils }),
    });
    if (result.kind === 'refused') throw new Error(result.refusal.say);
  };
  await order({ kind: 'start', id: caseId, route: route.id, subject: { kind: 'pupil', pupil: PUPILS[what].id } }, [
    PUPILS[what],
  ]);
  for (const [page, { fields }] of route.pages.entries()) {
    const answers = filled(fields, desk.clock().today);
    const texts = fields
      .filter(({ kind }) => kind === 'text')
      .map(({ id: field }) => [field, { kind: 'text', text: `Een ${SECRETS[what][2]}.` } as const]);
    await order({ kind: 'fill', page, answers: { ...answers, ...Object.fromEntries(texts) } });
  }
  if (submit) await order({ kind: 'submit' });
}

/** The whole bot at that school. */
export class Ground {
  private constructor(
    readonly bot: TestBot,
    readonly desk: Desk,
    readonly store: Store,
    private readonly settings: SettingsDesk,
    private readonly folder: string,
  ) {}

  static async start(files: Files = new ConsentFiles()): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-access-'));
    const store = await openSqliteStore(folder);
    const places = new MemoryPlaces();
    const made: { readonly desk: Desk; readonly settings: SettingsDesk }[] = [];
    const bot = await TestBot.start(async ({ channel, clock }) => {
      places.team = { conversation: OT_CHANNEL, serviceUrl: channel.serviceUrl };
      const desk = new Desk({ store, now: clock.now, newId: randomUUID });
      const settings = new SettingsDesk({ store, now: clock.now });
      made.push({ desk, settings });
      const { mentor, 'andere mentor': other, beheerder, bevestiger } = ROLES;
      const confirmers = [bevestiger.person.aadObjectId];
      const named = { school: KEY, by: beheerder.person.aadObjectId, patch: { confirmers } };
      // Twice, so that the version of a forged card is none of today.
      for (const expected of [0, 1]) await settings.change({ ...named, expected });
      await begin(desk, {
        school: SCHOOL,
        route: 'pm-plus',
        by: mentor.person,
        functions: mentor.functions,
        what: 'seen',
        submit: true,
      });
      await begin(desk, {
        school: SCHOOL,
        route: 'pm-plus',
        by: other.person,
        functions: other.functions,
        what: 'hidden',
      });
      await begin(desk, {
        school: OTHER_SCHOOL,
        route: 'leerlingbespreking',
        by: person(99, 'elders'),
        functions: ['mentor'],
        what: 'foreign',
      });
      return {
        desk,
        places,
        people: new MemoryPeopleDirectory(ASSIGNMENTS),
        files,
        admin: { settings, directory: new StoreSchoolDirectory(store), beheerders: [beheerder.person.aadObjectId] },
      };
    });
    const [{ desk, settings } = {}] = made;
    if (!desk || !settings) throw new Error('No desk was made.');
    const ground = new Ground(bot, desk, store, settings, folder);
    await ground.delivered();
    return ground;
  }

  async stop(): Promise<void> {
    await this.bot.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  own(role: Role): Chat {
    const { person: who } = ROLES[role];
    return this.bot.chat(personal(`a:${who.id}`), who);
  }

  inChannel(role: Role): Chat {
    return this.bot.chat(channelThread(), ROLES[role].person);
  }

  async delivered(): Promise<void> {
    const until = Date.now() + 5_000;
    while ((await this.store.pendingOutbox(KEY)).length > 0 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 2));
  }

  async state(what: Planted): Promise<Case> {
    const state = await this.desk.load(what === 'foreign' ? OTHER_KEY : KEY, CASES[what]);
    if (!state) throw new Error(`No case ${what}.`);
    return state;
  }

  /** The person as the core of the program knows them. */
  who(role: Role): Who {
    const structure = structureOf(SCHOOL);
    const id = personIdOf(ROLES[role].person.aadObjectId);
    return { by: id, roles: rolesOf(structure, ASSIGNMENTS, id), routes: structure.routes };
  }

  /** All that a press could have changed: what stands in the cases, of the pupils, and what the schools set. */
  async kept(): Promise<string> {
    const of = async (key: SchoolKey, ids: readonly CaseId[]) => [
      await Promise.all(ids.map(async (id) => (await this.store.read(key, id)).events.length)),
      (await this.store.summaries(key, {})).length,
      await this.store.findPupils(key, {}),
      await this.settings.of(key),
    ];
    return JSON.stringify([await of(KEY, [CASES.seen, CASES.hidden]), await of(OTHER_KEY, [CASES.foreign])]);
  }
}
