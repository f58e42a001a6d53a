import type { CaseId, Day, Instant, PersonId } from '../cases/ids';
import type { ActionKind } from '../cases/when';
import type { Write } from '../store/port';
import type { DeskSchool } from './desk';
import type { NoticeTo, NoticeWhat } from './notices';

/** What somebody wants to be done to a case, who may not do it themselves; `open` is to look at it. */
export type Wanted = ActionKind | 'open';

export interface Request {
  readonly school: DeskSchool;
  readonly by: PersonId;
  readonly caseId: CaseId;
  readonly wanted: Wanted;
  /** Who may. */
  readonly to: readonly PersonId[];
}

/** As one write; a second one of the same day is a repeat, by its name. */
export function passedOn(
  { by, caseId, wanted, to }: Omit<Request, 'school'>,
  { now, today }: { readonly now: Instant; readonly today: Day },
): Write {
  const id = `${caseId}/${wanted}/${by}/${today}`;
  const what: NoticeWhat = { kind: 'asked', caseId, event: wanted, by };
  const items = to.map((person) => {
    const whom: NoticeTo = { kind: 'person', person };
    return { id: `${id}/${person}`, at: now, to: whom, what: { ...what } };
  });
  return { streams: [], outbox: items, handled: { id: `doorgegeven|${id}`, answer: null, at: now } };
}
