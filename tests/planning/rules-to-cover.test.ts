import { addDays, addMonths } from '../../src/cases/days';
import { type DueKind, duesOf } from '../../src/cases/due';
import { replay } from '../../src/cases/evolve';
import type { Day } from '../../src/cases/ids';
import { momentAt } from '../../src/cases/school-hour';
import type { Case } from '../../src/cases/state';
import { momentsBetween } from '../../src/planning/moments';
import { HISTORY, PLAN } from '../cases/histories';
import { day, instant } from '../cases/made-up';
import { schoolOf } from '../schools/schools';
import { days, MIDDEN, NOORD, ZUID } from './any-day';

/** Each rule that must be kept, the school and route whose file has it, and its days: over a whole school year, in each region. */

const REGIONS = { noord: NOORD, midden: MIDDEN, zuid: ZUID };
type Region = keyof typeof REGIONS;

const made = (status: 'submitted' | 'running', more: Partial<Case>): Case => {
  const state = replay(HISTORY[status]);
  if (!state) throw new Error('It is.');
  return Object.assign({}, state, more);
};

/** A case that was discussed on a day, with nothing agreed but an intervention. */
function discussed(on: Day): Case {
  const state = made('running', {});
  if (state.status !== 'running') throw new Error('It runs.');
  const until = addDays(on, 21);
  const interventions = [{ ...PLAN, start: on, until }];
  return {
    ...state,
    rounds: [{ number: 1, begun: 'discussed', discussedOn: on, record: {}, interventions, updates: [] }],
  };
}
const handedIn = (on: Day): Case => made('submitted', { submittedAt: instant(momentAt(on, '10:00')) });
const enrolled = (on: Day): Case => made('submitted', { enrolledOn: on });

type Counts = (from: Day, region: Region) => Day;
const weeks =
  (count: number): Counts =>
  (from) =>
    addDays(from, count * 7);
const fiveSchoolDays: Counts = (from, region) => REGIONS[region].addSchoolDays(from, 5);
const aYear: Counts = (from) => addMonths(from, 12);

/** The rule; who has it; what is asked; of a case how; and the day that it is counted to. */
const RULES: readonly (readonly [string, string, string, DueKind, (on: Day) => Case, Counts])[] = [
  ['PM+ update after 4 weeks', 'voorbeeld', 'pm-plus', 'update', discussed, weeks(4)],
  ['PM+ evaluation after 6 weeks', 'voorbeeld', 'pm-plus', 'evaluation', discussed, weeks(6)],
  ['PM2 is asked at 6 weeks', 'voorbeeld', 'pm2', 'evaluation', discussed, weeks(6)],
  ['PM2 is pressed at 8 weeks', 'voorbeeld', 'pm2', 'term', discussed, weeks(8)],
  ['an intervention at its own term', 'voorbeeld', 'pm2', 'intervention', discussed, weeks(3)],
  ['12 weeks of guidance', 'de-baanbreker', 'individuele-gesprekken', 'evaluation', discussed, weeks(12)],
  ['6 weeks of extra praktijk', 'de-baanbreker', 'extra-praktijk', 'evaluation', discussed, weeks(6)],
  ['6 weeks of extra theorie', 'de-baanbreker', 'extra-theorie', 'evaluation', discussed, weeks(6)],
  ['PM2 checked within 5 school days', 'voorbeeld', 'pm2', 'check', handedIn, fiveSchoolDays],
  ['PM3 checked within 5 school days', 'voorbeeld', 'pm3', 'check', handedIn, fiveSchoolDays],
  ['PM+ checked within 5 school days', 'voorbeeld', 'pm-plus', 'check', handedIn, fiveSchoolDays],
  ['extra praktijk checked within 5 school days', 'de-baanbreker', 'extra-praktijk', 'check', handedIn, fiveSchoolDays],
  ['startdocument 6 weeks after enrolment', 'voorbeeld', 'pm0', 'enrolment', enrolled, weeks(6)],
  ['startdocument 6 weeks after the start', 'de-baanbreker', 'startdocument', 'enrolment', enrolled, weeks(6)],
  ['startdocument every year', 'voorbeeld', 'pm0', 'yearly', discussed, aYear],
];

const askedOn = (school: string, route: string, kind: DueKind, state: Case, region: Region) => {
  const found = schoolOf(school).routes;
  const of = [...found.values()].find(({ id }) => id === route);
  if (!of) throw new Error(`No route ${route}.`);
  return duesOf(state, of, REGIONS[region]).find((one) => one.kind === kind)?.day;
};

