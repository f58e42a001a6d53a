import type { Due, DueKind } from '../../cases/due';
import { may } from '../../cases/may';
import type { Wanted } from '../../desk/pass-on';
import { kindIn, type MayDo } from '../access/rule';
import type { Action } from '../actions/action';
import type { Services } from '../answering/services';
import type { AtDesk } from '../cases/at-desk';
import { ANSWERED_BY } from '../cases/due-in-words';
import { type AtCase, caseAction, notThere, type Pressed } from '../cases/team/at-case';
import type { Described } from '../cases/team/described';
import { knownHere } from '../cases/team/pass-on/known-here';
import { offer } from '../cases/team/pass-on/offer';
import type { Reaction } from '../reaction';
import type { Turn } from '../turn';
import { asItIs } from './as-it-is';
import { howItIs } from './how-it-is';

/** Somebody at a reminder of a case that they may see, which is still open. */
export interface AtReminder {
  readonly turn: Turn;
  readonly data: Pressed;
  readonly at: AtCase;
  readonly due: Due;
  readonly services: Services;
}

/** What somebody wants who presses the button of what answers it. */
export const DEED_KINDS = ANSWERED_BY satisfies Readonly<Record<DueKind, Wanted>>;

/**
 * A press on a reminder. One that is no longer open is answered with how it is now; whoever may not see its case is offered
 * to have it passed on, where they can read the reminder. `who` may answer it while it is open.
 */
export const reminderAction = (
  who: 'sees' | MayDo,
  wanted: (due: Due) => Wanted,
  handle: (reminder: AtReminder) => Promise<Reaction>,
): Action => ({
  ...caseAction(
    'sees',
    async (turn, data, at, services) => {
      const due = await openDue(at, data);
      if (!due) return asItIs(turn, data, at, services);
      const kind = kindIn(who);
      if (kind && !may(at.who, kind, at.state).may) return offer(turn, at, wanted(due));
      return handle({ turn, data, at, due, services });
    },
    {
      stranger: async (turn, data, services) => {
        const known = await knownHere(turn, data, services);
        if (!known) return notThere(turn, data, services);
        const due = await openDue(known, data);
        return due ? offer(turn, known, wanted(due)) : asItIs(turn, data, known, services);
      },
    },
  ),
  who,
});

async function openDue(at: AtDesk & Described, { what = '' }: Pressed): Promise<Due | undefined> {
  const { events } = await at.desk.options.store.read(at.school.key, at.state.id);
  const how = howItIs(what, at, events);
  return how.kind === 'open' ? how.due : undefined;
}
