import type { OutboxItem } from '../../store/port';
import { isTracedCase, isTracedPupil, type Traced } from './whose';

/**
 * Whether a message still to be sent, or kept to be named, is about these alone. Messages hold ids only; one with reminders of
 * others, too, stays: what has no case any more is left out when it is sent.
 */
export function isAbout({ what }: OutboxItem, traced: Traced): boolean {
  const { reminders } = what;
  if (Array.isArray(reminders)) return reminders.length > 0 && reminders.every((one) => names(one, traced));
  return names(what, traced);
}

const names = (value: unknown, traced: Traced): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (isTracedCase(traced, Reflect.get(value, 'caseId')) || isTracedPupil(traced, Reflect.get(value, 'pupil')));
