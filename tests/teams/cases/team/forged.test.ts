import { caseIdOf } from '../../../../src/cases/identify';
import { agreed, CasesBot, KEY, order, submitted } from '../../../support/cases';
import type { Outcome } from '../../../support/chat';
import { MENTOR, ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, onlySentence, presserCard, presserSentence } from '../../../support/reading';

// What no card of ours would send, at the discussion and after it: a sentence, and nothing kept.

const CASE = caseIdOf('case-1');
const LONG = 'é'.repeat(25_000);
const MOST_BYTES = 80_000;
let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted);
  await cases.delivered();
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
});
afterEach(() => cases.stop());

const about = async (more: Readonly<Record<string, unknown>>) => ({
  school: 'voorbeeld',
  case: CASE,
  version: String((await cases.state(CASE)).version),
  ...more,
});
const events = async () => (await cases.store.read(KEY, CASE)).events.length;
const size = ({ body }: Outcome) => Buffer.byteLength(JSON.stringify(body));

describe('a discussion', () => {
  const INTERVENTION = { goal: 'a', plan: 'b', by: MENTOR.aadObjectId, rhythm: 'c', start: '2026-11-02' };
  const RECORD = { 'in-opbrengst': 'We spreken af.', 'in-leerling-gehoord': 'zelf', 'evaluate-by': '2026-12-21' };
  beforeEach(async () => {
    const planned = await about({ ...INTERVENTION, until: '2026-12-21' });
    presserCard(await cases.own(ZORGCOORDINATOR).presses('case-keep-intervention', planned));
  });

  it.each([
    ['on a day that is to come', { on: '2026-11-03' }, 'ligt 3 november 2026 in de toekomst'],
    ['on a day in 2099', { on: '2099-01-01' }, 'in de toekomst'],
    ['long ago', { on: '1999-01-01' }, 'te lang geleden'],
    ['on a day that does not exist', { on: '2026-02-30' }, 'geen datum'],
    ['to be evaluated in 2099', { 'evaluate-by': '2099-01-01' }, '1 januari 2099'],
    ['to be evaluated yesterday', { 'evaluate-by': '2026-11-01' }, 'die termijn is afgesproken'],
    ['with a choice that is not there', { 'in-leerling-gehoord': 'misschien' }, '‘misschien’ kun je'],
    ['with an answer of 50 KB', { 'in-opbrengst': LONG }, 'is te lang'],
    ['with an answer that is no text', { 'in-opbrengst': { $ne: '' } }, 'Vul nog in: Opbrengst van het overleg'],
  ])('%s is not recorded', async (_what, forged, said) => {
    const before = await events();
    const pressed = await cases.own(ZORGCOORDINATOR).presses('case-discuss', await about({ ...RECORD, ...forged }));
    expect(presserCard(pressed).text).toContain(said);
    expect(size(pressed)).toBeLessThan(MOST_BYTES);
    expect(await events()).toBe(before);
  });

  it('with every intervention taken off is not recorded; others that are named take nothing off', async () => {
    const kept = await cases.store.setting(KEY, `bespreking/${CASE}`);
    const [{ id = '' } = {}] = Object(kept?.value).interventions;
    const before = await events();
    const off = await about({ ...RECORD, [`keep-${id}`]: 'false', 'keep-__proto__': 'false' });
    const pressed = await cases.own(ZORGCOORDINATOR).presses('case-discuss', off);
    expect(presserCard(pressed).text).toContain('Spreek minstens één interventie af');
    expect(await events()).toBe(before);
  });

  it('is recorded once: the same press, later and as another activity, finds the case as it is', async () => {
    const data = await about(RECORD);
    expect(presserCard(await cases.own(ZORGCOORDINATOR).presses('case-discuss', data)).text).toContain('Besproken.');
    const before = await events();
    cases.bot.clock.forward(24 * 60);
    const again = presserCard(await cases.own(ZORGCOORDINATOR).presses('case-discuss', data));
    expect(again.text).toContain('Deze kaart is verouderd');
    expect(await events()).toBe(before);
  });

  it('of two who press at once is recorded once, and each sees it', async () => {
    const data = await about(RECORD);
    const both = [cases.own(ZORGCOORDINATOR), cases.own(MENTOR)];
    const pressed = await Promise.all(both.map((chat) => chat.presses('case-discuss', data)));
    for (const one of pressed) expect(presserCard(one).text).toContain('Besproken.');
    const kept = (await cases.store.read(KEY, CASE)).events.filter(({ kind }) => kind === 'discussed');
    expect(kept).toHaveLength(1);
  });
});

