import { promised } from '../cases/due';
import type { CaseEvent } from '../cases/event';
import type { Instant } from '../cases/ids';
import { momentAt } from '../cases/school-hour';
import { type Case, lastRound } from '../cases/state';
import { cardOf } from '../cases/view';
import type { Pupil, Reminder, Summary, Write } from '../store/port';
import type { DeskSchool, Order } from './desk';
import { noticesOf } from './notices';
import { type TakingUp, takenBy } from './taken-up';

/** What became of a case by one command. */
export interface Change {
  readonly order: Order;
  readonly before: Case | undefined;
  readonly state: Case;
  readonly events: readonly CaseEvent[];
  readonly pupil: Pupil | undefined;
  readonly now: Instant;
  /** The case that escalating begins. */
  readonly next?: { readonly events: readonly CaseEvent[]; readonly state: Case };
  /** Where it is written down that a case is taken up by the one that begins. */
  readonly takes?: TakingUp;
}

/** All that one command writes, as one atomic write. */
export function writeFor({ order, before, state, events, pupil, now, next, takes }: Change): Write {
  const number = events.find((event) => event.kind === 'submitted')?.number;
  const cases = [{ caseId: state.id, expected: before?.version ?? 0, append: events }];
  if (next) cases.push({ caseId: next.state.id, expected: 0, append: next.events });
  return {
    streams: cases,
    ...(order.pupils && { pupils: order.pupils }),
    ...(number !== undefined && before?.number === undefined && { number: { given: number, caseId: state.id } }),
    reminders: reminders(order, before, state),
    outbox: noticesOf({ state, events, now, ...(next && { next: next.state }) }),
    handled: { id: order.activity, answer: null, at: now },
    ...takenBy(takes, (next?.state ?? state).id),
    summaries: [state, ...(next ? [next.state] : [])].map((one) => summaryOf(one, pupil, now)),
  };
}

/** A case as lists need it: no pupil text beyond class and initials. */
export function summaryOf(state: Case, pupil: Pupil | undefined, now: Instant): Summary {
  const { status: _status, ...card } = cardOf(state, pupil ?? {}, 'initials');
  return {
    caseId: state.id,
    ...card,
    status: state.status,
    mentor: state.mentor,
    ...(state.subject.kind === 'pupil' && { pupil: state.subject.pupil }),
    changedAt: now,
    version: state.version,
  };
}

/** What is promised now is put, what was promised and no longer holds is dropped. */
function reminders({ school }: Order, before: Case | undefined, state: Case): NonNullable<Write['reminders']> {
  const put = promisesOf(state, school);
  const kept = new Set(put.map(({ id }) => id));
  const drop = promisesOf(before, school).map(({ id }) => id);
  return { put, drop: drop.filter((id) => !kept.has(id)) };
}

function promisesOf(state: Case | undefined, { structure, calendar, hour }: DeskSchool): Reminder[] {
  const route = state && structure.routes.get(state.route);
  const round = state && lastRound(state);
  if (!route || !round || state.status !== 'running') return [];
  return promised(route, state.id, round, calendar).map((due) => ({
    id: due.id,
    caseId: state.id,
    dueAt: momentAt(due.day, hour),
    what: { kind: due.kind, rule: due.rule, round: due.round, counted: due.counted, agreed: due.agreed },
  }));
}
