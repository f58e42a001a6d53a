import type { SchoolCalendar } from '../../../cases/calendar';
import type { Day } from '../../../cases/ids';
import type { DeskSchool } from '../../../desk/desk';
import { isMeetingDay, type MeetingRhythm } from '../../../planning/meeting';
import { dayInWords } from './dates';

/** When the support team meets, and on which days there is school. */
export interface Meetings {
  /** Nothing until the school has set it. */
  readonly rhythm?: MeetingRhythm;
  readonly calendar: SchoolCalendar;
}

export const meetingsOf = (school: DeskSchool, rhythm: MeetingRhythm | undefined): Meetings => ({
  ...(rhythm && { rhythm }),
  calendar: school.calendar,
});

/** "maandag 9 november, blok 2"; the day alone when it is none of the school's own meetings. */
export function meetingInWords(day: Day, { rhythm, calendar }: Meetings): string {
  const block = rhythm && isMeetingDay(rhythm, day, calendar) ? rhythm.block : '';
  return block === '' ? dayInWords(day) : `${dayInWords(day)}, ${block}`;
}
