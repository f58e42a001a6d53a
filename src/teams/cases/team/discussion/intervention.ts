import { createHash } from 'node:crypto';
import { ASKED } from '../../../../cases/asked-as';
import { intervention } from '../../../../cases/check/interventions';
import { allOf } from '../../../../cases/faults';
import { recordingWords } from '../../../../cases/recording-words';
import { isRefusal, type Refusal, refuse } from '../../../../cases/refusal';
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
export function interventionForm(at: AtCase, given: Given, wrong?: Refusal): Rendered {
  const made = (id: string, kind: 'line' | 'text' | 'date', label: string, value = '') =>
    input({ id, kind, label, value: textIn(given, id) || value, required: true });
  return renderForm(at, {
    title: 'Interventie',
    ...(wrong && { wrong }),
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
      made('start', 'date', ASKED.start, at.today),
      made('rhythm', 'line', 'Hoe vaak? Bijvoorbeeld: elke dinsdag'),
      made('until', 'date', ASKED.until, termFromToday(at)?.until),
    ],
    submits: [button(at, 'Bewaar', TEAM_VERBS.keepIntervention)],
    backs: [button(at, recordingWords(at.route).back, TEAM_VERBS.ask, 'discuss')],
  });
}

/**
 * What was filled in for an intervention, or what is wrong with it, at each field.
 * @param press the activity that brought it: a repeat by Teams makes the same intervention, not another one
 */
export function interventionIn(at: AtCase, given: Given, press: string): Planned | Refusal {
  const [goal, what, by, start, rhythm, until] = ['goal', 'plan', 'by', 'start', 'rhythm', 'until'].map((id) =>
    textIn(given, id).trim(),
  );
  const isColleague = at.colleagues.all.some(({ id }) => id === by);
  const id = createHash('sha256').update(press).digest('hex').slice(0, 32);
  const found = allOf({
    made: intervention({ id, goal, what, by: at.by.id, start, rhythm, until }, at.today),
    by: isColleague && by !== undefined ? by : refuse('wrong-value', NOBODY, { fields: ['by'] }),
  });
  return isRefusal(found) ? found : { ...found.made, by: found.by };
}

const NOBODY = 'Kies een collega van je school.';
