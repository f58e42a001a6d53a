import { mayAnswer } from '../../cases/may';
import type { Action } from '../actions/action';
import { carryOut } from '../cases/team/at-case';
import { offer } from '../cases/team/pass-on/offer';
import { asItIs } from './as-it-is';
import { reminderAction } from './at-reminder';
import { LATER } from './verbs';

/** Puts off what is asked, for each of the terms that there are buttons for. */
export const laterActions: readonly (readonly [string, Action])[] = LATER.map(({ verb, until }) => [
  verb,
  reminderAction(
    'may postpone',
    () => 'postpone',
    async ({ turn, data, at, due, services }) => {
      if (!mayAnswer(at.who, due, at.state).may) return offer(turn, at, 'postpone');
      const day = until(at.today, at.school.calendar);
      // As of the case that was just looked at: whoever was first with another day is not overruled.
      const result = await carryOut(turn, at, { kind: 'postpone', reminder: due.id, until: day }, at.state.version);
      return asItIs(turn, data, at, services, result.kind === 'refused' ? result.refusal.say : undefined);
    },
  ),
]);
