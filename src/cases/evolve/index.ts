import type { CaseEvent } from '../event';
import type { Case } from '../state';
import { againAsked, baseOf, begun } from './base';
import { BrokenHistory } from './broken';
import { leavesCards } from './cards';
import { adjusted, agreed, discussed, evaluated, reopened, updated } from './rounds';

/**
 * The case after an event. Nothing is judged here: what stands in the history happened.
 * @throws BrokenHistory when the event cannot follow on this state
 */
export function evolve(state: Case | undefined, event: CaseEvent): Case {
  const version = (state?.version ?? 0) + 1;
  const next = changed(state, event);
  return { ...next, version, changed: state && leavesCards(state, event, next) ? state.changed : version };
}

/**
 * The case that a history makes; nothing when there is none.
 * @throws BrokenHistory when the events cannot have followed on each other
 */
export const replay = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>(evolve, undefined);

function changed(state: Case | undefined, event: CaseEvent): Case {
  if (event.kind === 'started') {
    if (state) throw new BrokenHistory(event, state);
    return begun(event);
  }
  if (state === undefined) throw new BrokenHistory(event, state);
  const { by, at } = event;
  switch (event.kind) {
    case 'filled': {
      const answers = { ...state.answers, ...event.answers };
      const subject = event.className === undefined ? state.subject : { kind: 'class' as const, name: event.className };
      return state.status === 'draft' ? { ...state, answers, subject, page: event.page } : { ...state, answers };
    }
    case 'submitted':
      return { ...againAsked(state), status: 'submitted', number: event.number, submittedAt: at, submittedBy: by };
    case 'discarded':
      return { ...baseOf(state), status: 'discarded', at };
    case 'withdrawn':
      return { ...baseOf(state), status: 'withdrawn', at, reason: event.reason };
    case 'accepted':
      return { ...baseOf(state), status: 'accepted', checked: { by, at } };
    case 'returned':
      return { ...baseOf(state), status: 'returned', missing: event.missing, by, at };
    case 'scheduled':
      return { ...state, meeting: event.meeting };
    case 'contributed':
      return { ...state, contributions: [...state.contributions, { by, at, text: event.text }] };
    case 'discussed':
      return discussed(state, event);
    case 'updated':
      if (state.status !== 'running') throw new BrokenHistory(event, state);
      return updated(state, event);
    case 'evaluated':
      if (state.status !== 'running') throw new BrokenHistory(event, state);
      return evaluated(state, event);
    case 'closed':
      if (state.status !== 'running') throw new BrokenHistory(event, state);
      return { ...state, status: 'closed', at, how: 'closed' };
    case 'postponed':
      return { ...state, postponed: { ...state.postponed, [event.reminder]: event.until } };
    case 'waived':
      return { ...state, waived: [...state.waived, event.reminder] };
    case 'ticked': {
      const others = state.ticked.filter(({ task }) => task !== event.task);
      return { ...state, ticked: event.done ? [...others, { task: event.task, by, at }] : others };
    }
    case 'handed-over':
      return { ...state, mentor: event.to };
    case 'corrected':
      return { ...state, answers: { ...state.answers, ...event.answers } };
    case 'adjusted':
      if (state.status !== 'running') throw new BrokenHistory(event, state);
      return adjusted(state, event);
    case 'agreed':
      if (state.status !== 'running') throw new BrokenHistory(event, state);
      return agreed(state, event);
    case 'reopened':
      return reopened(state, event);
    case 'enrolled': {
      const { enrolledOn: _, ...rest } = state;
      return event.on === undefined ? rest : { ...rest, enrolledOn: event.on };
    }
    default:
      return event satisfies never;
  }
}
