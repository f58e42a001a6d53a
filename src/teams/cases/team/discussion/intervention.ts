import { createHash } from 'node:crypto';
import { isDay } from '../../../../cases/days';
import { NL } from '../../../../cases/nl';
import { recordingWords } from '../../../../cases/recording-words';
import type { Rendered } from '../../../cards';
import { type Given, textIn } from '../../fields/given';
import { input } from '../../fields/input';
import type { AtCase } from '../at-case';
import { button } from '../button';
import { renderForm } from '../form-card';
import { termFromToday } from '../term';
import { TEAM_VERBS } from '../verbs';
import type { Planned } from './draft';

/** One intervention: its goal, what, one responsible person, start, rhythm and end. */
export function interventionForm(at: AtCase, given: Given, note?: string): Rendered {
  const made = (id: string, kind: 'line' | 'text' | 'date', label: string, value = '') =>
    input({ id, kind, label, value: textIn(given, id) || value, required: true });
  return renderForm(at, {
    title: 'Interventie',
    ...(note !== undefined && { note }),
    inputs: [
      made('goal', 'text', 'Doel: wat kan of doet de leerling straks?'),
      made('plan', 'text', 'Wat gaan jullie doen?'),
      input({
        id: 'by',
        kind: 'choice',
        label: 'Wie is verantwoordelijk? Kies één collega.',
        value: textIn(given, 'by'),
        required: true,
        options: at.colleagues.all.map(({ id, title }) => ({ title, value: id })),
      }),
      made('start', 'date', 'Vanaf', at.today),
      made('rhythm', 'line', 'Hoe vaak? Bijvoorbeeld: elke dinsdag'),
      made('until', 'date', 'Tot en met', termFromToday(at)?.until),
    ],
    submits: [button(at, 'Bewaar', TEAM_VERBS.keepIntervention)],
    backs: [button(at, recordingWords(at.route).back, TEAM_VERBS.ask, 'discuss')],
  });
}

/**
 * What was filled in for an intervention, or the sentence that says what is wrong with it.
 * @param press the activity that brought it: a repeat by Teams makes the same intervention, not another one
 */
export function interventionIn(at: AtCase, given: Given, press: string): Planned | string {
  const value = (id: string): string => textIn(given, id).trim().slice(0, 2_000);
  const [goal, what, by, start, rhythm, until] = ['goal', 'plan', 'by', 'start', 'rhythm', 'until'].map(value);
  if (!goal || !what || !by || !start || !rhythm || !until) return NL.badIntervention;
  if (!at.colleagues.all.some(({ id }) => id === by)) return 'Kies een collega van je school.';
  if (!isDay(start) || !isDay(until)) return NL.noDate('Vanaf en tot en met', isDay(start) ? until : start);
  if (until < start) return NL.before('Einde van de interventie', 'het begin', start);
  return { id: createHash('sha256').update(press).digest('hex').slice(0, 32), goal, what, by, start, rhythm, until };
}
