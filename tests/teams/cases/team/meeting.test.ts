import { caseIdOf } from '../../../../src/cases/identify';
import { SettingsDesk } from '../../../../src/teams/settings/settings-desk';
import { discussion } from '../../../desk/discussing';
import type { CardReader } from '../../../support/card-reader';
import { agreed, CasesBot, DEPUTY, KEY, order, PUPIL, submitted } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { DOCENT, MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../../support/people';
import { cardIn, onlyCard, presserCard, presserSentence } from '../../../support/reading';
import type { Recorded } from '../../../support/test-channel';

const CASES = ['case-1', 'case-2', 'case-3'].map(caseIdOf);
const [FIRST = caseIdOf('x'), SECOND = caseIdOf('x'), THIRD = caseIdOf('x')] = CASES;
const MONDAY = 7 * 24 * 60;
const RECORD = 'Leg vast en ga verder';
const LAST = 'Leg vast en rond af';
const LATER = 'Later: naar de volgende zaak';
const BACK = 'Terug: vorige zaak';
// Each test is a meeting of many presses.
jest.setTimeout(30_000);

let cases: CasesBot;
let chat: Chat;

/** Three cases on the agenda of Monday 9 November, the fourth still to be checked; it is that Monday. */
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    const settings = new SettingsDesk({ store: desk.options.store, now: desk.options.now });
    const meeting = { day: 'monday', block: 'blok 2', weeks: 'every' } as const;
    await settings.begin(KEY, ZORGCOORDINATOR.aadObjectId, { meeting });
    for (const id of CASES) {
      await submitted(desk, id);
      await order(desk, ZORGCOORDINATOR, id, { kind: 'accept' });
      await order(desk, ZORGCOORDINATOR, id, { kind: 'schedule', meeting: day('2026-11-09') });
    }
    await order(desk, ZORGCOORDINATOR, SECOND, { kind: 'contribute', text: 'Bij mij bloeit ze op.' });
    await submitted(desk, 'case-4');
  });
  cases.bot.clock.forward(MONDAY);
  await cases.delivered();
  chat = cases.own(ZORGCOORDINATOR);
});
afterEach(() => cases.stop());

function day(raw: string) {
  return discussion(raw).on;
}

async function agenda(by: Chat = chat): Promise<CardReader> {
  await cases.delivered();
  return onlyCard(await by.says('/agenda'));
}

/** Presses a button of a card and reads the card that takes its place. */
async function press(card: CardReader, title: string, by: Chat = chat): Promise<CardReader> {
  const button = card.press(title);
  if (!button) throw new Error(`"${title}" was held back.`);
  return presserCard(await by.presses(button.verb, button.data));
}

/** Fills in what a discussion needs, and records it. */
async function record(card: CardReader, by: Chat = chat): Promise<CardReader> {
  card.fill('in-opbrengst', 'Ze wil een planner bijhouden.').fill('in-leerling-gehoord', 'zelf');
  const plan = await press(card, 'Interventie toevoegen', by);
  plan.fill('goal', 'Op tijd beginnen').fill('plan', 'Elke les een startkaart').fill('by', MENTOR.aadObjectId);
  plan.fill('rhythm', 'elke les');
  const filled = await press(plan, 'Bewaar', by);
  const save = filled.titles.find((title) => title.startsWith('Leg vast en'));
  return press(filled, save ?? RECORD, by);
}

const kinds = async (id: (typeof CASES)[number]) => (await cases.store.read(KEY, id)).events.map(({ kind }) => kind);

it('the agenda says which meeting, and what is to be done there, in order', async () => {
  const card = await agenda();
  expect(card.text.split('\n')).toEqual([
    'OT maandag 9 november, blok 2',
    'Te controleren',
    '1. Zaak 4 · PM2 · 3B · R.J. · nieuw',
    'Te bespreken',
    '2. Zaak 1 · PM2 · 3B · R.J. · nieuw',
    '3. Zaak 2 · PM2 · 3B · R.J. · nieuw',
    '4. Zaak 3 · PM2 · 3B · R.J. · nieuw',
  ]);
  expect(card.titles).toEqual(['Start bespreking', 'Open', 'Open', 'Open', 'Open']);
});

