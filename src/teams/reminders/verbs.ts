import type { SchoolCalendar } from '../../cases/calendar';
import { addDays } from '../../cases/days';
import type { Day } from '../../cases/ids';

/** The verbs of the buttons on a reminder. */
export const REMINDER_VERBS = {
  do: 'reminder-do',
  open: 'reminder-open',
  note: 'reminder-note',
  skip: 'reminder-skip',
  waive: 'reminder-waive',
} as const;

/** For how long something can be put off, counted from the day on which it is pressed, to a school day. */
export const LATER: readonly {
  readonly label: string;
  readonly verb: string;
  readonly until: (today: Day, calendar: SchoolCalendar) => Day;
}[] = [
  {
    label: 'Morgen',
    verb: 'reminder-later-day',
    until: (today, calendar) => calendar.schoolDay(addDays(today, 1)),
  },
  {
    label: 'Over 3 schooldagen',
    verb: 'reminder-later-three',
    until: (today, calendar) => calendar.addSchoolDays(today, 3),
  },
  {
    label: 'Volgende week',
    verb: 'reminder-later-week',
    until: (today, calendar) => calendar.schoolDay(addDays(today, 7)),
  },
];
