import fc from 'fast-check';
import { addDays } from '../../src/cases/days';
import { dayOf } from '../../src/cases/identify';
import { placesOf } from '../../src/planning/moment-days';
import { momentsBetween } from '../../src/planning/moments';
import { knownSchools } from '../support/bot';
import { anyCalendar, anyDay, MIDDEN, NOORD, ZUID } from './any-day';

function structureOf(id: string) {
  const known = knownSchools().get(id);
  if (!known) throw new Error(`No school ${id}.`);
  return known.structure;
}
const BAANBREKER = structureOf('de-baanbreker');
const yearOf = (calendar: typeof NOORD, from = '2026-08-01', until = '2027-07-31') =>
  momentsBetween(BAANBREKER, calendar, dayOf(from), dayOf(until));
const daysOf = (calendar: typeof NOORD, ...years: string[]) =>
  Object.fromEntries(
    yearOf(calendar, ...years).map(({ what, from, until }) => [what, from === until ? from : `${from}/${until}`]),
  );

describe('a whole school year', () => {
  it('names each moment of the gesprekkencyclus once, in order of day', () => {
    const found = yearOf(NOORD);
    const names = found.map(({ what }) => what);
    expect(names.filter((what) => /^IOP\d/.test(what)).map((what) => what.slice(0, 4))).toEqual([
      'IOP1',
      'IOP2',
      'IOP3',
      'IOP4',
      'IOP5',
      'IOP6',
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort());
  });

  it('says for which leerjaar a moment is', () => {
    expect(yearOf(NOORD).find(({ what }) => what.startsWith('Stageadvies'))?.years).toEqual(['3']);
  });

  it('has the timeline of the doorstroom', () => {
    expect(yearOf(NOORD).filter(({ what }) => /^(?:November|Voor de kerst|Januari|Februari)/.test(what))).toHaveLength(
      6,
    );
  });

  it.each([
    ['noord', NOORD],
    ['midden', MIDDEN],
    ['zuid', ZUID],
  ])('never asks anything on a day without school in region %s', (_region, calendar) => {
    for (const { from, until } of [...yearOf(calendar), ...yearOf(calendar, '2025-08-01', '2026-07-31')]) {
      expect([from, calendar.isSchoolDay(from)]).toEqual([from, true]);
      expect([until, calendar.isSchoolDay(until)]).toEqual([until, true]);
      expect(from <= until).toBe(true);
    }
  });
});

describe('a moment on a day without school', () => {
  it('moves to the next school day and says why', () => {
    const [iop4] = yearOf(NOORD).filter(({ what }) => what.startsWith('IOP4'));
    expect(iop4).toMatchObject({
      from: '2027-02-01',
      why: 'De jaarplanning zegt 30 januari; dat valt in het weekend, dus maandag 1 februari.',
    });
  });

  it('week 7 is a holiday in midden and zuid in 2027, and not in noord', () => {
    const week = 'Intensieve leerlingbespreking (week 7)';
    expect(daysOf(NOORD)[week]).toBe('2027-02-15/2027-02-19');
    expect(daysOf(ZUID)[week]).toBe('2027-02-22');
    const [moved] = yearOf(ZUID).filter(({ what }) => what === week);
    expect(moved?.why).toBe('Week 7 begint op 15 februari; dat valt in de voorjaarsvakantie, dus maandag 22 februari.');
  });

  it('three school days before it are counted back over the holiday', () => {
    const [ready] = yearOf(ZUID).filter(({ what }) => what.startsWith('Minimaal 3 dagen'));
    expect(ready).toMatchObject({ from: '2027-02-10', until: '2027-02-10' });
    expect(ready?.why).toBe(
      '3 schooldagen vóór maandag 22 februari is woensdag 10 februari; de voorjaarsvakantie telt niet mee. Week 7 begint op 15 februari; dat valt in de voorjaarsvakantie, dus maandag 22 februari.',
    );
    expect(yearOf(NOORD).find(({ what }) => what.startsWith('Minimaal 3 dagen'))?.from).toBe('2027-02-10');
  });
});

describe('days, weeks and months', () => {
  it.each([
    [{ week: 53 }, 2026, '2026-12-28'],
    [{ week: 53 }, 2027, '2027-12-27'],
    [{ week: 1 }, 2027, '2027-01-04'],
    [{ week: 1 }, 2025, '2024-12-30'],
    [{ week: 12 }, 2027, '2027-03-22'],
    [{ week: 13 }, 2027, '2027-03-29'],
  ])('%j of %d is counted from %s', (when, year, monday) => {
    const [placed] = placesOf(when, year, NOORD);
    expect(placed?.from).toBe(NOORD.schoolDay(dayOf(monday)));
  });

  it('a year without week 53 has its last week, and says so', () => {
    expect(placesOf({ week: 53 }, 2027, NOORD)[0]?.why).toContain(
      '2027 heeft geen week 53; week 52 begint op 27 december',
    );
  });

  it('29 February is the 28th in other years', () => {
    expect(placesOf({ day: '02-29' }, 2028, NOORD)[0]?.why).toContain('29 februari');
    expect(placesOf({ day: '02-29' }, 2027, NOORD)[0]?.why).toContain('28 februari');
  });

  it('a month is a window from its first to its last school day', () => {
    expect(placesOf({ months: [11, 5] }, 2026, NOORD).map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-02', '2026-11-30'],
      ['2026-05-04', '2026-05-29'],
    ]);
  });

  it('both clock changes leave the days alone', () => {
    expect(placesOf({ day: '03-29' }, 2026, NOORD)[0]?.from).toBe('2026-03-30');
    expect(placesOf({ day: '10-25' }, 2026, NOORD)[0]?.from).toBe('2026-10-26');
  });

  it('whatever the school has free: on school days, in order, never before the day itself', () => {
    const anyWhen = fc.oneof(
      fc.integer({ min: 1, max: 53 }).map((week) => ({ week })),
      fc.constantFrom('08-24', '01-01', '02-29', '12-31', '05-05').map((day) => ({ day })),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }).map((months) => ({ months })),
    );
    fc.assert(
      fc.property(anyCalendar, anyWhen, fc.integer({ min: 2025, max: 2029 }), (calendar, when, year) => {
        for (const { from, until, why } of placesOf(when, year, calendar)) {
          expect(from <= until).toBe(true);
          expect(calendar.isSchoolDay(from) && calendar.isSchoolDay(until)).toBe(true);
          expect(why).toMatch(/\.$/);
        }
        const before = { number: 3, unit: 'schooldagen' } as const;
        const [ready] = placesOf({ ...when, before }, year, calendar);
        const [moment] = placesOf(when, year, calendar);
        expect(ready && calendar.addSchoolDays(ready.from, 3)).toBe(moment?.from);
      }),
    );
  });
});

it('what is found between two days is what falls between them, whatever the days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, length) => {
      const until = addDays(from, length);
      const found = momentsBetween(BAANBREKER, MIDDEN, from, until);
      expect(found.every((one) => one.from <= until && one.until >= from)).toBe(true);
      const wider = momentsBetween(BAANBREKER, MIDDEN, addDays(from, -30), addDays(until, 30));
      const inside = wider.filter((one) => one.from <= until && one.until >= from);
      expect(inside.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
});

it('a school whose documents date nothing has no moments', () => {
  expect(momentsBetween(structureOf('casparus'), NOORD, dayOf('2026-08-01'), dayOf('2027-07-31'))).toEqual([]);
});