it('what is over for today is followed by the next meeting; what was not discussed is still there', async () => {
  cases.bot.clock.forward(24 * 60);
  const { text } = await agenda();
  expect(text).toContain('OT maandag 16 november, blok 2');
  expect(text).toContain('Zaak 1 · PM2 · 3B · R.J. · nieuw, stond op de agenda van maandag 9 november');
});

it('goes case by case, each with what is asked and brought in, and ends with what was recorded', async () => {
  const first = await press(await agenda(), 'Start bespreking');
  expect(first.text).toContain('Bespreking · 1 van 3\nZaak 1 · PM2 · 3B · R.J.');
  expect(first.text).toContain('Rosalinde');
  expect(first.text).toContain('Over hulpvraag');
  expect(first.titles).toEqual([RECORD, 'Interventie toevoegen', LATER]);
  const second = await record(first);
  expect(second.text).toContain('Bespreking · 2 van 3');
  expect(second.text).toContain('Zaak 1 · PM2 · 3B · R.J. is vastgelegd.');
  expect(second.text).toContain('Inbreng van Zorgcoördinator');
  expect(second.text).toContain('Bij mij bloeit ze op.');
  const third = await press(second, LATER);
  expect(third.text).toContain('Bespreking · 3 van 3');
  const end = await record(third);
  expect(end.text.split('\n')).toEqual([
    'OT maandag 9 november, blok 2',
    'Zaak 3 · PM2 · 3B · R.J. is vastgelegd.',
    'Klaar: 2 van 3 vastgelegd.',
    'Zaak 1 · PM2 · 3B · R.J.: Besproken. Evaluatie uiterlijk maandag 4 januari.',
    'Zaak 2 · PM2 · 3B · R.J.: nog niet vastgelegd; wat je typte is bewaard.',
    'Zaak 3 · PM2 · 3B · R.J.: Besproken. Evaluatie uiterlijk maandag 4 januari.',
    'Verder met wat nog open staat? Typ /agenda.',
  ]);
  expect(await kinds(FIRST)).toContain('discussed');
  expect(await kinds(SECOND)).not.toContain('discussed');
  const again = await press(await agenda(), 'Start bespreking');
  expect(again.text).toContain('Zaak 2 · PM2');
});

it('what was typed is kept when going on and back, also after a reload', async () => {
  const first = await press(await agenda(), 'Start bespreking');
  const second = await press(first.fill('in-opbrengst', 'Half af'), LATER);
  expect(second.titles).toEqual([RECORD, 'Interventie toevoegen', LATER, BACK]);
  // The chat is closed here, and opened on a phone.
  const reloaded = await press(await agenda(), 'Start bespreking');
  expect(reloaded.text).toContain('Bespreking · 2 van 3');
  const back = await press(reloaded, BACK);
  expect(back.text).toContain('Bespreking · 1 van 3');
  expect(back.press(LATER)?.data).toMatchObject({ 'in-opbrengst': 'Half af' });
});

it('an evaluation that others do passes by, with who does it', async () => {
  await order(cases.desk, ZORGCOORDINATOR, FIRST, agreed(cases.desk, [MENTOR]));
  cases.bot.clock.forward(6 * MONDAY);
  let card = await press(await agenda(), 'Start bespreking');
  for (let left = 5; left > 0 && !card.text.includes('Deze evaluatie doet'); left--)
    card = await press(card, 'Later: naar de volgende zaak');
  expect(card.text).toContain('Evaluatie · 3 van 3\nZaak 1 · PM2 · 3B · R.J.\nDeze evaluatie doet de mentor.');
  expect(card.titles).toEqual(['Naar het overzicht', 'Terug: vorige zaak']);
  const end = await press(card, 'Naar het overzicht');
  expect(end.text).toContain('Klaar: 0 van 2 vastgelegd.');
  expect(end.text).toContain('Zaak 1 · PM2 · 3B · R.J.: Deze evaluatie doet de mentor.');
});

it('an old card counts from its own case', async () => {
  const first = await press(await agenda(), 'Start bespreking');
  expect((await press(first, LATER)).text).toContain('2 van 3');
  expect((await press(first, LATER)).text).toContain('2 van 3');
  const third = await press(await press(first, LATER), LATER);
  expect(third.text).toContain('3 van 3');
  const end = await press(third, 'Later: naar het overzicht');
  expect(end.text).toContain('Klaar: 0 van 3 vastgelegd.');
  const button = third.press(BACK);
  expect(presserSentence(await chat.presses(button?.verb, button?.data))).toContain('al klaar');
});

