import { type CasesBot, SCHOOL } from '../../support/cases';
import { MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { presserCard } from '../../support/reading';
import { CASE, fourWeeksLater, inOt, inOwn, last, press, tickNow } from './ground';

const DAY = 24 * 60;
let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater();
});
afterEach(() => cases.stop());

it('what is not done is asked once more, then of who checks, and then no more', async () => {
  await tickNow(cases);
  expect([inOt(cases), inOwn(cases, MENTOR), inOwn(cases, ZORGCOORDINATOR)].map(({ length }) => length)).toEqual([
    1, 1, 0,
  ]);
  await tickNow(cases);
  expect(inOt(cases)).toHaveLength(1);
  cases.bot.clock.forward(3 * DAY);
  await tickNow(cases);
  for (const messages of [inOt(cases), inOwn(cases, MENTOR)]) {
    expect(messages).toHaveLength(2);
    expect(last(messages).text).toContain('Ik vraag het nog een keer');
  }
  cases.bot.clock.forward(5 * DAY);
  await tickNow(cases);
  expect([inOt(cases), inOwn(cases, MENTOR)].map(({ length }) => length)).toEqual([2, 2]);
  expect(last(inOwn(cases, ZORGCOORDINATOR)).text).toContain(
    'Dit is twee keer gevraagd aan de mentor en nog niet gedaan.',
  );
  expect(last(inOwn(cases, ZORGCOORDINATOR)).titles).toEqual(['Bekijk', 'Update geven', 'Later', 'Niet nodig']);
});

it('done at last, all five copies say so', async () => {
  await tickNow(cases);
  for (const days of [3, 5]) {
    cases.bot.clock.forward(days * DAY);
    await tickNow(cases);
  }
  await cases.own(MENTOR).presses('case-update', { school: SCHOOL, case: CASE, text: 'Dat gaat goed' }, 'elders');
  await cases.delivered();
  const written = [...inOt(cases), ...inOwn(cases, MENTOR), ...inOwn(cases, ZORGCOORDINATOR)].filter(
    ({ kind }) => kind === 'update',
  );
  expect(new Set(written.map(({ message }) => message)).size).toBe(5);
});

it('put off, it comes back on its day, and the old copies know of it', async () => {
  await tickNow(cases);
  const first = inOwn(cases, MENTOR);
  presserCard(await press(cases.own(MENTOR), first, 'Volgende week', 'Later'));
  await cases.delivered();
  cases.bot.clock.forward(6 * DAY);
  await tickNow(cases);
  expect(inOt(cases).filter(({ kind }) => kind === 'post')).toHaveLength(1);
  cases.bot.clock.forward(DAY);
  await tickNow(cases);
  expect(inOt(cases).filter(({ kind }) => kind === 'post')).toHaveLength(2);
  expect(last(inOt(cases)).text).toContain('Uitgesteld tot maandag 7 december.');
  expect(last(inOt(cases)).text).not.toContain('nog een keer');
  expect(last(inOt(cases)).titles).toContain('Update geven');
});

const later = async () => {
  const posts = inOwn(cases, MENTOR).filter(({ kind }) => kind === 'post');
  presserCard(await press(cases.own(MENTOR), posts, 'Morgen', 'Later'));
  await cases.delivered();
  cases.bot.clock.forward(DAY);
  await tickNow(cases);
};
const posted = () =>
  [inOt(cases), inOwn(cases, MENTOR), inOwn(cases, ZORGCOORDINATOR)].map(
    (messages) => messages.filter(({ kind }) => kind === 'post').length,
  );
const asked = () => last(inOwn(cases, MENTOR).filter(({ kind }) => kind === 'post')).text;

it('put off twice, it comes back to the same people, who were not asked in vain; then it is for the digest', async () => {
  await tickNow(cases);
  await later();
  await later();
  expect(posted()).toEqual([3, 3, 0]);
  expect(asked()).not.toMatch(/gevraagd|nog een keer/);
  await later();
  for (const messages of [inOt(cases), inOwn(cases, MENTOR)])
    expect(messages.map((one) => JSON.stringify(one.body)).join()).toContain(
      'door Mentor. Daarna staat het in het weekoverzicht.',
    );
  cases.bot.clock.forward(9 * DAY);
  await tickNow(cases);
  expect(posted()).toEqual([3, 3, 0]);
});

it('put off once and then not done, who checks hears how it went', async () => {
  await tickNow(cases);
  await later();
  cases.bot.clock.forward(3 * DAY);
  await tickNow(cases);
  expect(last(inOwn(cases, ZORGCOORDINATOR)).text).toContain(
    'Dit is gevraagd aan de mentor, ook uitgesteld, en nog niet gedaan.',
  );
});
