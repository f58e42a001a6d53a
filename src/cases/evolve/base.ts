import type { CaseEvent } from '../event';
import type { Case, CaseBase } from '../state';

/** What a case has whatever its status: all that a change of status must carry along. */
export function baseOf(state: Case): CaseBase {
  const { id, number, route, subject, mentor, startedAt, answers, kept, previous, version, changed } = state;
  const { enrolledOn, submittedAt, submittedBy, checked, meeting, contributions, ticked, postponed, waived } = state;
  return {
    id,
    route,
    subject,
    mentor,
    startedAt,
    answers,
    kept,
    contributions,
    ticked,
    postponed,
    waived,
    version,
    changed,
    ...(number !== undefined && { number }),
    ...(previous !== undefined && { previous }),
    ...(enrolledOn !== undefined && { enrolledOn }),
    ...(submittedAt !== undefined && { submittedAt }),
    ...(submittedBy !== undefined && { submittedBy }),
    ...(checked !== undefined && { checked }),
    ...(meeting !== undefined && { meeting }),
  };
}

/** What was handed in anew is checked anew, whatever was put off or waived before. */
export const againAsked = (state: Case): CaseBase => ({ ...baseOf(state), postponed: {}, waived: [] });

/** A case as it begins. */
export function begun(event: Extract<CaseEvent, { kind: 'started' }>): Case {
  const { id, route, subject, mentor, at, answers, kept, previous } = event;
  return {
    status: 'draft',
    page: 0,
    id,
    route,
    subject,
    mentor,
    startedAt: at,
    answers,
    kept,
    contributions: [],
    ticked: [],
    postponed: {},
    waived: [],
    version: 0,
    changed: 0,
    ...(previous !== undefined && { previous }),
  };
}
