import { type SchoolCalendar, WORKING_DAYS } from '../../../cases/calendar';
import type { Day } from '../../../cases/ids';
import { isMeetingDay, type MeetingRhythm } from '../../../planning/meeting';
import { dayInWords } from './dates';

/** When the support team meets, and on which days there is school. */
export interface Meetings {
  /** Nothing until the school has set it. */
  readonly rhythm?: MeetingRhythm;
  readonly calendar: SchoolCalendar;
}

export const meetingsOf = (rhythm: MeetingRhythm | undefined, calendar = WORKING_DAYS): Meetings => ({
  ...(rhythm && { rhythm }),
  calendar,
});

/** "maandag 9 november, blok 2"; the day alone when it is none of the school's own meetings. */
export function meetingInWords(day: Day, { rhythm, calendar }: Meetings): string {
  const block = rhythm && isMeetingDay(rhythm, day, calendar) ? rhythm.block : '';
  return block === '' ? dayInWords(day) : `${dayInWords(day)}, ${block}`;
}
