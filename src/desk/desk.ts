import type { SchoolCalendar } from '../cases/calendar';
import type { Command } from '../cases/command';
import { decide } from '../cases/decide';
import type { CaseEvent } from '../cases/event';
import { evolve, replay } from '../cases/evolve';
import { dayAt, instantOf } from '../cases/identify';
import type { CaseId, Day, Instant, PersonId, SchoolKey } from '../cases/ids';
import { NL } from '../cases/nl';
import { isRefusal, type Refusal, refuse } from '../cases/refusal';
import type { Case } from '../cases/state';
import type { Pupil, Store } from '../store/port';
import { tasksOf } from '../structure/route-facts';
import type { RoleId, Structure } from '../structure/structure';
import { beginNext } from './begin-next';
import { enrolmentHeard } from './enrolment';
import { Looks } from './looks';
import { passedOn, type Request } from './pass-on';
import { pupilOf } from './pupil-reads';
import { changePupils, type PupilOrder, type PupilResult } from './pupils';
import { goingOnAt, placeOf, placesAfter, type TakingUp } from './taken-up';
import { writeFor } from './write';

/** A school as the desk knows it: where it keeps things, its structure with the routes, and its days. */
export interface DeskSchool {
  readonly key: SchoolKey;
  readonly structure: Structure;
  readonly calendar: SchoolCalendar;
  /** The hour at which it wants to be reminded, on the clock at school. */
  readonly hour: string;
  /** Its classes that have a name. */
  readonly classes?: readonly string[];
}

/** Who does something, with the functions that the school gave them. */
export interface Member {
  readonly id: PersonId;
  readonly roles: readonly RoleId[];
}

export interface DeskOptions {
  readonly store: Store;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** One command as it comes in: from whom, on which case, and by which activity of Teams. */
export interface Order {
  readonly school: DeskSchool;
  readonly by: Member;
  readonly caseId: CaseId;
  readonly command: Command;
  /** The version on the card that was pressed; an older one is answered with the fresh card. */
  readonly expected?: number;
  /** Conversation, activity and kind: a repeat by Teams is carried out once. */
  readonly activity: string;
  /** Who has which function: whom a case goes to where its mentor may not begin the next step. */
  readonly holders?: (role: RoleId) => readonly PersonId[];
  /** Pupils that are new or changed by this command. */
  readonly pupils?: readonly Pupil[];
}

export type Result =
  | { readonly kind: 'done'; readonly state: Case; readonly events: readonly CaseEvent[]; readonly before?: Case }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly state?: Case }
  /** Teams sent this activity before: it was carried out then, and this is how the case is now. */
  | { readonly kind: 'repeat'; readonly state?: Case };

/** Somebody else was first so often that it is no longer chance. */
const ATTEMPTS = 5;

/**
 * Where a command becomes events: reads the case, decides, writes all of it at once, and decides again when somebody was
 * first. Knows no Teams; what must be sent stands in the outbox afterwards.
 */
export class Desk {
  /** Where it is written down who looked at what. */
  readonly looks: Looks;

  constructor(readonly options: DeskOptions) {
    this.looks = new Looks(options);
  }

  /** The case as it is; undefined when there is none. Who may see it is for `cases/view` to say. */
  async load(school: SchoolKey, caseId: CaseId): Promise<Case | undefined> {
    return replay((await this.options.store.read(school, caseId)).events);
  }

