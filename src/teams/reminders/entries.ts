import type { CaseEvent } from '../../cases/event';
import { replay } from '../../cases/evolve';
import { caseIdOf, personIdOf } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import type { Desk } from '../../desk/desk';
import { type Moved, movedFrom } from '../../desk/moved';
import type { ReminderNotice } from '../../desk/notices';
import { mayStillPost } from '../../planning/firing';
import { type Described, describe } from '../cases/team/described';
import type { PeopleDirectory } from '../people-directory';
import type { SchoolAsSet } from '../settings/school-days';
import { askedOf, checkersOf } from './asked';
import { type HowItIs, howItIs, passedOn } from './how-it-is';

/** One reminder in a message, with its case and how it is now. */
export interface Entry {
  readonly id: string;
  /** The first, second or third time that it is asked. */
  readonly post: number;
  /** It comes back on the day that somebody put it off to: nobody was asked in vain since. */
  readonly isBack?: boolean;
  /** It was posted as often as may be: only the digest names it again. */
  readonly isLast?: boolean;
  readonly about: Described;
  readonly how: HowItIs;
  /** It was planned for another day, until the school's dates or rules changed. */
  readonly moved?: Moved;
}

interface Reads {
  readonly desk: Desk;
  readonly people: PeopleDirectory;
}

/** Looks up each reminder, as it is for whose copy it is; what has no case any more is left out. */
export async function entriesOf(
  key: SchoolKey,
  school: SchoolAsSet,
  { reminders, to }: { readonly reminders: ReminderNotice['reminders']; readonly to?: string | undefined },
  reads: Reads,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const { id, caseId, post, isBack } of reminders) {
    const { events } = await reads.desk.options.store.read(key, caseIdOf(caseId));
    const state = replay(events);
    if (!state) continue;
    const about = await describe(state, school, reads);
    const planned = await reads.desk.options.store.remindersOf(key, state.id);
    const kept = planned.find((one) => one.id === id);
    const moved = movedFrom(kept);
    const isLast = kept !== undefined && !mayStillPost(kept.posts);
    const how = howItIs(id, about, events);
    found.push({
      id,
      post,
      about,
      how: forReader(how, to, about, events),
      ...(isBack && { isBack }),
      ...(isLast && { isLast }),
      ...(moved && { moved }),
    });
  }
  return found;
}

/** Whoever checks has it to see to it, whoever it was asked of before. */
function forReader(how: HowItIs, to: string | undefined, about: Described, events: readonly CaseEvent[]): HowItIs {
  if (to === undefined || to === '' || (how.kind !== 'open' && how.kind !== 'put-off')) return how;
  const reader = personIdOf(to);
  const asked = [askedOf(how.due, about), checkersOf(about)].flatMap(({ people }) => people);
  return asked.includes(reader) ? how : (passedOn(how.due, reader, about, events) ?? how);
}
