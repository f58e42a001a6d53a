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

/** What is written beside a pupil whose day of enrolment changed: the cases that count from it, with their reminders. */
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
): Promise<Pick<Write, 'streams'> & Required<Pick<Write, 'reminders' | 'outbox' | 'summaries'>>> {
  const pupil = changed.map((one) => one.pupil).find((one) => one.mergedInto === undefined);
  const isNew = pupil && pupil.enrolledOn !== found.get(pupil.id)?.enrolledOn;
  const ids = new Set<CaseId>(isNew ? [...cases.values()].flat().map(({ caseId }) => caseId) : []);
  const writes = await Promise.all(
    [...ids].map(async (caseId) => {
      const { events, version } = await store.read(school.key, caseId);
      const before = replay(events);
      const heard = before ? enrolmentHeard(before, pupil, school, signed) : [];
      const state = replay([...events, ...heard]);
      const guard = { caseId, expected: version, append: heard };
      if (!state || heard.length === 0) return { streams: [guard], put: [], drop: [], outbox: [], summaries: [] };
      const kept = await store.remindersOf(school.key, caseId);
      const reminders = reminderChanges(state, school, kept);
      const outbox = settledNotices(reminders, kept, state, signed.now);
      return { streams: [guard], ...reminders, outbox, summaries: [summaryOf(state, pupil, signed.now)] };
    }),
  );
  return {
    // A draft is guarded, too: one that is handed in meanwhile hears of the day all the same.
    streams: writes.flatMap(({ streams }) => streams),
    reminders: { put: writes.flatMap(({ put }) => put), drop: writes.flatMap(({ drop }) => drop) },
    outbox: writes.flatMap(({ outbox }) => outbox),
    summaries: writes.flatMap(({ summaries }) => summaries),
  };
}
