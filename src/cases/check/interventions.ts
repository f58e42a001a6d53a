import { ASKED } from '../asked-as';
import type { Context } from '../context';
import { allOf } from '../faults';
import { interventionIdOf, personIdOf } from '../identify';
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
type Raw = { readonly [Part in keyof Planned]?: unknown };

const isRecord = (one: unknown): one is Raw => typeof one === 'object' && one !== null;

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
    const checked = isRecord(one) ? intervention(one, context.today) : incompleteAt('interventions');
    if (isRefusal(checked)) return refuse(checked.reason, checked.say, ABOUT);
    if (ids.has(checked.id)) return refuse('wrong-value', NL.sameIntervention, ABOUT);
    ids.add(checked.id);
    planned.push(checked);
  }
  return planned;
}

/**
 * One intervention, of which nothing is sure yet; each fault is told at its own part.
 */
export function intervention(given: Raw, today: Day): Planned | Refusal {
  const { id } = given;
  const start = day(given.start, ASKED.start, today, 'start');
  const found = allOf({
    goal: words(given.goal, 'het doel van de interventie', { field: 'goal', most: LONG }),
    what: words(given.what, 'wat jullie gaan doen', { field: 'what', most: LONG }),
    by: isId(given.by) ? personIdOf(given.by) : incompleteAt('by'),
    start,
    rhythm: words(given.rhythm, 'hoe vaak', { field: 'rhythm', most: SHORT }),
    until: notBefore(start, day(given.until, ASKED.until, today, 'until')),
  });
  if (isRefusal(found)) return found;
  return isId(id) ? { id: interventionIdOf(id), ...found } : incompleteAt('id');
}

const incompleteAt = (field: string): Refusal => refuse('wrong-value', NL.badIntervention, { fields: [field] });

const day = (raw: unknown, label: string, today: Day, field: string): Day | Refusal =>
  raw === '' ? refuse('incomplete', NL.missing([label]), { fields: [field] }) : date(raw, label, 'any', today, field);

const notBefore = (start: Day | Refusal, until: Day | Refusal): Day | Refusal =>
  isRefusal(start) || isRefusal(until) || until >= start
    ? until
    : refuse('date-out-of-range', NL.before(ASKED.until, 'het begin', start), { fields: ['until'] });
