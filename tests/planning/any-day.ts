import fc from 'fast-check';
import { addDays } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';
import type { Day } from '../../src/cases/ids';
import { schoolCalendar } from '../../src/planning/calendar';
import { REGIONS } from '../../src/planning/holidays/holiday';
import type { OwnDate } from '../../src/planning/holidays/own';

export const NOORD = schoolCalendar({ region: 'noord' });
export const MIDDEN = schoolCalendar({ region: 'midden' });
export const ZUID = schoolCalendar({ region: 'zuid' });

export function days(from: string, until: string): Day[] {
  const found: Day[] = [];
  for (let day = dayOf(from); day <= until; day = addDays(day, 1)) found.push(day);
  return found;
}

/** From before the list to well after it. */
export const anyDay = fc.integer({ min: 0, max: 5 * 365 }).map((offset) => addDays(dayOf('2025-06-01'), offset));

const anyStretch = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => ({ from, until: addDays(from, length) }));

const anyOwn: fc.Arbitrary<OwnDate> = fc.oneof(
  anyStretch.map((stretch) => ({ kind: 'free' as const, name: 'studiedagen', ...stretch })),
  anyStretch.map((stretch) => ({ kind: 'school' as const, ...stretch })),
  anyStretch.map((stretch) => ({ kind: 'holiday' as const, holiday: 'herfst' as const, ...stretch })),
  fc.constant({ kind: 'none' as const, holiday: 'voorjaar' as const, year: '2026-2027' as const }),
);

/** A school of any region, or of none yet, with dates of its own. */
export const anyCalendar = fc
  .record({
    region: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }),
    own: fc.array(anyOwn, { maxLength: 6 }),
  })
  .map(schoolCalendar);
