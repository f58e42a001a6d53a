import { may } from '../../cases/may';
import { isRefusal } from '../../cases/refusal';
import { caseCard } from '../cases/team/answer';
import { carryOut } from '../cases/team/at-case';
import { DEEDS } from '../cases/team/deeds';
import { readDraft } from '../cases/team/discussion/draft';
import { offer } from '../cases/team/pass-on/offer';
import { formIn } from '../cases/team/presses/form';
import { belowIt, type Reaction } from '../reaction';
import { asItIs } from './as-it-is';
import { type AtReminder, DEED_KINDS, reminderAction } from './at-reminder';
import { noteForm } from './note';

/** Opens what answers a reminder, in the own chat of whoever pressed; what asks nothing is done at once. */
export const doIt = reminderAction(
  'sees',
  ({ kind }) => DEED_KINDS[kind],
  async (reminder) => {
    const { turn, at, due } = reminder;
    const wanted = DEED_KINDS[due.kind];
    if (!may(at.who, wanted, at.state).may) return offer(turn, at, wanted);
    if (due.intervention !== undefined) return belowIt(noteForm(at, due, {}));
    const deed = DEEDS.find(({ kind }) => kind === wanted);
    // The school's file leaves it open how such a case ends: on the card of the case stands what can be done.
    if (!deed || deed.fits?.(at) === false) return belowIt(await caseCard(at));
    if (!deed.ask) return atOnce(reminder);
    const given = deed.inMeeting ? (await readDraft(at)).evaluation : { 'follow-up': due.followUp ?? '' };
    return belowIt(await formIn(deed, at, given));
  },
);

/** As of the version on the card: what was agreed to must be what was looked at. */
async function atOnce({ turn, data, at, services, due }: AtReminder): Promise<Reaction> {
  const deed = DEEDS.find(({ kind }) => kind === DEED_KINDS[due.kind]);
  const command = deed?.command(data, at);
  if (!command || isRefusal(command)) return asItIs(turn, data, at, services, command?.say);
  const result = await carryOut(turn, at, command, data.version);
  return asItIs(turn, data, at, services, result.kind === 'refused' ? result.refusal.say : undefined);
}

/** Shows the case, and leaves the reminder where it is. */
export const open = reminderAction(
  'sees',
  () => 'open',
  async ({ at }) => belowIt(await caseCard(at)),
);
