import { dayAt, personIdOf } from '../cases/identify';
import type { Instant } from '../cases/ids';
import type { Case } from '../cases/state';
import type { OutboxItem, Reminder } from '../store/port';
import type { DeskSchool } from './desk';
import { grouped, type Post } from './posts';
import { askedIn, settledNotice } from './reminders';
import { askedByCase } from './whom';

/**
 * What was posted, and is asked of somebody else since: the case, or an intervention, went to a colleague. The copies are written
 * anew, and whoever it is asked of now gets one, as often as it was posted.
 */
export function passedOver(
  before: Case,
  state: Case,
  kept: readonly Reminder[],
  school: DeskSchool,
  now: Instant,
): readonly OutboxItem[] {
  const [then, since] = [askedIn(before, school), askedIn(state, school)];
  const today = dayAt(new Date(now));
  const posts = kept.flatMap(({ id, posts: post }): Post[] => {
    const [was, due] = [then, since].map((dues) => dues.find((one) => one.id === id));
    if (post === 0 || !was || !due) return [];
    const people = askedByCase(was, before, school.structure);
    const others = askedByCase(due, state, school.structure).filter((one) => !people.includes(one));
    if (others.length === 0) return [];
    // What was put off goes to them on its day.
    const to = due.day > today ? [] : others.map((one) => ({ kind: 'person', person: personIdOf(one) }) as const);
    return [{ id, caseId: state.id, post, version: state.version, to }];
  });
  return [...posts.map(({ id }) => settledNotice(id, state, now)), ...grouped(posts, today, now)];
}