  /** Carries out one command, once. @throws StoreError when the store cannot be read or written */
  async carryOut(order: Order): Promise<Result> {
    const { store } = this.options;
    const { key } = order.school;
    const handled = await store.handled(key, order.activity);
    if (handled) return this.#repeated(order);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const result = await this.#once(order);
      if (result === 'conflict') continue;
      // Another instance may have done it since: then it is refused only because it is done.
      const isDone = result.kind === 'refused' && (await store.handled(key, order.activity));
      return isDone ? this.#repeated(order) : result;
    }
    const state = await this.load(key, order.caseId);
    return { kind: 'refused', refusal: BUSY, ...(state && { state }) };
  }

  /** Changes the data of pupils, once. @throws StoreError when the store cannot be read or written */
  changePupils(order: PupilOrder): Promise<PupilResult> {
    return changePupils(this, order);
  }

  /** Passes on to colleagues what somebody may not do: once per person, case, deed and day. Whether it was not done before. */
  async passOn({ school, ...request }: Request): Promise<boolean> {
    const { store } = this.options;
    return (await store.write(school.key, passedOn(request, this.clock()))).kind === 'written';
  }

  async #once(order: Order): Promise<Result | 'conflict'> {
    const { store } = this.options;
    const { school, caseId, command } = order;
    const stream = await store.read(school.key, caseId);
    if (stream.erased) return { kind: 'refused', refusal: refuse('not-found', NL.erased) };
    const before = replay(stream.events);
    const place = await placeOf(this, order);
    const after = before && command.kind === 'reopen' ? await placesAfter(this, school, before) : [];
    const context = await this.#contextOf(order, before, place, after);
    const decided = decide(command, before, context);
    if (isRefusal(decided)) return { kind: 'refused', refusal: decided, ...(before && { state: before }) };
    const decidedOn = replay([...stream.events, ...decided]);
    if (!decidedOn) throw new Error('A decision made no case.');
    const pupilId = decidedOn.subject.kind === 'pupil' ? decidedOn.subject.pupil : undefined;
    const known = order.pupils?.find(({ id }) => id === pupilId);
    const pupil = known ?? (pupilId && (await pupilOf(store, school.key, pupilId)));
    const events = [...decided, ...enrolmentHeard(decidedOn, pupil, school, context)];
    const state = events.slice(decided.length).reduce<Case>(evolve, decidedOn);
    const next = await beginNext(this, order, state, context.nextNumber);
    if (next && isRefusal(next)) return { kind: 'refused', refusal: next, ...(before && { state: before }) };
    const reminders = await store.remindersOf(school.key, caseId);
    const written = await store.write(
      school.key,
      writeFor({
        order,
        before,
        state,
        events,
        pupil,
        reminders,
        now: context.now,
        ...(next && { next }),
        ...((next?.place ?? place) && { takes: next?.place ?? place }),
        guarded: after,
      }),
    );
    if (written.kind === 'conflict') return 'conflict';
    if (written.kind === 'repeat') return this.#repeated(order);
    return { kind: 'done', state, events, ...(before && { before }) };
  }

  async #contextOf(
    { school, by, command, expected }: Order,
    before: Case | undefined,
    place: TakingUp | undefined,
    after: readonly TakingUp[],
  ) {
    const { store } = this.options;
    const { routes } = school.structure;
    const follows = command.kind === 'start' ? command.previous : before?.previous;
    const previous = follows === undefined ? undefined : await this.load(school.key, follows);
    const route = before && routes.get(before.route);
    return {
      by: by.id,
      roles: by.roles,
      ...this.clock(),
      routes,
      calendar: school.calendar,
      classes: school.classes,
      nextNumber: await store.nextNumber(school.key),
      ...(previous && { previous }),
      ...(place?.taken && { takenUp: place.taken }),
      ...(expected !== undefined && { expected }),
      wentOn: goingOnAt(after),
      ...(route && { tasks: tasksOf(school.structure, route).map(({ text }) => text) }),
    };
  }

  async #repeated({ school, caseId }: Order): Promise<Result> {
    const state = await this.load(school.key, caseId);
    return { kind: 'repeat', ...(state && { state }) };
  }

  /** Now, and the day it is at school. */
  clock(): { readonly now: Instant; readonly today: Day } {
    const now = this.options.now();
    return { now: instantOf(now), today: dayAt(now) };
  }

  /** Something was put in the outbox beside a command; whoever takes it away need not wait. */
  wake(_school: SchoolKey): void {}

  newId(): string {
    return this.options.newId();
  }
}

const BUSY = refuse('stale', 'Er zijn net meer mensen met deze zaak bezig. Probeer het nog eens.');