it('going on with a card from before does not overwrite what a colleague wrote since', async () => {
  const other = cases.own(DEPUTY);
  const mine = await press(await agenda(), 'Start bespreking');
  const theirs = await press(await agenda(other), 'Start bespreking', other);
  await press(theirs.fill('in-opbrengst', 'Van de plaatsvervanger'), LATER, other);
  const again = await press(mine.fill('in-opbrengst', 'Van mij, eerder begonnen'), LATER);
  expect(again.text).toContain('1 van 3');
  expect(again.text).toContain('Er is intussen iets veranderd');
  expect(again.press(LATER)?.data).toMatchObject({ 'in-opbrengst': 'Van de plaatsvervanger' });
  expect((await press(again, LATER)).text).toContain('2 van 3');
});

it('what is wrong with an evaluation stands at each field, and what was typed stays', async () => {
  await order(cases.desk, ZORGCOORDINATOR, FIRST, discussion('2026-11-09'));
  cases.bot.clock.forward(8 * MONDAY);
  const mentor = cases.own(MENTOR);
  const form = await press(onlyCard(await mentor.says('/zaak 1')), 'Evalueren', mentor);
  expect(form.text).toMatch(/Doel: Op tijd beginnen|Doel: /);
  const data = { ...form.buttons[0], case: FIRST };
  const typed = { on: '2027-02-01', 'in-wat-nu': 'Het gaat beter', outcome: 'opschalen', 'evaluate-by': '2026-11-30' };
  const wrong = presserCard(await mentor.presses('case-evaluate', { school: 'voorbeeld', ...data, ...typed }));
  const lines = wrong.text.split('\n');
  const after = (label: RegExp) => lines[lines.findIndex((line) => label.test(line)) - 1];
  expect(lines.filter((line) => line.startsWith('▼')).length).toBeGreaterThan(1);
  expect(after(/^Alleen bij doorgaan/)).toMatch(/is 30 november 2026 al geweest/);
  expect(wrong.text).toContain('Nog niet gelukt');
});

it('a case that somebody else finished meanwhile is passed over with a sentence', async () => {
  const first = await press(await agenda(), 'Start bespreking');
  await order(cases.desk, DEPUTY, SECOND, discussion('2026-11-09'));
  const third = await press(first, LATER);
  expect(third.text).toContain('Zaak 2 · PM2 · 3B · R.J. is intussen al vastgelegd door Zorgcoördinator.');
  expect(third.text).toContain('3 van 3');
  const back = await press(third, BACK);
  expect(back.text).toContain('1 van 3');
});

it('two write down the same case: the second is told who did, goes on, and nothing is recorded twice', async () => {
  const other = cases.own(DEPUTY);
  const mine = await press(await agenda(), 'Start bespreking');
  const theirs = await press(await agenda(other), 'Start bespreking', other);
  await record(mine);
  const button = theirs.fill('in-opbrengst', 'Ook iets').press(RECORD);
  const next = presserCard(await other.presses(button?.verb, button?.data));
  expect(next.text).toContain('Zaak 1 · PM2 · 3B · R.J. is intussen al vastgelegd door Zorgcoördinator.');
  expect(next.text).toContain('2 van 3');
  expect((await kinds(FIRST)).filter((kind) => kind === 'discussed')).toHaveLength(1);
});

it('what somebody brings in meanwhile does not take away what was typed', async () => {
  const first = await press(await agenda(), 'Start bespreking');
  await order(cases.desk, DEPUTY, FIRST, { kind: 'contribute', text: 'Nog iets' });
  const again = await press(first.fill('in-opbrengst', 'Bijna af'), RECORD);
  expect(again.text).toContain('verouderd');
  expect(again.text).toContain('Nog iets');
  expect(again.press(RECORD)?.data).toMatchObject({ 'in-opbrengst': 'Bijna af' });
});

it('a withdrawn case is passed over, and a new one comes behind the others', async () => {
  await press(await agenda(), 'Start bespreking');
  await order(cases.desk, MENTOR, FIRST, { kind: 'withdraw', reason: 'Het gaat beter.' });
  await order(cases.desk, ZORGCOORDINATOR, caseIdOf('case-4'), { kind: 'accept' });
  const card = await press(await agenda(), 'Start bespreking');
  expect(card.text).toContain('Bespreking · 1 van 3');
  expect(card.text).toContain('Zaak 2');
});

