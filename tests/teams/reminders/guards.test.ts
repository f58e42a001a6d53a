import fc from 'fast-check';
import { addDays } from '../../../src/cases/days';
import { caseIdOf, interventionIdOf } from '../../../src/cases/identify';
import { agreed, type CasesBot, order, SCHOOL } from '../../support/cases';
import { DOCENT, MENTOR, OTHER_MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserCard, presserSentence } from '../../support/reading';
import {
  ask,
  CASE,
  EVALUATION,
  fourWeeksLater,
  handedIn,
  inOt,
  inOwn,
  last,
  once,
  press,
  toPerson,
  toTeam,
  UPDATE,
} from './ground';

const CHECKED = caseIdOf('case-3');
const NO_SUCH = 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.';
let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater((desk) => handedIn(desk, CHECKED));
});
afterEach(() => cases.stop());

describe('a check', () => {
  const reminder = `${CHECKED}/@check/0`;

  it('is looked at in the own chat, and agreed to where it stands', async () => {
    await ask(cases, toTeam, once(reminder));
    expect(last(inOt(cases)).text).toContain('Aanmeldformulier, Presentis. Is de aanmelding compleet?');
    expect(last(inOt(cases)).titles).toEqual(['Bekijk', 'Akkoord', 'Later', 'Niet nodig']);
    const looked = await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), 'Bekijk');
    expect(presserSentence(looked)).toBe('Ik heb het in je privéchat met mij gezet.');
    const agreedTo = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), 'Akkoord'));
    expect(agreedTo.text).toContain('Gedaan door Zorgcoördinator, 09:00.');
    await cases.delivered();
    expect(last(inOt(cases)).text).toContain('Gedaan door Zorgcoördinator, 09:00.');
    expect((await cases.state(CHECKED)).status).toBe('accepted');
  });

  it('sent back or withdrawn is not asked any more', async () => {
    await ask(cases, toTeam, once(reminder));
    await order(cases.desk, ZORGCOORDINATOR, CHECKED, { kind: 'return', missing: 'De toestemming' });
    const stale = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), 'Akkoord'));
    expect(stale.text).toContain('Teruggestuurd naar de mentor door Zorgcoördinator, 09:00.');
    await order(cases.desk, MENTOR, CHECKED, { kind: 'withdraw', reason: 'Het is opgelost' });
    expect(presserCard(await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), 'Akkoord')).text).toContain(
      'Teruggestuurd naar de mentor door Zorgcoördinator, 09:00.',
    );
  });
});

it('an evaluation opens its form in the own chat, below the reminder', async () => {
  await ask(cases, toPerson(MENTOR), once(EVALUATION));
  const outcome = await press(cases.own(MENTOR), inOwn(cases, MENTOR), 'Evaluatie invullen');
  expect(presserSentence(outcome)).toBe('Het staat hieronder.');
  expect(cardIn(outcome.messages[0]).titles).toContain('Leg evaluatie vast');
  expect(outcome.messages.map(({ kind }) => kind)).toEqual(['post']);
});

it('an intervention whose own term is over gets its own update', async () => {
  const id = caseIdOf('case-4');
  await handedIn(cases.desk, id);
  await order(cases.desk, ZORGCOORDINATOR, id, { kind: 'accept' });
  const talk = agreed(cases.desk, [ZORGCOORDINATOR]);
  const interventions = talk.interventions.map((one) => ({
    ...one,
    id: interventionIdOf('kort'),
    until: addDays(talk.on, 7),
  }));
  await order(cases.desk, ZORGCOORDINATOR, id, { ...talk, interventions });
  const reminder = `${id}/@intervention:kort/1`;
  await ask(cases, toTeam, once(reminder));
  expect(JSON.stringify(inOt(cases))).not.toContain('Doel voor');
  const form = (await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), 'Update geven')).messages.at(-1);
  expect(cardIn(form).text).toContain('Doel: Doel voor Zorgcoördinator');
  const empty = { ...Object(cardIn(form).fill('text', 'x').press('Bewaar update')?.data), text: '' };
  const refused = presserCard(await cases.own(ZORGCOORDINATOR).presses('reminder-note', empty));
  expect(refused.text).toContain('Schrijf nog wat er is gedaan');
  const kept = presserCard(
    await cases.own(ZORGCOORDINATOR).presses('reminder-note', { ...empty, text: 'Het ging goed' }),
  );
  expect(kept.text).toContain('De update is bewaard.');
  await cases.delivered();
  expect(last(inOt(cases)).text).toContain('Gedaan door Zorgcoördinator, 09:00.');
});

describe('who may not', () => {
  it.each([
    ['Update geven', undefined, 'update geven'],
    ['Morgen', 'Later', 'later herinneren'],
    ['Niet nodig', undefined, 'of de herinnering nog nodig is'],
  ])('press %s gets a friendly no, and may have it passed on', async (title, open, wanted) => {
    await ask(cases, toTeam, once(UPDATE));
    const before = inOt(cases).length;
    const question = presserCard(await press(cases.inChannel(DOCENT), inOt(cases), title, open));
    expect(question.text).toMatch(/^Dit kan alleen de .*\n.*\nZal ik het doorgeven\?$/);
    const yes = question.press('Ja, geef door');
    presserCard(await cases.inChannel(DOCENT).presses(yes?.verb, yes?.data));
    await cases.delivered();
    expect(inOt(cases)).toHaveLength(before);
    const told = cases.bot.channel.messages().map(({ body }) => body.text ?? '');
    expect(told.filter((text) => text.includes(`zaak 1 wilt kijken: ${wanted}.`))).not.toEqual([]);
  });

  it('learns nothing outside the channel', async () => {
    const data = { school: SCHOOL, case: CASE, version: '1', what: UPDATE, in: '' };
    for (const verb of VERBS)
      for (const person of [DOCENT, OTHER_MENTOR])
        expect(presserSentence(await cases.own(person).presses(verb, data))).toBe(NO_SUCH);
  });
});

const VERBS = [
  'reminder-do',
  'reminder-open',
  'reminder-note',
  'reminder-skip',
  'reminder-waive',
  'reminder-later-day',
  'reminder-later-three',
  'reminder-later-week',
];

it('whatever a press brings is answered, and changes nothing', async () => {
  const version = (await cases.state(CASE)).version;
  const junk = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constant('x'.repeat(5_000)),
    fc.constantFrom('__proto__', '../..', `${CASE}/update/2`, `${CASE}//1`),
  );
  const data = fc.oneof(
    fc.record(
      {
        school: fc.oneof(fc.constant(SCHOOL), junk),
        case: fc.oneof(fc.constant(CASE), junk),
        version: junk,
        what: junk,
        in: junk,
        text: junk,
      },
      { requiredKeys: [] },
    ),
    junk,
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...VERBS), data, async (verb, raw) => {
      const { status, body } = await cases.own(MENTOR).presses(verb, raw);
      expect([status, body?.statusCode]).toEqual([200, 200]);
    }),
    { numRuns: 40 },
  );
  expect((await cases.state(CASE)).version).toBe(version);
});
