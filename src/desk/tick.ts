import { replay } from '../cases/evolve';
import { dayAt, instantOf } from '../cases/identify';
import type { CaseId, Instant } from '../cases/ids';
import type { Case } from '../cases/state';
import { fire } from '../planning/firing';
import type { OutboxItem, Reminder, Store } from '../store/port';
import type { DeskSchool } from './desk';
import { backOn } from './moved';
import type { NoticeTo, SettledNotice } from './notices';
import { grouped, type Post } from './posts';
import { askedIn, moved, reminderFor } from './reminders';
import { type Holding, whomAsked, whomChecks } from './whom';

/** What a tick needs of the store. */
export type ReminderStore = Pick<Store, 'read' | 'write' | 'dueReminders' | 'remindersOf' | 'schoolsWithReminders'>;

/** What the school itself asks for, when its moment has come: what goes out, and when it comes again. */
export type SchoolDue = (
  reminder: Reminder,
) => { readonly outbox: readonly OutboxItem[] } & Pick<Reminder, 'dueAt'> & Partial<Pick<Reminder, 'what'>>;

export interface TickOptions {
  readonly store: ReminderStore;
  readonly now: () => Date;
  readonly holding: Holding;
  readonly schoolDue: SchoolDue;
  /** Whether what went wrong is about this one case, which cannot be read. */
  readonly isBroken: (reminder: Reminder, error: unknown) => boolean;
}

/** What one tick did; the number of reminders. */
export interface Ticked {
  readonly posted: number;
  readonly moved: number;
  readonly dropped: number;
}

/** So many are read at a time. With a message for each and who else is asked, they still fit in one write. */
const BATCH = 60;
const MOST_OPERATIONS = 95;
/** Somebody else was first so often that it is no longer chance: left to the next tick. */
const ATTEMPTS = 10;
/** A case that cannot be read is looked at again after this, and holds up nothing else. */
const BROKEN_MS = 3_600_000;

/**
 * Fires what is due at a school: decides of each reminder once more, and writes what follows as one write, so that any number of
 * processes may tick at once. What was another's first is left to it. @throws StoreError
 */
export async function tick(school: DeskSchool, options: TickOptions): Promise<Ticked> {
  let done: Ticked = { posted: 0, moved: 0, dropped: 0 };
  for (let size = BATCH, failed = 0; failed < ATTEMPTS; ) {
    const now = instantOf(options.now());
    const due = ownFirst(await options.store.dueReminders(school.key, now, size));
    if (due.length === 0) return done;
    const fired = await Promise.all(due.map((reminder) => firedOf(reminder, school, now, options)));
    const write = writeOf(fired, now);
    // Several functions with many people each: fewer at a time.
    if (operationsOf(write) > MOST_OPERATIONS && due.length > 1) {
      size = Math.ceil(due.length / 2);
      continue;
    }
    const { kind } = await options.store.write(school.key, { streams: [], ...write });
    if (kind === 'written') done = added(done, fired);
    else failed++;
  }
  return done;
}

/** What the school itself asks for is written apart, so that neither can hold up the other. */
function ownFirst(due: readonly Reminder[]): readonly Reminder[] {
  const ofCases = due.filter(({ caseId }) => caseId !== undefined);
  return ofCases.length > 0 ? ofCases : due.slice(0, 1);
}

/** One reminder, and what becomes of it. */
interface Fired {
  readonly reminder: Reminder;
  /** As it is from now on; nothing when it is dropped. */
  readonly next?: Reminder;
  readonly post?: Post;
  readonly outbox?: readonly OutboxItem[];
}

async function firedOf(reminder: Reminder, school: DeskSchool, now: Instant, options: TickOptions): Promise<Fired> {
  if (reminder.caseId === undefined) {
    const { outbox, ...planned } = options.schoolDue(reminder);
    return { reminder, outbox, next: { ...reminder, ...planned } };
  }
  try {
    return await firedOfCase(reminder, reminder.caseId, school, now, options);
  } catch (error) {
    if (!options.isBroken(reminder, error)) throw error;
    return { reminder, next: { ...reminder, dueAt: instantOf(new Date(Date.parse(now) + BROKEN_MS)) } };
  }
}

async function firedOfCase(
  reminder: Reminder,
  caseId: CaseId,
  school: DeskSchool,
  now: Instant,
  options: TickOptions,
): Promise<Fired> {
  const { posts } = reminder;
  const { structure, calendar, hour } = school;
  const state = replay((await options.store.read(school.key, caseId)).events);
  const due = state && askedIn(state, school).find(({ id }) => id === reminder.id);
  const isBack = due?.postponed !== undefined && posts > 0 && backOn(reminder) !== due.postponed;
  const firing = fire({ due, isBack, posts, now, calendar, hour });
  if (!state || !due || firing.kind === 'drop') return { reminder, outbox: settled(reminder, state, now) };
  // The dates or the rules changed since, and the school was not planned anew yet.
  const next = moved(reminderFor(due, state, school, reminder), reminder, 'either');
  switch (firing.kind) {
    case 'rest':
      return { reminder, next };
    case 'later':
      return { reminder, next: { ...next, dueAt: firing.dueAt } };
    case 'post': {
      const { post, again } = firing;
      const { dueAt: _, ...rest } = next;
      const to: NoticeTo[] =
        firing.to === 'asked'
          ? whomAsked(due, state, structure, options.holding)
          : whomChecks(state, structure, options.holding);
      return {
        reminder,
        next: {
          ...rest,
          posts: post,
          ...(again !== undefined && { dueAt: again }),
          ...(due.postponed !== undefined && { what: { ...rest.what, back: due.postponed } }),
        },
        post: { id: reminder.id, caseId, post, ...(isBack && { isBack }), version: state.version, to },
      };
    }
    default:
      return firing satisfies never;
  }
}

/** What was posted and is no longer asked, without anybody having done anything: the school's file changed. */
function settled({ id, caseId, posts, version }: Reminder, state: Case | undefined, now: Instant): OutboxItem[] {
  if (!state || caseId === undefined || posts === 0) return [];
  const to: NoticeTo = { kind: 'team' };
  const what: SettledNotice = { kind: 'settled', reminder: id, caseId };
  return [{ id: `settled/${id}/${state.version}/${version}`, at: now, to, what }];
}

function writeOf(fired: readonly Fired[], now: Instant) {
  return {
    reminders: {
      put: fired.flatMap(({ next }) => next ?? []),
      drop: fired.filter(({ next }) => !next).map(({ reminder: { id, version } }) => ({ id, version })),
    },
    outbox: [
      ...grouped(
        fired.flatMap(({ post }) => post ?? []),
        dayAt(new Date(now)),
        now,
      ),
      ...fired.flatMap(({ outbox }) => outbox ?? []),
    ],
  };
}

const operationsOf = ({ reminders: { put, drop }, outbox }: ReturnType<typeof writeOf>): number =>
  put.length + drop.length + outbox.length;

function added(before: Ticked, fired: readonly Fired[]): Ticked {
  const posted = fired.filter(({ post }) => post).length;
  const dropped = fired.filter(({ next }) => !next).length;
  return {
    posted: before.posted + posted,
    dropped: before.dropped + dropped,
    moved: before.moved + fired.length - posted - dropped,
  };
}
