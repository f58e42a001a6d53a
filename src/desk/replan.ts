import { z } from 'zod/v4';
import { replay } from '../cases/evolve';
import type { CaseId, Instant } from '../cases/ids';
import type { Status } from '../cases/state';
import { BECAUSES, type Because, becauseOf, type Plan } from '../planning/plan';
import type { OutboxItem, Reminder, Store, Write } from '../store/port';
import type { DeskSchool } from './desk';
import { replannedReminders, settledNotices } from './reminders';

/** In these something is asked. */
const ASKED: readonly Status[] = ['submitted', 'accepted', 'running'];
/** So many cases are looked at in one go: a school of thousands is done in some minutes, and nothing waits for it. */
const MOST = 100;
/** Others kept writing one case: left to the next time. */
const ATTEMPTS = 5;

const plan = z.object({ dates: z.string(), hour: z.string(), rules: z.string() });
const kept = z.looseObject({
  /** What every reminder of the school was last planned with. */
  plan: plan.optional(),
  /** Being planned anew: with what, the last case that was done, and what came of it. */
  going: z
    .object({
      to: plan,
      because: z.enum(BECAUSES),
      after: z.string(),
      moved: z.int(),
      dropped: z.int(),
      added: z.int(),
    })
    .optional(),
});
/** Under this key stands what a school's reminders were last planned with, and how far that is. */
const KEY = 'planned-with';

/** What came of planning a school anew. */
export interface Replanned {
  readonly because: Because;
  /** Reminders that are asked on another day, those that are asked no more, and new ones. */
  readonly moved: number;
  readonly dropped: number;
  readonly added: number;
}

export interface ReplanOptions {
  readonly store: Store;
  readonly now: Instant;
  /** The messages for when it is done. */
  readonly tell: (done: Replanned) => readonly OutboxItem[];
  /** Whether what went wrong is about this one case, which cannot be read: it holds up no other. */
  readonly isBroken: (caseId: CaseId, error: unknown) => boolean;
}

/**
 * Plans the reminders of a school anew when something changed that they are made of: the holidays, the hour, a rule in the
 * school's file. Some cases at a time; every step is written with how far it is, so any number of processes may do it at once.
 * What was posted before and moves is written anew where it stands.
 * @returns `unchanged`, `going-on` when there is more to do, or `done`.
 */
export async function replan(
  school: DeskSchool,
  to: Plan,
  options: ReplanOptions,
): Promise<'unchanged' | 'going-on' | 'done'> {
  const { store } = options;
  const found = await read(school, store);
  if (same(found.plan, to) && !found.going) return 'unchanged';
  let { version } = found;
  let going = found.going && same(found.going.to, to) ? found.going : begun(found, to);
  const all = await store.summaries(school.key, { status: ASKED });
  const left = all
    .map(({ caseId }) => caseId)
    .filter((id) => id > going.after)
    .sort();
  for (const caseId of left.slice(0, MOST)) {
    const next = await step(school, caseId, { going, version, ...options });
    // Another process is at it, or people are at this case.
    if (next === 'busy') return 'going-on';
    if (next.written) version += 1;
    going = next.going;
  }
  const isDone = left.length <= MOST;
  const { because, moved, dropped, added } = going;
  const value = isDone ? { plan: to } : { plan: found.plan, going };
  const outbox = isDone ? options.tell({ because, moved, dropped, added }) : [];
  const { kind } = await store.write(school.key, {
    streams: [],
    outbox,
    settings: [{ key: KEY, value, expected: version }],
  });
  return isDone && kind === 'written' ? 'done' : 'going-on';
}

type Going = NonNullable<z.infer<typeof kept>['going']>;
interface Found extends z.infer<typeof kept> {
  readonly version: number;
}

async function read({ key }: DeskSchool, store: Pick<Store, 'setting'>): Promise<Found> {
  const found = await store.setting(key, KEY);
  // Of a version that kept it otherwise: planned anew, which does no harm.
  return { ...kept.safeParse(found?.value).data, version: found?.version ?? 0 };
}

/** Changed once more while it was going on: what was told of before counts on. */
function begun({ plan: before, going }: Found, to: Plan): Going {
  const { moved = 0, dropped = 0, added = 0 } = going ?? {};
  return { to, because: going ? 'either' : becauseOf(before, to), after: '', moved, dropped, added };
}

const same = (one: Plan | undefined, other: Plan): boolean =>
  one?.dates === other.dates && one.hour === other.hour && one.rules === other.rules;

/** An hour that changed moves nothing to another day. */
function counted(going: Going, changes: Write['reminders'], kept: readonly Reminder[]): Going {
  const { put = [], drop = [] } = changes ?? {};
  const dayOf = (id: string) => kept.find((one) => one.id === id)?.what.day;
  return {
    ...going,
    moved: going.moved + put.filter(({ id, what }) => dayOf(id) !== undefined && dayOf(id) !== what.day).length,
    dropped: going.dropped + drop.length,
    added: going.added + put.filter(({ id }) => dayOf(id) === undefined).length,
  };
}

interface Step extends ReplanOptions {
  readonly going: Going;
  /** Of how far it is. */
  readonly version: number;
}

async function step(school: DeskSchool, caseId: CaseId, at: Step): ReturnType<typeof replanned> {
  try {
    return await replanned(school, caseId, at);
  } catch (error) {
    if (!at.isBroken(caseId, error)) throw error;
    return { going: { ...at.going, after: caseId }, written: false };
  }
}

/** One case, in one write with how far it is by then. */
async function replanned(
  school: DeskSchool,
  caseId: CaseId,
  { store, now, going, version }: Step,
): Promise<{ readonly going: Going; readonly written: boolean } | 'busy'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { events, version: expected } = await store.read(school.key, caseId);
    const state = replay(events);
    const before = await store.remindersOf(school.key, caseId);
    const reminders = state && replannedReminders(state, school, before, { because: going.because, now });
    const next = counted({ ...going, after: caseId }, reminders, before);
    if (!reminders || reminders.put.length + reminders.drop.length === 0) return { going: next, written: false };
    // The same case may be planned anew more than once without anything happening to it.
    const outbox = settledNotices(reminders, before, state, now).map((one) => ({ ...one, id: `${one.id}/${now}` }));
    const found = await read(school, store);
    if (found.version !== version) return 'busy';
    const write: Write = {
      streams: [{ caseId, expected, append: [] }],
      reminders,
      outbox,
      settings: [{ key: KEY, value: { plan: found.plan, going: next }, expected: version }],
    };
    if ((await store.write(school.key, write)).kind === 'written') return { going: next, written: true };
  }
  return 'busy';
}
