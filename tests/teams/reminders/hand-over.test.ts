import { personIdOf } from '../../../src/cases/identify';
import { type CasesBot, DEPUTY, order } from '../../support/cases';
import { MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { CASE, EVALUATION, fourWeeksLater, inOt, inOwn, last, tickNow, UPDATE } from './ground';

let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater();
  await cases.own(DEPUTY).says('/help');
});
afterEach(() => cases.stop());

const handOver = async () => {
  const to = personIdOf(DEPUTY.aadObjectId);
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'hand-over', to, note: 'Neem contact op met thuis.' });
  await tickNow(cases);
};

it('a case that is handed over: the former mentor’s copy says so, the new one gets it, the channel names the new one', async () => {
  await tickNow(cases);
  await handOver();
  expect(last(inOwn(cases, MENTOR)).text).toMatch(
    /^Update · zaak 1 · PM\+ · 3B · R\.J\.\nOvergedragen aan een collega door Zorgcoördinator, \d\d:\d\d\.$/,
  );
  expect(last(inOwn(cases, MENTOR)).titles).toEqual([]);
  expect(inOwn(cases, DEPUTY).filter(({ kind }) => kind === 'post')).toHaveLength(1);
  expect(last(inOwn(cases, DEPUTY)).titles).toContain('Update geven');
  expect(last(inOt(cases)).titles).toContain('Update geven');
  expect(inOt(cases).filter(({ kind }) => kind === 'post')).toHaveLength(1);
});

it('what was not asked yet goes to the new mentor alone, on its day', async () => {
  await handOver();
  expect([inOwn(cases, MENTOR), inOwn(cases, DEPUTY)].map(({ length }) => length)).toEqual([0, 1]);
});

it('done by the new mentor, the former one’s copy stays as it was', async () => {
  await tickNow(cases);
  await handOver();
  const before = inOwn(cases, MENTOR).length;
  await order(cases.desk, DEPUTY, CASE, { kind: 'waive', reminder: UPDATE, reason: 'Staat in de evaluatie' });
  await tickNow(cases);
  expect(last(inOwn(cases, DEPUTY)).text).toContain('Niet nodig');
  expect(inOwn(cases, MENTOR).length).toBeGreaterThanOrEqual(before);
  expect((await cases.state(CASE)).waived).not.toContain(EVALUATION);
});
