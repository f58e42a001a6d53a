import { holdOf } from '../../../src/cases/retention/hold';
import { day, instant, person } from '../made-up';

const WHO = { by: person('beheerder'), now: instant('2026-11-02T09:00:00.000Z'), today: day('2026-11-02') };

it('keeps a file until a day to come, with the reason', () => {
  expect(holdOf({ reason: ' Er loopt een klacht ', until: '2027-07-01' }, WHO)).toEqual({
    by: 'beheerder',
    at: WHO.now,
    until: '2027-07-01',
    reason: 'Er loopt een klacht',
  });
});

it.each([
  [{ reason: '', until: '2027-07-01' }, ['reason'], /Schrijf nog/],
  [{ reason: 'x'.repeat(301), until: '2027-07-01' }, ['reason'], /301/],
  [{ reason: 'Klacht', until: '' }, ['until'], /datum/],
  [{ reason: 'Klacht', until: '2026-11-01' }, ['until'], /Tot en met/],
  [{ reason: 'Klacht', until: '2036-01-01' }, ['until'], /te ver weg/],
  [{ reason: 4, until: {} }, ['reason', 'until'], /Schrijf nog/],
])('refuses %j', (typed, fields, say) => {
  const no = holdOf(typed, WHO);
  expect(no).toMatchObject({ kind: 'refused', fields });
  expect(no).toHaveProperty('say', expect.stringMatching(say));
});
