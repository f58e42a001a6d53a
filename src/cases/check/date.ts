import { addMonths, isDay, looksLikeDay } from '../days';
import type { Day } from '../ids';
import { NL } from '../nl';
import { type Refusal, refuse } from '../refusal';

/** Longer ago than a school career, or further away than two school years, is a slip of the pen. */
const MONTHS_BACK = 8 * 12;
const MONTHS_AHEAD = 2 * 12;

/** When a day may be: it happened, it is to come, or either. */
export type When = 'happened' | 'to-come' | 'any';

/** A day as a card sent it, or what is wrong with it. `label` is what the form calls it. */
export function date(raw: unknown, label: string, when: When, today: Day, field: string): Day | Refusal {
  const wrong = (reason: 'wrong-value' | 'date-out-of-range', say: string) => refuse(reason, say, { fields: [field] });
  if (!looksLikeDay(raw)) return wrong('wrong-value', NL.noDate(label, raw));
  if (!isDay(raw)) return wrong('wrong-value', NL.noSuchDay(label, raw));
  const first = addMonths(today, -MONTHS_BACK);
  const last = addMonths(today, MONTHS_AHEAD);
  if (raw < first) return wrong('date-out-of-range', NL.tooEarly(label, raw, first));
  if (raw > today && when === 'happened') return wrong('date-out-of-range', NL.future(label, raw));
  if (raw < today && when === 'to-come') return wrong('date-out-of-range', NL.past(label, raw));
  if (raw > last) return wrong('date-out-of-range', NL.tooLate(label, raw, last));
  return raw;
}
