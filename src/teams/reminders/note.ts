import type { Due } from '../../cases/due';
import type { Refusal } from '../../cases/refusal';
import { lastRound } from '../../cases/state';
import type { Rendered } from '../cards';
import { type Given, textIn } from '../cases/fields/given';
import { input } from '../cases/fields/input';
import { answerTo } from '../cases/team/answer';
import { type AtCase, carryOut } from '../cases/team/at-case';
import { button } from '../cases/team/button';
import { renderForm } from '../cases/team/form-card';
import { offer } from '../cases/team/pass-on/offer';
import { inPrivate } from '../reaction';
import { reminderAction } from './at-reminder';
import { REMINDER_VERBS } from './verbs';

const TITLE = 'Update over een interventie';

/** Asks how an intervention went of which the term is over; for a person's own chat only. */
export function noteForm(at: AtCase, due: Due, given: Given, wrong?: Refusal): Rendered {
  const one = lastRound(at.state)?.interventions.find(({ id }) => id === due.intervention);
  return renderForm(at, {
    title: TITLE,
    ...(wrong && { wrong }),
    intro: one ? [`Doel: ${one.goal}`, `Aanpak: ${one.what}`] : [],
    inputs: [
      input({
        id: 'text',
        kind: 'text',
        label: 'Wat is er gedaan, en wat merk je?',
        value: textIn(given, 'text'),
        required: true,
      }),
    ],
    submits: [button(at, 'Bewaar update', REMINDER_VERBS.note, due.id)],
  });
}

export const keepNote = reminderAction(
  'may update',
  () => 'update',
  async ({ turn, data, at, due, services }) => {
    if (due.intervention === undefined) return offer(turn, at, 'update');
    const text = textIn(data, 'text');
    const result = await carryOut(turn, at, { kind: 'update', intervention: due.intervention, text }, data.version);
    if (result.kind === 'refused' && MENDED.has(result.refusal.reason))
      return inPrivate(noteForm(at, due, data, result.refusal));
    return answerTo(turn, at, result, services, () => 'De update is bewaard.');
  },
);

/** A better text mends these. */
const MENDED: ReadonlySet<string> = new Set(['incomplete', 'wrong-value', 'too-long', 'needs-reason']);
