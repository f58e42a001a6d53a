import { caseIdOf } from '../../../../src/cases/identify';
import { agreed, CasesBot, DEPUTY, KEY, order, PUPIL, submitted } from '../../../support/cases';
import { DOCENT, MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard, presserSentence } from '../../../support/reading';

const CASE = caseIdOf('case-1');
const NO_SUCH = 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.';
const BROKEN = 'Met deze knop klopt iets niet. Typ je vraag, dan antwoord ik gewoon.';
let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted);
  await cases.delivered();
});
afterEach(() => cases.stop());

const about = (more: Readonly<Record<string, unknown>> = {}) => ({
  school: 'voorbeeld',
  case: CASE,
  version: '4',
  what: '',
  ...more,
});
const events = async () => (await cases.store.read(KEY, CASE)).events.map(({ kind }) => kind);
const VERBS = [
  ...['open', 'ask', 'accept', 'return', 'schedule', 'contribute', 'withdraw', 'update', 'hand-over', 'correct'],
  ...['reopen', 'close', 'tick', 'discuss', 'add-intervention', 'keep-intervention', 'evaluate'],
].map((verb) => `case-${verb}`);

it.each(VERBS)('%s tells a stranger nothing, in the same words as of no case at all', async (verb) => {
  const chat = cases.own(DOCENT);
  const before = await events();
  const data = about({ what: 'discuss', text: 'x', reason: 'x', outcome: 'afsluiten' });
  expect(presserSentence(await chat.presses(verb, data))).toBe(NO_SUCH);
  expect(presserSentence(await chat.presses(verb, { ...data, case: 'no-such-case' }))).toBe(NO_SUCH);
  expect(presserSentence(await chat.presses(verb, { ...data, school: 'casparus' }))).toBe(NO_SUCH);
  expect(await events()).toEqual(before);
});

it.each([
  ['nothing', undefined],
  ['a text', 'case-1'],
  ['a list', [CASE]],
  ['no case', { school: 'voorbeeld' }],
  ['a case that is an object', about({ case: { toString: 'x' } })],
  ['a case of 50 KB', about({ case: 'x'.repeat(50_000) })],
  ['a version that is no number', about({ version: 'drie' })],
  ['a version below nought', about({ version: -1 })],
])('data that is %s gets a sentence', async (_name, data) => {
  for (const verb of VERBS) expect(presserSentence(await cases.own(ZORGCOORDINATOR).presses(verb, data))).toBe(BROKEN);
});

it.each(['return', 'withdraw', 'contribute', 'correct', 'hand-over'])(
  '%s with 50 KB, or what is no text, is refused on the form and keeps nothing',
  async (deed) => {
    const person = deed === 'withdraw' ? MENTOR : ZORGCOORDINATOR;
    const before = await events();
    for (const text of ['é'.repeat(25_000), 17, null, ['x'], { a: 1 }]) {
      const data = about({ text, reason: text, to: DEPUTY.aadObjectId, 'in-hulpvraag': text });
      const pressed = await cases.own(person).presses(`case-${deed}`, data);
      expect(presserCard(pressed).titles).toContain('Terug naar de zaak');
      expect(Buffer.byteLength(JSON.stringify(pressed.body))).toBeLessThan(80_000);
    }
    expect(await events()).toEqual(before);
  },
);

it('a case is not handed over to somebody outside the school', async () => {
  const data = about({ to: 'somebody-else', text: 'Let op.' });
  expect(presserCard(await cases.own(MENTOR).presses('case-hand-over', data)).text).toContain('Kies de collega');
});

it.each([
  [{ by: 'somebody-else' }, 'Kies een collega van je school.'],
  [{ until: '2026-02-30' }, '30 februari 2026 bestaat niet. Kies bij ‘Tot en met’'],
  [{ until: '2020-01-01' }, '‘Tot en met’ kan niet vóór'],
  [{ goal: '' }, 'Schrijf nog het doel'],
  [{ start: { a: 1 } }, 'Vul nog in: Vanaf.'],
])('an intervention with %j comes back with what is wrong', async (wrong, said) => {
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  const good = { goal: 'a', plan: 'b', by: MENTOR.aadObjectId, start: '2026-11-02', rhythm: 'c', until: '2026-12-21' };
  const data = about({ version: '5', ...good, ...wrong });
  expect(presserCard(await cases.own(ZORGCOORDINATOR).presses('case-keep-intervention', data)).text).toContain(said);
});

