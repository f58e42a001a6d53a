import fc from 'fast-check';
import { duesOf } from '../../src/cases/due';
import { replay } from '../../src/cases/evolve';
import { dayOf } from '../../src/cases/identify';
import type { Case, Round } from '../../src/cases/state';
import { windowOf } from '../../src/cases/window';
import { schoolCalendar } from '../../src/planning/calendar';
import { explainDue, explainTerm } from '../../src/planning/explain';
import type { Measure } from '../../src/structure/fact-schema';
import { HISTORY, PLAN } from '../cases/histories';
import { FIRST } from '../cases/made-up';
import { anyCalendar, anyDay, MIDDEN, NOORD } from './any-day';

const term = (number: number, unit: Measure['unit']): Measure => ({ number, unit });
const why = (after: Measure, start: string, calendar = MIDDEN) => explainTerm(after, dayOf(start), calendar)?.why;

it.each([
  [
    term(4, 'weken'),
    '2026-09-21',
    '4 weken na 21 september is 19 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober.',
  ],
  [term(6, 'weken'), '2026-11-02', '6 weken na 2 november is maandag 14 december.'],
  [
    term(1, 'weken'),
    '2026-11-07',
    '1 week na 7 november is 14 november; dat valt in het weekend, dus maandag 16 november.',
  ],
  [
    term(4, 'weken'),
    '2026-11-26',
    '4 weken na 26 november is 24 december; dat valt in de kerstvakantie, dus maandag 4 januari 2027.',
  ],
  [
    term(6, 'weken'),
    '2027-06-14',
    '6 weken na 14 juni is 26 juli; dat valt in de zomervakantie, dus maandag 30 augustus.',
  ],
  [
    term(1, 'weken'),
    '2027-03-19',
    '1 week na 19 maart is 26 maart; dat is een vrije dag (Goede Vrijdag), gevolgd door Tweede paasdag, dus dinsdag 30 maart.',
  ],
  [
    term(5, 'schooldagen'),
    '2026-10-15',
    '5 schooldagen na 15 oktober is donderdag 29 oktober; de herfstvakantie telt niet mee.',
  ],
  [
    term(3, 'schooldagen'),
    '2027-05-04',
    '3 schooldagen na 4 mei is dinsdag 11 mei; Bevrijdingsdag en Hemelvaartsdag tellen niet mee.',
  ],
  [
    term(2, 'schoolweken'),
    '2026-12-16',
    '2 schoolweken na 16 december is woensdag 13 januari 2027; de kerstvakantie telt niet mee.',
  ],
  [
    term(1, 'maanden'),
    '2026-09-17',
    '1 maand na 17 september is 17 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober.',
  ],
])('%#: %o after %s', (after, start, expected) => {
  expect(why(after, start)).toBe(expected);
});

it('goes by the region, and by what the school says itself', () => {
  expect(why(term(4, 'weken'), '2026-09-21', NOORD)).toBe('4 weken na 21 september is maandag 19 oktober.');
  const own = schoolCalendar({
    region: 'midden',
    own: [{ kind: 'free', name: 'studiedag', from: dayOf('2026-12-03'), until: dayOf('2026-12-04') }],
  });
  expect(why(term(4, 'weken'), '2026-11-05', own)).toBe(
    '4 weken na 5 november is 3 december; dat is een vrije dag (studiedag), dus maandag 7 december.',
  );
});

it('says nothing of a term that counts no time', () => {
  expect(explainTerm(term(3, 'gesprekken'), dayOf('2026-11-02'), MIDDEN)).toBeUndefined();
});

describe('what is not sure stands beside it', () => {
  const notes = (after: Measure, start: string, calendar = MIDDEN) =>
    explainTerm(after, dayOf(start), calendar)?.notes.join('\n');

  it('nothing, where all is known', () => {
    expect(notes(term(4, 'weken'), '2026-09-21')).toBe('');
  });

  it('the list ends', () => {
    expect(notes(term(12, 'weken'), '2028-06-26')).toBe(
      'Ik ken de vakanties tot en met 20 augustus 2028; een datum daarna kan nog veranderen.',
    );
  });

  it('a week that no source confirms', () => {
    expect(notes(term(2, 'weken'), '2027-04-20')).toContain('van 3 mei 2027 tot en met 9 mei 2027');
    expect(notes(term(3, 'schooldagen'), '2027-04-23')).toContain('weet ik niet zeker');
  });

  it('no region chosen yet', () => {
    expect(notes(term(4, 'weken'), '2026-09-21', schoolCalendar({}))).toBe(
      'Vakanties tellen hierbij nog niet mee: die weet ik pas als de beheerder een vakantieregio kiest (/instellen).',
    );
  });
});

