import type { Context } from '../context';
import type { Day, InterventionId } from '../ids';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Intervention } from '../state';
import { date } from './date';
import { isId, words } from './words';

const MOST = 20;
const LONG = 1_000;
const SHORT = 200;
const ABOUT = { fields: ['interventions'] };

type Planned = Omit<Intervention, 'carriedOut'>;

/** What was agreed to do, each with its goal, one responsible, start, rhythm and end; refused when one of them lacks that. */
export function interventions(
  given: readonly Planned[],
  wanted: 'none' | 'may' | 'must',
  context: Context,
): readonly Planned[] | Refusal {
  if (!Array.isArray(given)) return refuse('wrong-value', NL.badIntervention, ABOUT);
  if (wanted === 'none' && given.length > 0) return refuse('wrong-value', NL.noInterventions, ABOUT);
  if (wanted === 'must' && given.length === 0) return refuse('incomplete', NL.someIntervention, ABOUT);
  if (given.length > MOST) return refuse('too-long', NL.manyInterventions(MOST), ABOUT);
  const planned: Planned[] = [];
  const ids = new Set<InterventionId>();
  for (const one of given) {
    const checked = intervention(one, context.today);
    if (isRefusal(checked)) return checked;
    if (ids.has(checked.id)) return refuse('wrong-value', NL.sameIntervention, ABOUT);
    ids.add(checked.id);
    planned.push(checked);
  }
  return planned;
}

function intervention(given: Planned, today: Day): Planned | Refusal {
  if (typeof given !== 'object' || given === null || !isId(given.id) || !isId(given.by))
    return refuse('wrong-value', NL.badIntervention, ABOUT);
  const goal = words(given.goal, 'bij elke interventie het doel', { ...FIELD, most: LONG });
  if (isRefusal(goal)) return goal;
  const what = words(given.what, 'bij elke interventie wat jullie gaan doen', { ...FIELD, most: LONG });
  if (isRefusal(what)) return what;
  const rhythm = words(given.rhythm, 'bij elke interventie hoe vaak', { ...FIELD, most: SHORT });
  if (isRefusal(rhythm)) return rhythm;
  const start = date(given.start, 'Begin van de interventie', 'any', today, FIELD.field);
  if (isRefusal(start)) return start;
  const until = date(given.until, 'Einde van de interventie', 'any', today, FIELD.field);
  if (isRefusal(until)) return until;
  if (until < start)
    return refuse('date-out-of-range', NL.before('Einde van de interventie', 'het begin', start), ABOUT);
  return { id: given.id, goal, what, by: given.by, start, rhythm, until };
}

const FIELD = { field: 'interventions' };