it('the discussion of last week is dated last week, and its evaluation counted from then', async () => {
  cases.bot.clock.forward(MONDAY);
  const card = await press(await agenda(), 'Start bespreking');
  await record(card.fill('on', '2026-11-09'));
  const { events } = await cases.store.read(KEY, FIRST);
  expect(events.at(-1)).toMatchObject({ kind: 'discussed', on: '2026-11-09', evaluateBy: '2027-01-04' });
});

it.each([
  ['2026-11-17', 'in de toekomst'],
  ['2026-11-01', 'kan niet vóór het indienen'],
])('a discussion on %s comes back as it was filled in', async (on, said) => {
  const card = await press(await agenda(), 'Start bespreking');
  const again = await record(card.fill('on', on));
  expect(again.text).toContain(said);
  expect(again.text).toContain('1 van 3');
  expect(again.press(RECORD)?.data).toMatchObject({ on });
});

it('in the channel it begins in one’s own chat, and the channel reads nothing of the pupil', async () => {
  const inOt = ({ conversation }: Recorded) => conversation.split(';')[0] === OT_CHANNEL;
  const button = (await agenda(cases.inChannel(ZORGCOORDINATOR))).press('Start bespreking');
  const pressed = await cases.inChannel(ZORGCOORDINATOR).presses(button?.verb, button?.data);
  expect(presserSentence(pressed)).toContain('privéchat');
  const own = pressed.messages.find((one) => !inOt(one));
  expect(cardIn(own).text).toContain('1 van 3');
  expect(JSON.stringify(cases.bot.channel.messages().filter(inOt))).not.toContain(PUPIL.firstName);
  // Whoever has nothing to write down is told so, and nothing else.
  const docent = await cases.inChannel(DOCENT).presses(button?.verb, button?.data);
  expect(presserSentence(docent)).toContain('niets op de agenda dat jij vastlegt');
});

it('a mentor writes down their own; the evaluation that is due is one of them', async () => {
  await order(cases.desk, ZORGCOORDINATOR, FIRST, discussion('2026-11-09'));
  cases.bot.clock.forward(8 * MONDAY);
  const mentor = cases.own(MENTOR);
  const list = await agenda(mentor);
  expect(list.text).toContain('Zaak 1 · PM2 · 3B · R.J. · evaluatie (6 tot 8 weken), vandaag');
  let card = await press(list, 'Start bespreking', mentor);
  card = await press(await press(card, LATER, mentor), LATER, mentor);
  expect(card.text).toContain('Evalueren · 3 van 3');
  const wrong = await press(card.fill('reason', 'Het hielp.'), LAST, mentor);
  expect(wrong.text).toContain('3 van 3');
  const kept = await press(await press(wrong, BACK, mentor), LATER, mentor);
  expect(kept.press(LAST)?.data).toMatchObject({ reason: 'Het hielp.' });
  const [id] = (await cases.state(FIRST).then((state) => ('rounds' in state ? state.rounds : [])))
    .flatMap(({ interventions }) => interventions)
    .map((one) => one.id);
  kept
    .fill(`done-${id}`, 'yes')
    .fill('outcome', 'afsluiten')
    .fill('in-doel-gehaald', 'deels')
    .fill('in-wat-nu', 'Beter.');
  kept.fill('parents-informed', '2027-01-04');
  const end = await press(kept, LAST, mentor);
  expect(end.text).toContain('Klaar: 1 van 3 vastgelegd.');
  expect(end.text).toContain('Zaak 1 · PM2 · 3B · R.J.: Afgesloten');
  expect((await cases.state(FIRST)).status).toBe('closed');
});

it.each([
  ['sitting-start', { school: 'een-andere' }],
  ['sitting-start', {}],
  ['sitting-go', { school: 'voorbeeld', case: THIRD, what: 'next' }],
  ['sitting-go', { school: 'voorbeeld', case: 'no-such-case', what: 'next' }],
  ['sitting-go', { school: 'voorbeeld', case: THIRD, what: 'elsewhere' }],
  ['list-page', { school: 'voorbeeld', list: 'geheim', from: '0' }],
  ['list-page', { school: 'voorbeeld', list: 'agenda', from: '-1' }],
])('%s with %j gets a sentence', async (verb, data) => {
  expect(presserSentence(await chat.presses(verb, data))).toMatch(/^[A-Z].*\.$/);
});