describe('the promises of a round', () => {
  const round = (by: Partial<Round>): Round => ({
    number: 1,
    begun: 'discussed',
    discussedOn: dayOf('2026-09-21'),
    record: {},
    interventions: [],
    updates: [],
    ...by,
  });
  const explained = (by: Partial<Round>, route = FIRST) =>
    duesOf(running(by), route, MIDDEN).map((due) => explainDue(due, running(by), route, MIDDEN));
  const running = (by: Partial<Round>): Case => {
    const state = replay(HISTORY.accepted);
    if (!state) throw new Error('It is.');
    return { ...state, status: 'running', rounds: [round(by)] };
  };
  const [first] = FIRST.followUps;
  if (!first) throw new Error('No follow-up.');
  const after4 = { ...FIRST, followUps: [{ ...first, after: term(4, 'weken') }] };

  it('are counted from the discussion, which is our reading unless the document says so', () => {
    const expected =
      '4 weken na de bespreking van 21 september is 19 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober.';
    expect(explained({}, after4)).toEqual([
      {
        day: '2026-10-26',
        why: expected,
        passed: '',
        notes: ['Het document zegt niet wanneer deze termijn begint; dat we zo tellen, is onze lezing.'],
      },
    ]);
    const named = { ...after4, followUps: [{ ...first, after: term(4, 'weken'), from: 'discussion' as const }] };
    expect(explained({}, named)).toEqual([{ day: '2026-10-26', why: expected, passed: '', notes: [] }]);
  });

  it('are counted from the decision to go on', () => {
    expect(explained({ begun: 'continued' }, after4)[0]?.why).toContain(
      '4 weken na het besluit om door te gaan van 21',
    );
  });

  it('or agreed', () => {
    const last = (evaluateBy: string) => explained({ evaluateBy: dayOf(evaluateBy) })[1];
    expect(last('2026-10-26')?.why).toContain('maandag 26 oktober');
    expect(last('2026-10-21')?.why).toBe(
      'Afgesproken is 21 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober.',
    );
    expect(last('2026-10-21')?.notes).toEqual([]);
  });

  it('say what the last day of a term is', () => {
    expect(explained({}).at(-1)?.why).toBe('8 weken na de bespreking van 21 september is maandag 16 november.');
  });

  it('say until when an intervention was agreed', () => {
    const interventions = [{ ...PLAN, until: dayOf('2026-10-21') }];
    const found = explained({ evaluateBy: dayOf('2026-11-09'), interventions }).map(({ why: how }) => how);
    expect(found).toContain(
      'De interventie is afgesproken tot en met 21 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober.',
    );
  });
});

it('says how the day of a check came about, and to which day it was put off', () => {
  const state = replay(HISTORY.submitted);
  if (!state) throw new Error('It is.');
  const [due] = duesOf({ ...state, postponed: { 'zaak-1/@check/0': dayOf('2026-11-14') } }, FIRST, MIDDEN);
  expect(due && explainDue(due, state, FIRST, MIDDEN)).toEqual({
    day: '2026-11-16',
    why:
      '5 schooldagen na het indienen op 2 november is maandag 9 november. ' +
      'Uitgesteld tot 14 november; dat valt in het weekend, dus maandag 16 november.',
    passed: '',
    notes: [],
  });
});

it('explains any term to the school day that is counted, in whole sentences', () => {
  const units = ['dagen', 'werkdagen', 'schooldagen', 'weken', 'schoolweken', 'maanden'] as const;
  fc.assert(
    fc.property(
      anyCalendar,
      anyDay,
      fc.constantFrom(...units),
      fc.integer({ min: 1, max: 12 }),
      (calendar, day, unit, number) => {
        const counted = windowOf({ number, unit }, day, calendar)?.from;
        const explained = explainTerm({ number, unit }, day, calendar);
        expect(explained?.day).toBe(counted && calendar.schoolDay(counted));
        expect(explained?.why).toMatch(/^\d+ \p{L}+ na \d+ \p{L}+ is .+\.$/u);
        expect(explained?.why.includes('; dat ')).toBe(explained?.day !== counted);
        expect(explained?.why).not.toMatch(/undefined|\[object/);
        for (const note of explained?.notes ?? []) expect(note).toMatch(/^\p{Lu}.+\.$/u);
      },
    ),
    { numRuns: 60 },
  );
});
