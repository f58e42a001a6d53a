import type { SchoolCalendar } from '../cases/calendar';
import type { Due } from '../cases/due';
import { dayAt } from '../cases/identify';
import type { Day, Instant } from '../cases/ids';
import { momentAt } from '../cases/school-hour';

/**
 * How often something is posted at most: on its day, once more, and to who checks. After that only the digest names it. What was
 * put off comes back to whom it was asked of, also the last time.
 */
export const MOST_POSTS = 3;

/** After so many school days it is asked again. */
const AGAIN_AFTER = 3;

/** Whether a reminder that was posted so often may be posted again. */
export const mayStillPost = (posts: number): boolean => posts < MOST_POSTS;

/** A reminder whose moment has come, with what is asked as the case and the calendar are now. */
export interface Ripe {
  /** Nothing when it was done, waived, or its case or rule is gone. */
  readonly due: Pick<Due, 'day'> | undefined;
  /** It comes back on the day that somebody put it off to: until then nobody was asked in vain. */
  readonly isBack?: boolean;
  /** How often it was posted before. */
  readonly posts: number;
  readonly now: Instant;
  readonly calendar: SchoolCalendar;
  /** The hour at which the school wants to be reminded. */
  readonly hour: string;
}

/** What becomes of it. */
export type Firing =
  | { readonly kind: 'drop' }
  /** It was posted as often as may be. */
  | { readonly kind: 'rest' }
  /** Not yet: its day moved, or this is no moment at which a school is disturbed. */
  | { readonly kind: 'later'; readonly dueAt: Instant }
  /** `to`: of whom it is asked, or who checks. `again` is empty after the last time. */
  | { readonly kind: 'post'; readonly post: number; readonly to: 'asked' | 'checkers'; readonly again?: Instant };

/**
 * Decides once more at the moment itself: what is done is not asked, and what the calendar moved since, moves. What was missed
 * (the program was down, the clock jumped) is posted once, and the next time is counted from today.
 */
export function fire({ due, isBack = false, posts, now, calendar, hour }: Ripe): Firing {
  if (!due) return { kind: 'drop' };
  if (!mayStillPost(posts)) return { kind: 'rest' };
  const on = nextDay(due.day, now, calendar, hour);
  if (on !== undefined) return { kind: 'later', dueAt: momentAt(on, hour) };
  const post = posts + 1;
  const again = momentAt(calendar.addSchoolDays(dayAt(new Date(now)), AGAIN_AFTER), hour);
  return {
    kind: 'post',
    post,
    to: post === MOST_POSTS && !isBack ? 'checkers' : 'asked',
    ...(mayStillPost(post) && { again }),
  };
}

/** The day on which it is asked, when that is not now: the school is open, and its hour has come. */
function nextDay(day: Day, now: Instant, calendar: SchoolCalendar, hour: string): Day | undefined {
  const today = dayAt(new Date(now));
  if (day > today) return day;
  const open = calendar.schoolDay(today);
  return open > today || momentAt(today, hour) > now ? open : undefined;
}
