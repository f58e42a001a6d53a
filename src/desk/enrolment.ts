import { isDay } from '../cases/days';
import type { CaseEvent } from '../cases/event';
import { replay } from '../cases/evolve';
import type { CaseId, Instant, PersonId, PupilId } from '../cases/ids';
import type { ChangedPupil } from '../cases/pupils/change';
import type { PupilCase } from '../cases/pupils/seen';
import type { Case } from '../cases/state';
import type { Pupil, Store, Write } from '../store/port';
import { asksEnrolment } from '../structure/route-facts';
import type { DeskSchool } from './desk';
import { reminderChanges, settledNotices } from './reminders';
import { summaryOf } from './write';

/** In these a day of enrolment changes nothing any more, or nothing yet: a draft takes it over when it is handed in. */
const APART: ReadonlySet<Case['status']> = new Set<Case['status']>(['draft', 'discarded', 'withdrawn', 'closed']);

interface Signed {
  readonly by: PersonId;
  readonly now: Instant;
}

/**
 * The event by which a case hears of the day of enrolment as it stands with its pupil: only on a route that counts from it.
 * So all that is asked in a case can be worked out of its own history.
 */
export function enrolmentHeard(
  state: Case,
  pupil: Pupil | undefined,
  { structure }: DeskSchool,
  { by, now }: Signed,
): readonly CaseEvent[] {
  const route = structure.routes.get(state.route);
  const raw = pupil?.enrolledOn;
  const on = raw !== undefined && isDay(raw) ? raw : undefined;
  if (!route || !pupil || !asksEnrolment(route) || APART.has(state.status) || on === state.enrolledOn) return [];
  return [{ kind: 'enrolled', by, at: now, ...(on !== undefined && { on }) }];
}

/** What one write takes of it, so that the pupil with all that belongs to it fits beside the last. */
const MOST_OPERATIONS = 60;

/** The part of a write that is about cases. */
type OfCases = Pick<Write, 'streams'> & Required<Pick<Write, 'reminders' | 'outbox' | 'summaries'>>;

/**
 * What is written beside a pupil whose day of enrolment changed: the cases that count from it, with their reminders. Nearly
 * always one part, in the same write as the pupil. Of more, the others go first: a case that has heard hears nothing
 * when it is done again, so what was broken off goes on where it ended.
 */
export async function enrolmentWrites(
  store: Pick<Store, 'read' | 'remindersOf'>,
  school: DeskSchool,
  changed: readonly ChangedPupil[],
  {
    found,
    cases,
    ...signed
  }: Signed & {
    readonly found: ReadonlyMap<PupilId, Pupil>;
    readonly cases: ReadonlyMap<PupilId, readonly PupilCase[]>;
  },
): Promise<{ readonly first: readonly OfCases[]; readonly last: OfCases }> {
  const pupil = changed.map((one) => one.pupil).find((one) => one.mergedInto === undefined);
  const isNew = pupil && pupil.enrolledOn !== found.get(pupil.id)?.enrolledOn;
  const ids = new Set<CaseId>(isNew ? [...cases.values()].flat().map(({ caseId }) => caseId) : []);
  const writes = await Promise.all(
    [...ids].map(async (caseId): Promise<OfCases> => {
      const { events, version } = await store.read(school.key, caseId);
      const before = replay(events);
      const heard = before ? enrolmentHeard(before, pupil, school, signed) : [];
      const state = replay([...events, ...heard]);
      const streams = [{ caseId, expected: version, append: heard }];
      // A draft is guarded, too: one that is handed in meanwhile hears of the day all the same.
      if (!state || heard.length === 0) return { ...NOTHING, streams };
      const kept = await store.remindersOf(school.key, caseId);
      const reminders = reminderChanges(state, school, kept);
      const outbox = settledNotices(reminders, kept, state, signed.now);
      return { streams, reminders, outbox, summaries: [summaryOf(state, pupil, signed.now)] };
    }),
  );
  const parts = inParts(writes);
  return { first: parts.slice(0, -1), last: parts.at(-1) ?? NOTHING };
}

const NOTHING: OfCases = { streams: [], reminders: { put: [], drop: [] }, outbox: [], summaries: [] };

function inParts(writes: readonly OfCases[]): readonly OfCases[] {
  const parts: OfCases[] = [];
  for (const write of writes) {
    const open = parts.pop() ?? NOTHING;
    const both = together(open, write);
    parts.push(...(operationsOf(both) > MOST_OPERATIONS && open !== NOTHING ? [open, write] : [both]));
  }
  return parts;
}

/** A case's head (with its summary) is one document, each event one, and so each reminder and message. */
const operationsOf = ({ streams, reminders: { put, drop }, outbox }: OfCases): number =>
  streams.reduce((sum, { append }) => sum + append.length + 1, 0) + put.length + drop.length + outbox.length;

const together = (one: OfCases, other: OfCases): OfCases => ({
  streams: [...one.streams, ...other.streams],
  reminders: {
    put: [...one.reminders.put, ...other.reminders.put],
    drop: [...one.reminders.drop, ...other.reminders.drop],
  },
  outbox: [...one.outbox, ...other.outbox],
  summaries: [...one.summaries, ...other.summaries],
});
