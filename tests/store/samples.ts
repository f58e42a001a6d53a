import type { CaseEvent } from '../../src/cases/event';
import type { Subject } from '../../src/cases/state';
import type { Delivery, Handled, OutboxItem, OutboxMove, Pupil, Reminder, Summary } from '../../src/store/port';
import { caseId, instant, personId, pupilId, routeId, schoolKey } from '../../src/store/schema/ids';

/** Ids and things to keep, as short as a test wants to write them. */
export const id = {
  school: (text: string) => schoolKey.parse(text),
  case: (text: string) => caseId.parse(text),
  pupil: (text: string) => pupilId.parse(text),
  person: (text: string) => personId.parse(text),
  instant: (text: string) => instant.parse(text),
};

export const SCHOOL = id.school('tenant|voorbeeld');
export const OTHER_SCHOOL = id.school('tenant|casparus');
export const MENTOR = id.person('mentor');
const ROUTE = routeId.parse('pm2');

/** A moment on a day of November 2026. */
export const at = (day: number, time = '09:00:00.000Z') =>
  id.instant(`2026-11-${String(day).padStart(2, '0')}T${time}`);

export const started = (
  caseText: string,
  subject: Subject = { kind: 'pupil', pupil: id.pupil('pupil') },
): CaseEvent => ({
  kind: 'started',
  by: MENTOR,
  at: at(2),
  id: id.case(caseText),
  route: ROUTE,
  subject,
  mentor: MENTOR,
  answers: {},
  kept: [],
});

/** An event that is told from others by its text. */
export const said = (text: string): CaseEvent => ({ kind: 'contributed', by: MENTOR, at: at(3), text });

export const pupil = (pupilText: string, more: Partial<Pupil> = {}): Pupil => ({
  id: id.pupil(pupilText),
  firstName: 'Fleur',
  lastName: 'de Wit',
  className: 'H3b',
  formerClasses: [],
  version: 0,
  ...more,
});

export const summary = (caseText: string, version: number, more: Partial<Summary> = {}): Summary => ({
  caseId: id.case(caseText),
  route: 'pm2',
  status: 'draft',
  mentor: MENTOR,
  changedAt: at(2),
  version,
  ...more,
});

export const reminder = (reminderId: string, day: number, version = 0): Reminder => ({
  id: reminderId,
  caseId: id.case('a'),
  dueAt: at(day),
  posts: 0,
  what: { rule: 'update' },
  version,
});

export const message = (outboxId: string, day = 2): OutboxItem => ({
  id: outboxId,
  at: at(day),
  to: { channel: 'ot' },
  what: { number: 1 },
});

export const waiting: Delivery = { kind: 'waiting', tries: 0 };

export const move = (outboxId: string, to: OutboxMove['to'], version = 1): OutboxMove => ({
  id: outboxId,
  version,
  to,
});

export const handled = (activity: string, answer: unknown, day = 2): Handled => ({ id: activity, answer, at: at(day) });
