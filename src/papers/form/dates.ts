import { spoken } from '../../cases/days';
import { dayAt } from '../../cases/identify';
import type { Instant } from '../../cases/ids';

/** The day that it was at school at this moment; a moment that is none stays as it was written, so that it is seen. */
export function momentInWords(at: Instant): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : spoken(dayAt(date));
}
