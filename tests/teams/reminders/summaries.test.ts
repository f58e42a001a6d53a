import { caseIdOf } from '../../../src/cases/identify';
import { digestItems } from '../../../src/desk/digest';
import type { CasesBot } from '../../support/cases';
import { KEY } from '../../support/cases';
import { MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { ask, discussed, fourWeeksLater, inOt, once, press, tickNow, toPerson, toTeam, UPDATE, wake } from './ground';

const SECOND = caseIdOf('case-2');
let cases: CasesBot;
afterEach(() => cases.stop());

it('no card of the product says class, initials or name of a pupil where a notification shows it', async () => {
  cases = await fourWeeksLater((desk) => discussed(desk, SECOND));
  for (const to of [toTeam, toPerson(MENTOR)]) {
    await ask(cases, to, once(UPDATE));
    await ask(cases, to, once(UPDATE, 3));
    await ask(cases, to, once(UPDATE), once(`${SECOND}/update/1`));
  }
  await tickNow(cases);
  await press(cases.own(MENTOR), inOt(cases).slice(0, 1), 'Update geven');
  const { now, today } = cases.desk.clock();
  await cases.store.write(KEY, { streams: [], outbox: digestItems(today, now, []) });
  await wake(cases);
  await cases.delivered();
  for (const person of [MENTOR, ZORGCOORDINATOR])
    for (const words of ['/mijn', '/agenda', '/herinneringen', '/overzicht', '/zaak 1', '/zorglijst', '/aanmelden pm2'])
      await cases.own(person).says(words);
  const summaries = cases.bot.channel.requests.flatMap(({ body }) => (body?.summary ? [body.summary] : []));
  expect(summaries.filter((one) => /3B|R\.J\.|Rosa|Jansen/.test(one))).toEqual([]);
  // Of each kind there was one.
  expect(summaries).toEqual(
    expect.arrayContaining([
      'Update · zaak 1 · PM+',
      expect.stringMatching(/^Herinneringen van vandaag: \d/),
      expect.stringMatching(/^Week \d+ in het OT$/),
      'Zaak 1 · PM+',
      'Van jou',
      'Wat er voor jou aankomt',
    ]),
  );
});