describe('an evaluation', () => {
  const GOOD = {
    'done-intervention-0': 'yes',
    'in-doel-gehaald': 'ja',
    'in-wat-nu': 'Het gaat goed.',
    outcome: 'afsluiten',
    reason: 'Het doel is gehaald.',
    'parents-informed': '2026-11-02',
  };
  beforeEach(() => order(cases.desk, ZORGCOORDINATOR, CASE, agreed(cases.desk, [MENTOR])));

  it.each([
    [
      'with a decision that is not there',
      { outcome: 'wegsturen' },
      'Kies een besluit dat bij deze stap hoort: Continueren',
    ],
    ['with a decision called __proto__', { outcome: '__proto__' }, 'Kies een besluit dat bij deze stap hoort'],
    ['with a decision that is no text', { outcome: ['afsluiten'] }, 'Kies een besluit dat bij deze stap hoort'],
    ['with a reason of 50 KB', { reason: LONG }, 'te lang'],
    ['with a reason that is a list', { reason: ['x'] }, 'waarom jullie dit besluiten'],
    ['with parents informed in 2099', { 'parents-informed': '2099-01-01' }, 'in de toekomst'],
    ['with parents informed on no day', { 'parents-informed': 'gisteren' }, 'geen datum'],
    ['without parents informed', { 'parents-informed': '' }, 'de ouders over dit besluit zijn geïnformeerd'],
    ['without what became of the intervention', { 'done-intervention-0': 'soms' }, 'Geef nog aan of dit is uitgevoerd'],
    ['that continues until 2099', { outcome: 'continueren', 'evaluate-by': '2099-01-01' }, '1 januari 2099|termijn'],
    ['that continues until a day that was', { outcome: 'continueren', 'evaluate-by': '2020-01-01' }, '2020|termijn'],
  ])('%s comes back with what is wrong', async (_what, forged, said) => {
    const before = await events();
    const pressed = await cases.own(MENTOR).presses('case-evaluate', await about({ ...GOOD, ...forged }));
    expect(presserCard(pressed).text).toMatch(new RegExp(said));
    expect(presserCard(pressed).titles).toContain('Leg evaluatie vast');
    expect(size(pressed)).toBeLessThan(MOST_BYTES);
    expect(await events()).toBe(before);
  });

  it('leads nowhere but where the file says, whatever the card names', async () => {
    const forged = { ...GOOD, outcome: 'opschalen', next: 'pm4', reason: 'Anders.' };
    await cases.own(MENTOR).presses('case-evaluate', await about(forged));
    expect(await cases.store.summaries(KEY, { status: ['draft'] })).not.toMatchObject([{ route: 'pm4' }]);
  });

  it('is recorded once, and begins one next step', async () => {
    const data = await about({ ...GOOD, outcome: 'opschalen' });
    const pressed = await Promise.all([1, 2, 3].map(() => cases.own(MENTOR).presses('case-evaluate', data)));
    for (const one of pressed) expect(presserCard(one).text).toContain('Opgeschaald');
    expect(await cases.store.summaries(KEY, { status: ['draft'] })).toHaveLength(1);
  });

  it('an update that this step does not know is refused', async () => {
    const pressed = await cases.own(MENTOR).presses('case-update', await about({ text: 'x', 'follow-up': 'update' }));
    expect(presserCard(pressed).text).toContain('hoort geen tussentijdse update');
  });
});

it.each([
  ['one that there is not', 'case-explode'],
  ['one of every object', 'constructor'],
  ['__proto__', '__proto__'],
  ['an empty one', ''],
  ['50 KB', 'case-open'.repeat(5_600)],
  ['none', undefined],
  ['a list', ['case-open']],
  ['an object', { verb: 'case-open' }],
  ['a number', 7],
])('a verb that is %s gets a sentence', async (_what, verb) => {
  const before = await events();
  const pressed = await cases.own(ZORGCOORDINATOR).presses(verb, await about({}));
  expect(presserSentence(pressed)).toBe('Deze knop ken ik niet meer. Typ je vraag, dan antwoord ik gewoon.');
  expect(await events()).toBe(before);
});

it.each(['explode', '__proto__', 'toString', 'accept ', 'x'.repeat(41)])('a form for %j is not there', async (what) => {
  const pressed = await cases.own(ZORGCOORDINATOR).presses('case-ask', await about({ what }));
  expect(presserSentence(pressed)).toMatch(/^(Deze knop ken ik niet meer|Met deze knop klopt iets niet)/);
});

it.each(['/zaak -1', '/zaak 1.1', '/zaak 30000001', '/zaak 1; DROP', '/zaak 0x1'])('%s opens nothing', async (text) => {
  expect(onlySentence(await cases.own(MENTOR).says(text))).toMatch(/^Typ het nummer erbij/);
});

it.each(['/zaak 1', '/zaak #1', '/zaak nummer 1', 'zaak 1'])('%s opens it', async (text) => {
  expect(onlyCard(await cases.own(MENTOR).says(text)).text).toMatch(/^Zaak 1/);
});
