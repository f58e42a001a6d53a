import { replay } from '../../cases/evolve';
import { caseIdOf } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import type { Desk, DeskSchool } from '../../desk/desk';
import { type Moved, movedFrom } from '../../desk/moved';
import type { ReminderNotice } from '../../desk/notices';
import { type Described, describe } from '../cases/team/described';
import type { PeopleDirectory } from '../people-directory';
import { type HowItIs, howItIs } from './how-it-is';

/** One reminder in a message, with its case and how it is now. */
export interface Entry {
  readonly id: string;
  /** The first, second or third time that it is asked. */
  readonly post: number;
  readonly about: Described;
  readonly how: HowItIs;
  /** It was planned for another day, until the school's dates or rules changed. */
  readonly moved?: Moved;
}

interface Reads {
  readonly desk: Desk;
  readonly people: PeopleDirectory;
}

/** Looks up each reminder; what has no case any more is left out. */
export async function entriesOf(
  key: SchoolKey,
  school: DeskSchool,
  reminders: ReminderNotice['reminders'],
  reads: Reads,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const { id, caseId, post } of reminders) {
    const { events } = await reads.desk.options.store.read(key, caseIdOf(caseId));
    const state = replay(events);
    if (!state) continue;
    const about = await describe(state, school, reads);
    const planned = await reads.desk.options.store.remindersOf(key, state.id);
    const moved = movedFrom(planned.find((one) => one.id === id));
    found.push({ id, post, about, how: howItIs(id, about, events), ...(moved && { moved }) });
  }
  return found;
}