describe.each(RULES)('%s (%s, %s)', (_rule, school, route, kind, caseOf, counted) => {
  it.each(['noord', 'midden', 'zuid'] as const)(
    'is asked on the school day of its term, from any day: %s',
    (region) => {
      for (const from of days('2026-08-17', '2027-07-09')) {
        if (!REGIONS[region].isSchoolDay(from)) continue;
        const on = askedOn(school, route, kind, caseOf(from), region);
        expect([from, on]).toEqual([from, REGIONS[region].schoolDay(counted(from, region))]);
      }
    },
  );
});

it.each<readonly [string, string, DueKind, (on: Day) => Case, string, Readonly<Record<Region, string>>]>([
  // Counted over the autumn clock change, into holidays that differ.
  [
    'PM+ update, herfstvakantie',
    'pm-plus',
    'update',
    discussed,
    '2026-09-21',
    { noord: '2026-10-19', midden: '2026-10-26', zuid: '2026-10-26' },
  ],
  // Week 53 of 2026 is a holiday: 28 December and New Year's Day are the same working day, 4 January.
  [
    'PM+ evaluation, week 53',
    'pm-plus',
    'evaluation',
    discussed,
    '2026-11-16',
    { noord: '2027-01-04', midden: '2027-01-04', zuid: '2027-01-04' },
  ],
  [
    "PM+ update, New Year's Day",
    'pm-plus',
    'update',
    discussed,
    '2026-12-04',
    { noord: '2027-01-04', midden: '2027-01-04', zuid: '2027-01-04' },
  ],
  // Over the spring clock change of 28 March, to Koningsdag, which is in a holiday.
  [
    'PM2, meivakantie',
    'pm2',
    'evaluation',
    discussed,
    '2027-03-16',
    { noord: '2027-05-03', midden: '2027-05-03', zuid: '2027-05-03' },
  ],
  [
    'PM+ evaluation, over summer',
    'pm-plus',
    'evaluation',
    discussed,
    '2026-06-29',
    { noord: '2026-08-17', midden: '2026-08-31', zuid: '2026-08-24' },
  ],
  [
    'check, over Christmas',
    'pm2',
    'check',
    handedIn,
    '2026-12-16',
    { noord: '2027-01-06', midden: '2027-01-06', zuid: '2027-01-06' },
  ],
  [
    'check, over summer',
    'pm2',
    'check',
    handedIn,
    '2026-07-02',
    { noord: '2026-08-20', midden: '2026-07-09', zuid: '2026-07-09' },
  ],
  // 12 September is a Saturday.
  [
    'startdocument, from summer',
    'pm0',
    'enrolment',
    enrolled,
    '2026-08-01',
    { noord: '2026-09-14', midden: '2026-09-14', zuid: '2026-09-14' },
  ],
])('%s', (_name, route, kind, caseOf, from, on) => {
  const asked = (region: Region) => askedOn('voorbeeld', route, kind, caseOf(day(from)), region);
  expect({ noord: asked('noord'), midden: asked('midden'), zuid: asked('zuid') }).toEqual(on);
});

it('comes at eight by the clock at school, on either side of both clock changes', () => {
  const hours = ['2026-10-23', '2026-10-26', '2027-03-26', '2027-03-29'].map((on) => momentAt(day(on), '08:00'));
  expect(hours.map((one) => one.slice(11, 16))).toEqual(['06:00', '07:00', '07:00', '06:00']);
});

it.each(['noord', 'midden', 'zuid'] as const)(
  'the year of de-baanbreker has each moment once, on school days: %s',
  (region) => {
    const calendar = REGIONS[region];
    const found = momentsBetween(schoolOf('de-baanbreker'), calendar, day('2026-08-01'), day('2027-07-31'));
    const some = (pattern: RegExp) => found.filter(({ what }) => pattern.test(what));
    // The gesprekkencyclus, the doorstroom, and three school days before the intensieve leerlingbespreking.
    expect(
      [some(/^IOP\d/), some(/^(?:November|Voor de kerst|Januari|Februari)/), some(/^Minimaal 3 dagen/)].map(
        (of) => of.length,
      ),
    ).toEqual([6, 6, 1]);
    const [before] = some(/^Minimaal 3 dagen/);
    const [meeting] = some(/^Intensieve leerlingbespreking/);
    expect(before && calendar.addSchoolDays(before.from, 3)).toBe(meeting?.from);
  },
);
