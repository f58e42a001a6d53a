import type { SchoolCalendar } from '../cases/calendar';
import { addDays, isoWeek, weekday } from '../cases/days';
import { dayAt } from '../cases/identify';
import type { Day, Instant } from '../cases/ids';

/** When the support team meets, as the school has set it. */
export interface MeetingRhythm {
  readonly day: keyof typeof WEEKDAYS;
  /** As the school calls it: "blok 2". */
  readonly block: string;
  /** Calendar weeks: each of them, or those with an even or odd number. */
  readonly weeks: 'every' | 'even' | 'odd';
  /** Wall-clock times at school: 13:30. */
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
}

export const WEEKDAYS = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5 } as const;

/** A school is never closed for longer; what asks on would go on for ever. */
const FURTHEST = 366;

/** Whether the support team meets on this day. */
export function isMeetingDay({ day, weeks }: MeetingRhythm, on: Day, calendar: SchoolCalendar): boolean {
  if (weekday(on) !== WEEKDAYS[day] || calendar.schoolDay(on) !== on) return false;
  return weeks === 'every' || (isoWeek(on) % 2 === 0) === (weeks === 'even');
}

/**
 * The first day on or after this one on which the support team meets. A meeting on a day without school is not moved, for
 * people have lessons on other days: the next one is the next in the rhythm. Nothing when there is none for a year.
 */
export function meetingFrom(rhythm: MeetingRhythm, from: Day, calendar: SchoolCalendar): Day | undefined {
  for (let ahead = 0; ahead <= FURTHEST; ahead++) {
    const on = addDays(from, ahead);
    if (isMeetingDay(rhythm, on, calendar)) return on;
  }
  return undefined;
}

/** The meeting for which something can still be planned now: today's until its hours are over. */
export function nextMeeting(rhythm: MeetingRhythm, now: Instant, calendar: SchoolCalendar): Day | undefined {
  const moment = new Date(now);
  const today = dayAt(moment);
  const over = rhythm.hours !== undefined && TIME.format(moment) >= rhythm.hours.to;
  return meetingFrom(rhythm, over ? addDays(today, 1) : today, calendar);
}

/** The next so many meetings, the first one included. */
export function meetingsFrom(rhythm: MeetingRhythm, from: Day, count: number, calendar: SchoolCalendar): Day[] {
  const found: Day[] = [];
  for (let on = meetingFrom(rhythm, from, calendar); on && found.length < count; ) {
    found.push(on);
    on = meetingFrom(rhythm, addDays(on, 1), calendar);
  }
  return found;
}

/** What time it is at school, as 13:05. */
const TIME = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});
