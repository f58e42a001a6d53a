import type { Due } from '../../cases/due';
import { mayAnswer } from '../../cases/may';
import type { Refusal } from '../../cases/refusal';
import type { Rendered } from '../cards';
import { type Given, textIn } from '../cases/fields/given';
import { input } from '../cases/fields/input';
import { answerTo } from '../cases/team/answer';
import { type AtCase, carryOut } from '../cases/team/at-case';
import { button } from '../cases/team/button';
import { renderForm } from '../cases/team/form-card';
import { offer } from '../cases/team/pass-on/offer';
import { belowIt, inPrivate } from '../reaction';
import { reminderAction } from './at-reminder';
import { REMINDER_VERBS } from './verbs';
import { titleOf } from './words';

/** Asks why something need not be done; people write about the pupil there, so in their own chat. */
export const skip = reminderAction(
  'may waive',
  () => 'waive',
  async ({ turn, at, due }) =>
    mayAnswer(at.who, due, at.state).may ? belowIt(reasonForm(at, due, {})) : offer(turn, at, 'waive'),
);

export const waive = reminderAction(
  'may waive',
  () => 'waive',
  async ({ turn, data, at, due, services }) => {
    if (!mayAnswer(at.who, due, at.state).may) return offer(turn, at, 'waive');
    const reason = textIn(data, 'text');
    const result = await carryOut(turn, at, { kind: 'waive', reminder: due.id, reason }, at.state.version);
    if (result.kind === 'refused' && MENDED.has(result.refusal.reason))
      return inPrivate(reasonForm(at, due, data, result.refusal));
    return answerTo(turn, at, result, services, () => 'Daar herinner ik niet meer aan.');
  },
);

/** A better reason mends these. */
const MENDED: ReadonlySet<string> = new Set(['needs-reason', 'too-long', 'incomplete', 'wrong-value']);

function reasonForm(at: AtCase, due: Due, given: Given, wrong?: Refusal): Rendered {
  return renderForm(at, {
    title: 'Niet nodig',
    ...(wrong && { wrong }),
    intro: [titleOf(at, due)],
    inputs: [
      input({
        id: 'text',
        kind: 'text',
        label: 'Waarom is dit niet nodig?',
        hint: 'Wie bij de zaak betrokken is, kan dit lezen.',
        value: textIn(given, 'text'),
        required: true,
      }),
    ],
    submits: [button(at, 'Niet nodig', REMINDER_VERBS.waive, due.id)],
  });
}
