import type { CaseEvent } from '../cases/event';
import { personIdOf } from '../cases/identify';
import type { Instant, PersonId } from '../cases/ids';
import type { Case } from '../cases/state';
import { cardOf } from '../cases/view';
import type { OutboxItem, Pupil, Reminder, Summary, Write } from '../store/port';
import type { Order } from './desk';
import { noticesOf } from './notices';
import { passedOver } from './passed-over';
import { reminderChanges, settledNotices } from './reminders';
import { type TakingUp, takenBy } from './taken-up';

/** What became of a case by one command. */
export interface Change {
  readonly order: Order;
  readonly before: Case | undefined;
  readonly state: Case;
  readonly events: readonly CaseEvent[];
  readonly pupil: Pupil | undefined;
  /** The reminders of this case as they are kept. */
  readonly reminders: readonly Reminder[];
  readonly now: Instant;
  /** The case that escalating begins. */
  readonly next?: { readonly events: readonly CaseEvent[]; readonly state: Case };
  /** Where it is written down that a case is taken up by the one that begins. */
  readonly takes?: TakingUp;
  /** Where it may be written down meanwhile that a case took this one up, which it must not. */
  readonly guarded?: readonly TakingUp[];
}

/** All that one command writes, as one atomic write. */
export function writeFor(change: Change): Write {
  const { order, before, state, events, pupil, reminders: kept, now, next, takes, guarded = [] } = change;
  const number = events.find((event) => event.kind === 'submitted')?.number;
  const cases = [{ caseId: state.id, expected: before?.version ?? 0, append: events }];
  if (next) cases.push({ caseId: next.state.id, expected: 0, append: next.events });
  const reminders = reminderChanges(state, order.school, kept);
  return {
    streams: cases,
    ...(order.pupils && { pupils: order.pupils }),
    ...(number !== undefined && before?.number === undefined && { number: { given: number, caseId: state.id } }),
    reminders,
    outbox: [
      ...noticesOf({
        state,
        events,
        now,
        structure: order.school.structure,
        peopleOf: (by) => peopleOf(order, by),
        ...(before && { before }),
        ...(next && { next: next.state }),
      }),
      ...unique([
        ...settledNotices(reminders, kept, state, now),
        ...(before ? passedOver(before, state, kept, order.school, now) : []),
      ]),
    ],
    handled: { id: order.activity, answer: null, at: now },
    ...takenBy(takes, (next?.state ?? state).id, guarded),
    summaries: [state, ...(next ? [next.state] : [])].map((one) => summaryOf(one, pupil, now)),
  };
}

/** Whoever is meant: a person, or those who have a function. */
function peopleOf({ school, holders }: Order, by: string): readonly PersonId[] {
  const role = [...school.structure.roles.keys()].find((id) => id === by);
  if (role !== undefined) return holders?.(role) ?? [];
  return by === '' ? [] : [personIdOf(by)];
}

/** A reminder whose day changed, too, is written anew once. */
const unique = (items: readonly OutboxItem[]): readonly OutboxItem[] => [
  ...new Map(items.map((one) => [one.id, one])).values(),
];

/** A case as lists need it: no pupil text beyond class and initials. */
export function summaryOf(state: Case, pupil: Pupil | undefined, now: Instant): Summary {
  const { status: _status, ...card } = cardOf(state, pupil ?? {}, 'initials');
  return {
    caseId: state.id,
    ...card,
    status: state.status,
    mentor: state.mentor,
    ...(state.subject.kind === 'pupil' && { pupil: state.subject.pupil }),
    carriedBy: carriersOf(state),
    changedAt: now,
    ...endOf(state),
    version: state.version,
  };
}

/** From then on the term runs of a case that is no pupil's. */
const endOf = (state: Case): Pick<Summary, 'endedAt'> =>
  state.status === 'closed' || state.status === 'withdrawn' || state.status === 'discarded'
    ? { endedAt: state.at }
    : {};

const carriersOf = (state: Case): readonly string[] => {
  const rounds = 'rounds' in state ? state.rounds : [];
  return [...new Set(rounds.flatMap(({ interventions }) => interventions.map(({ by }) => by)))];
};