it('no more than five interventions are agreed', async () => {
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  const good = { goal: 'a', plan: 'b', by: MENTOR.aadObjectId, start: '2026-11-02', rhythm: 'c', until: '2026-12-21' };
  const press = () => cases.own(ZORGCOORDINATOR).presses('case-keep-intervention', about({ version: '5', ...good }));
  for (let count = 0; count < 5; count++) expect(presserCard(await press()).text).toContain('is bewaard');
  expect(presserCard(await press()).text).toContain('Meer dan 5 interventies');
});

it('an old card in a personal chat is answered with the case as it is', async () => {
  await order(cases.desk, DEPUTY, CASE, { kind: 'accept' });
  const card = presserCard(await cases.own(ZORGCOORDINATOR).presses('case-return', about({ text: 'Te laat' })));
  expect(card.text).toContain('Deze kaart is verouderd');
  expect(card.text).toContain('Gecontroleerd door Zorgcoördinator');
});

it('what a colleague brought in beforehand is read at the discussion, and nowhere in the channel', async () => {
  const data = about({ text: 'Bij mij bloeit ze op.' });
  presserCard(await cases.own(ZORGCOORDINATOR).presses('case-contribute', data));
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  const form = presserCard(
    await cases.own(ZORGCOORDINATOR).presses('case-ask', about({ what: 'discuss', version: '6' })),
  );
  expect(form.text).toContain('Inbreng van Zorgcoördinator, 09:00: Bij mij bloeit ze op.');
  await cases.delivered();
  const inChannel = cases.bot.channel.messages().filter(({ conversation }) => conversation.startsWith(OT_CHANNEL));
  expect(JSON.stringify(inChannel.map(({ body }) => body))).not.toContain('bloeit');
});

it('what people typed is read as they typed it', async () => {
  const typed = `**Let op** <b>x</b> $${'{title}'} [klik](http://x)`;
  presserCard(await cases.own(ZORGCOORDINATOR).presses('case-return', about({ text: typed })));
  await cases.delivered();
  const card = onlyCard(await cases.own(MENTOR).says('zaak 1'));
  expect(card.text).toContain(`Wat ontbreekt: ${typed}`);
  expect(cases.bot.logged.join('\n')).not.toContain(PUPIL.lastName);
});

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  return: ['text'],
  contribute: ['text'],
  correct: ['reason', 'in-hulpvraag'],
  'hand-over': ['text', 'to'],
  schedule: ['meeting'],
  discuss: ['on', 'in-opbrengst', 'in-leerling-gehoord', 'evaluate-by'],
  'keep-intervention': ['goal', 'plan', 'by', 'start', 'rhythm', 'until'],
  evaluate: ['on', 'outcome', 'reason', 'parents-informed', 'evaluate-by', 'in-wat-nu', 'done-intervention-0'],
};
/** How far the case must be for each of them. */
const STAGE: Readonly<Record<string, number>> = { evaluate: 2, discuss: 1, 'keep-intervention': 1 };

async function reach(deed: string): Promise<void> {
  const stage = STAGE[deed] ?? 0;
  if (stage > 0) await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  if (stage > 1) await order(cases.desk, ZORGCOORDINATOR, CASE, agreed(cases.desk, [MENTOR]));
}

it.each(Object.entries(FIELDS))(
  '%s with what no field takes says so at a field, keeps nothing, and gives the form back',
  async (deed, fields) => {
    await reach(deed);
    const before = await events();
    const { version } = await cases.state(CASE);
    const person = deed === 'evaluate' ? MENTOR : ZORGCOORDINATOR;
    for (const bad of ['x'.repeat(50_000), '2099-01-01', '1812-06-24', 'geen-id', 17, { a: 1 }, ['x']]) {
      const typed = Object.fromEntries(fields.map((field) => [field, bad]));
      // Two texts take any words; a date is a text as well.
      const nothingWrong =
        fields.every((field) => ['text', 'reason', 'in-hulpvraag'].includes(field)) && typeof bad === 'string';
      if (nothingWrong && bad.length < 2_000) continue;
      const data = about({ version: String(version), ...typed });
      const pressed = await cases.own(person).presses(`case-${deed}`, data);
      const { text } = presserCard(pressed);
      // Of a question of the school's form the client sends text and nothing else: such a card is no card of ours.
      expect(text).toMatch(
        /Nog niet gelukt: kijk hieronder bij ▼(?:.*\n)+▼ Kijk hier nog even naar\n|Hier kon ik geen antwoorden uit lezen/,
      );
      expect(Buffer.byteLength(JSON.stringify(pressed.body))).toBeLessThan(90_000);
      expect(await events()).toEqual(before);
    }
  },
);
