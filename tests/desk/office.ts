import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Answers } from '../../src/cases/answers';
import type { Command } from '../../src/cases/command';
import { addDays } from '../../src/cases/days';
import { caseIdOf, interventionIdOf, personIdOf, pupilIdOf, schoolKeyOf } from '../../src/cases/identify';
import type { CaseId, Day } from '../../src/cases/ids';
import { Desk, type DeskSchool, type Member, type Result } from '../../src/desk/desk';
import { schoolCalendar } from '../../src/planning/calendar';
import { readSchool } from '../../src/schools/read';
import type { Pupil, Store } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/open';
import type { Field, Route } from '../../src/structure/route';
import type { RoleId } from '../../src/structure/structure';

/** A desk with the real store in a real file, at the real example school, and people who work at it. */

const structure = readSchool(join(__dirname, '../../schools/voorbeeld'));

const calendar = schoolCalendar({ region: 'midden' });

export const SCHOOL: DeskSchool = { key: schoolKeyOf('tenant', 'voorbeeld'), structure, calendar, hour: '08:00' };

const roles = (...ids: readonly string[]): RoleId[] => [...structure.roles.keys()].filter((role) => ids.includes(role));
const member = (id: string, ...functions: readonly string[]): Member => ({
  id: personIdOf(id),
  roles: roles(...functions),
});

export const MENTOR = member('mentor', 'mentor', 'coach');
export const OTHER_MENTOR = member('andere-mentor', 'mentor', 'coach');
export const COORDINATOR = member('zorgcoordinator', 'zorgcoordinator', 'leco', 'oco');
/** Has a function at the school, but none in a referral. */
export const OUTSIDER = member('decaan', 'decaan');

export const PUPIL: Pupil = {
  id: pupilIdOf('pupil-1'),
  firstName: 'Roepnaam',
  lastName: 'Achternaam',
  className: '3B',
  formerClasses: [],
  version: 0,
};

export function route(id: string): Route {
  const found = [...structure.routes.values()].find((one) => one.id === id);
  if (!found) throw new Error(`voorbeeld has no route ${id}`);
  return found;
}

/** A desk whose clock the test moves. */
export class Office {
  moment = new Date('2026-11-02T09:00:00+01:00');
  #ids = 0;
  #activities = 0;
  readonly desk: Desk;

  private constructor(readonly store: Store) {
    this.desk = new Desk({ store, now: () => this.moment, newId: () => `id-${++this.#ids}` });
  }

  static async open(folder = mkdtempSync(join(tmpdir(), 'steunwijzer-desk-'))): Promise<Office> {
    return new Office(await openSqliteStore(folder));
  }

  order(
    by: Member,
    caseId: CaseId,
    command: Command,
    more: { expected?: number; activity?: string; pupils?: readonly Pupil[] } = {},
  ): Promise<Result> {
    const activity = more.activity ?? `activity-${++this.#activities}`;
    return this.desk.carryOut({ school: SCHOOL, by, caseId, command, ...more, activity });
  }

  get today(): Day {
    return this.desk.clock().today;
  }

  later(days: number): void {
    this.moment = new Date(this.moment.getTime() + days * 86_400_000);
  }
}

/** Every required field of these, filled in as somebody would who did all that is asked. */
export function filled(fields: readonly Field[], today: Day): Answers {
  return Object.fromEntries(
    fields.filter(({ required }) => required).map((field) => [field.id, answerTo(field, today)]),
  );
}

function answerTo(field: Field, today: Day): Answer {
  switch (field.kind) {
    case 'text':
      return { kind: 'text', text: `Over ${field.id}` };
    case 'choice':
      return { kind: 'choice', values: field.options.slice(0, 1).map(({ value }) => value) };
    case 'date':
      return { kind: 'date', day: today };
    case 'yes-no':
      return { kind: 'yes-no', yes: true };
    case 'checklist':
      return { kind: 'checklist', values: field.options.slice(0, Math.max(1, field.least)).map(({ value }) => value) };
    case 'contact':
      return contacted(field, addDays(today, -3));
    default:
      return field satisfies never;
  }
}

/** Consent of several is given by each of them; the day of the last is that of the whole. */
const contacted = ({ what, who }: Extract<Field, { kind: 'contact' }>, on: Day): Answer => ({
  kind: 'contact',
  done: true,
  on,
  ...(what === 'consent' && who.length > 1 && { each: who.map((one) => ({ who: one, done: true, on })) }),
});

export const INTERVENTION = interventionIdOf('intervention-1');

/** A draft of a route, handed in by its mentor. */
export async function handIn(office: Office, routeId: string, name = routeId): Promise<CaseId> {
  const caseId = caseIdOf(`case-${name}`);
  const { id, pages } = route(routeId);
  const subject = { kind: 'pupil', pupil: PUPIL.id } as const;
  const known = await office.store.pupil(SCHOOL.key, PUPIL.id);
  await office.order(
    MENTOR,
    caseId,
    { kind: 'start', id: caseId, route: id, subject },
    known ? {} : { pupils: [PUPIL] },
  );
  for (const [page, { fields }] of pages.entries())
    await office.order(MENTOR, caseId, { kind: 'fill', page, answers: filled(fields, office.today) });
  await office.order(MENTOR, caseId, { kind: 'submit' });
  return caseId;
}

/** Discussed with one intervention, and the day of its evaluation agreed. */
export function discussion(office: Office, routeId: string, evaluateBy: Day): Extract<Command, { kind: 'discuss' }> {
  return {
    kind: 'discuss',
    on: office.today,
    record: filled(route(routeId).record.fields, office.today),
    interventions: [
      {
        id: INTERVENTION,
        goal: 'Op tijd beginnen',
        what: 'Elke les een startkaart',
        by: MENTOR.id,
        start: office.today,
        rhythm: 'elke les',
        until: evaluateBy,
      },
    ],
    evaluateBy,
  };
}
