import { caseIdOf, dayOf } from '../../../src/cases/identify';
import { digestOf } from '../../../src/planning/digest';
import { byWhen } from '../../../src/teams/cases/team/dates';
import { countsOf } from '../../../src/teams/digest/words';
import { route } from '../../desk/office';
import { MIDDEN } from '../../planning/any-day';

const MONDAY = dayOf('2026-11-30');

it.each([
  ['2026-11-30', 'vandaag'],
  ['2026-11-13', 'had vrijdag 13 november gekund'],
  ['2026-12-14', 'uiterlijk maandag 14 december'],
  ['2027-07-05', 'uiterlijk maandag 5 juli'],
  ['2027-11-30', 'uiterlijk dinsdag 30 november 2027'],
  ['2026-06-29', 'had maandag 29 juni 2026 gekund'],
])('what is due on %s is said without the year of this school year: %s', (day, said) => {
  expect(byWhen(day, MONDAY)).toBe(said);
});

it.each([
  ['2026-11-30', 'monday', 'every', 'Vandaag'],
  ['2026-12-01', 'monday', 'every', 'Maandag'],
  ['2026-11-30', 'monday', 'even', 'Maandag'],
  ['2026-12-21', 'wednesday', 'odd', 'Woensdag 6 januari'],
] as const)('on %s a meeting on %s (%s) is on the agenda of: %s', (today, day, weeks, said) => {
  const planned = {
    caseId: caseIdOf('case-1'),
    status: 'accepted',
    step: 'PM2',
    route: route('pm2'),
    dues: [],
  } as const;
  const meeting = { day, block: 'blok 2', weeks };
  const digest = digestOf({ cases: [planned], moments: [], today: dayOf(today), calendar: MIDDEN, meeting });
  expect(countsOf(digest)).toBe(`${said} op de agenda 1`);
});
