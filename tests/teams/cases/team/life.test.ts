import { caseIdOf } from '../../../../src/cases/identify';
import type { CardReader } from '../../../support/card-reader';
import { CasesBot, KEY, order, PUPIL, submitted } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../../support/people';
import { cardIn, onlyCard, onlySentence, presserCard } from '../../../support/reading';

const CASE = caseIdOf('case-1');
// Each test is a case of many presses.
jest.setTimeout(30_000);

let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted);
  await cases.delivered();
});
afterEach(() => cases.stop());

/** Presses a button of a card and reads the card that takes its place. */
async function press(chat: Chat, card: CardReader, title: string): Promise<CardReader> {
  const button = card.press(title);
  if (!button) throw new Error(`"${title}" was held back.`);
  return presserCard(await chat.presses(button.verb, button.data));
}

async function open(chat: Chat): Promise<CardReader> {
  // What the courier still brings would be among the answers.
  await cases.delivered();
  return onlyCard(await chat.says('/zaak 1'));
}

/** The discussion with one intervention, as the zorgcoördinator writes it down. */
async function discussed(chat: Chat): Promise<CardReader> {
  let card = await press(chat, await open(chat), 'Akkoord');
  card = await press(chat, card, 'Bespreken');
  card.fill('in-opbrengst', 'Rosalinde wil zelf een planner bijhouden.');
  card = await press(chat, card, 'Interventie toevoegen');
  card
    .fill('goal', 'Op tijd beginnen')
    .fill('plan', 'Elke les een startkaart')
    .fill('by', MENTOR.aadObjectId)
    .fill('rhythm', 'elke les');
  card = await press(chat, card, 'Bewaar');
  expect(card.text).toContain('De interventie is bewaard.');
  expect(card.text).toContain('Op tijd beginnen: Elke les een startkaart (Mentor, tot en met maandag 28 december)');
  card.tick('in-leerling-gehoord', 'Ja, de leerling zelf');
  return press(chat, card, 'Leg bespreking vast');
}

/** The evaluation as the mentor fills it in, with this outcome. */
async function evaluated(outcome: string, more: Readonly<Record<string, string>> = {}): Promise<CardReader> {
  const chat = cases.own(MENTOR);
  const card = await press(chat, await open(chat), 'Evalueren');
  const state = await cases.state(CASE);
  const [intervention] = 'rounds' in state ? (state.rounds.at(-1)?.interventions ?? []) : [];
  card.fill(`done-${intervention?.id}`, 'partly').fill('outcome', outcome).fill('reason', 'Het hielp nog te weinig.');
  card.tick('in-doel-gehaald', 'Deels').fill('in-wat-nu', 'Rosalinde begint vaker op tijd.');
  card.fill('parents-informed', '2026-11-02');
  for (const [id, value] of Object.entries(more)) card.fill(id, value);
  return press(chat, card, 'Leg evaluatie vast');
}

const channelTexts = () =>
  cases.bot.channel
    .messages()
    .filter(({ conversation }) => conversation.split(';')[0] === OT_CHANNEL)
    .map(({ body }) => JSON.stringify(body));

it('PM2 goes from the channel to PM3 for the mentor, and the channel never reads of the pupil', async () => {
  const zoco = cases.own(ZORGCOORDINATOR);
  const running = await discussed(zoco);
  expect(running.text).toContain('Besproken.');
  expect(running.text).toContain('Evaluatie uiterlijk maandag 28 december.');
  const closed = await evaluated('opschalen');
  expect(closed.text).toContain('Opgeschaald naar PM3');
  await cases.delivered();

  const told = cases.bot.channel.messages('a:mentor').map(({ body }) => body.text ?? '');
  expect(told).toContain('Het formulier voor PM3 staat voor je klaar, alvast ingevuld. Typ /mijn.');
  const drafts = await cases.store.summaries(KEY, { status: ['draft'] });
  expect(drafts).toMatchObject([{ route: 'pm3', mentor: MENTOR.aadObjectId }]);

  const texts = channelTexts();
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.at(-1)).toContain('Opgeschaald');
  for (const text of texts)
    for (const secret of [PUPIL.firstName, PUPIL.lastName, 'planner', 'startkaart', 'te weinig', 'Over hulpvraag'])
      expect(text).not.toContain(secret);
});

it('afsluiten closes the case, and the channel says so', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  expect((await evaluated('afsluiten')).text).toContain('Afgesloten');
  await cases.delivered();
  expect(channelTexts().at(-1)).toContain('Afgesloten');
  // Below the card, where the channel shows that something is new.
  const said = cases.bot.channel.messages().filter(({ body }) => body.text?.includes('is afgesloten') === true);
  expect(said.map(({ conversation, body }) => [conversation, body.text])).toEqual([
    [`${OT_CHANNEL};messageid=${cases.places.cards.get(CASE)?.message}`, 'Zaak 1 · PM2 is afgesloten door Mentor.'],
  ]);
});

it('afsluiten is said in the channel itself where there is no card', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  await cases.delivered();
  cases.places.cards.clear();
  await evaluated('afsluiten');
  await cases.delivered();
  const said = cases.bot.channel.messages(OT_CHANNEL).map(({ body }) => body.text);
  expect(said).toContain('Zaak 1 · PM2 is afgesloten door Mentor.');
});

it('an evaluation of last week is dated last week, not before the discussion and not in the future', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  cases.bot.clock.forward(7 * 24 * 60);
  const future = await evaluated('afsluiten', { on: '2026-11-10' });
  expect(future.text).toContain('in de toekomst');
  const early = await evaluated('afsluiten', { on: '2026-11-01' });
  expect(early.text).toContain('kan niet vóór de bespreking');
  await evaluated('afsluiten', { on: '2026-11-04' });
  const { events } = await cases.store.read(KEY, CASE);
  expect(events.at(-1)).toMatchObject({ kind: 'evaluated', on: '2026-11-04' });
});

it('continueren begins a new term', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  const card = await evaluated('continueren', { 'evaluate-by': '2026-12-21' });
  expect(card.text).toContain('Evaluatie uiterlijk maandag 21 december.');
  expect(card.titles).toContain('Evalueren');
});

it('an evaluation with a day outside the term comes back as it was filled in', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  const card = await evaluated('continueren', { 'evaluate-by': '2027-06-01' });
  expect(card.text).toContain('die termijn is afgesproken');
  const again = card.fill('evaluate-by', '2026-12-21').press('Leg evaluatie vast');
  expect(again?.data).toMatchObject({ reason: 'Het hielp nog te weinig.', outcome: 'continueren' });
});

it('what was written of a discussion is there again after the chat was closed', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  let card = await press(chat, await open(chat), 'Akkoord');
  card = await press(chat, card, 'Bespreken');
  card = await press(chat, card.fill('in-opbrengst', 'Half af'), 'Interventie toevoegen');
  const again = await press(chat, await open(chat), 'Bespreken');
  expect(again.press('Leg bespreking vast')?.data).toMatchObject({ 'in-opbrengst': 'Half af' });
});

it('what was emptied in a discussion is empty, though the client leaves it out', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  let card = await press(chat, await press(chat, await open(chat), 'Akkoord'), 'Bespreken');
  card = await press(chat, card.fill('in-opbrengst', 'Half af'), 'Interventie toevoegen');
  card = await press(chat, await open(chat), 'Bespreken');
  const button = card.press('Leg bespreking vast');
  const { 'in-opbrengst': typed, ...rest } = Object(button?.data);
  expect(typed).toBe('Half af');
  const again = presserCard(await chat.presses(button?.verb, rest));
  expect(again.text).toContain('Vul nog in: Opbrengst van het overleg.');
  expect(again.press('Leg bespreking vast')?.data).not.toMatchObject({ 'in-opbrengst': 'Half af' });
});

it('a discussion without what must come out of it says what is missing', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  const card = await press(chat, await press(chat, await open(chat), 'Akkoord'), 'Bespreken');
  const { text } = await press(chat, card, 'Leg bespreking vast');
  // Each at its own field, all at once.
  expect(text).toMatch(/▼ .*\nVul nog in: Opbrengst van het overleg\.\nOpbrengst van het overleg \*\n/);
  expect(text).toMatch(/▼ .*\nVul nog in: Is de leerling gehoord\?\nIs de leerling gehoord\? \*\n/);
  expect(text).toMatch(/▼ .*\nSpreek minstens één interventie af: .*\nInterventies\n/);
});

it('what was brought in beforehand is read in full, on the case and in the discussion', async () => {
  const text = `${'Bij mij bloeit ze op. '.repeat(85)}Einde.`;
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'contribute', text });
  const chat = cases.own(ZORGCOORDINATOR);
  const card = await open(chat);
  expect(card.text).not.toContain('Bij mij bloeit ze op.');
  card.press('Inbreng vooraf (1)');
  expect(card.text).toContain(text);
  const form = await press(chat, await press(chat, card, 'Akkoord'), 'Bespreken');
  expect(form.text).toContain(text);
});

it('the agenda has what is to be checked, discussed and evaluated; in the channel too', async () => {
  const agenda = async () => {
    await cases.delivered();
    return onlyCard(await cases.inChannel(ZORGCOORDINATOR).says('/agenda'));
  };
  expect((await agenda()).text).toContain('Te controleren\n1. Zaak 1 · PM2 · 3B · R.J. · nieuw');
  await press(cases.own(ZORGCOORDINATOR), await open(cases.own(ZORGCOORDINATOR)), 'Akkoord');
  expect((await agenda()).text).toContain('Te bespreken\n1. Zaak 1 · PM2 · 3B · R.J. · nieuw, nog niet gepland');
});

it('the zorglijst has what runs, by class, in one’s own chat', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  await cases.delivered();
  const said = await cases.inChannel(ZORGCOORDINATOR).says('/zorglijst');
  const own = said.messages.find(({ conversation }) => conversation.startsWith('a:'));
  expect(cardIn(own).text).toContain('3B\nZaak 1 · PM2 · 3B · R.J. · evaluatie uiterlijk maandag 28 december');
  const pointer = said.messages.find(({ conversation }) => conversation.startsWith(OT_CHANNEL));
  expect(pointer?.body.text).toBe('Dat doen we niet in een kanaal of groep. Ik heb je een privébericht gestuurd.');
});

it.each([
  ['/zaak', /Typ het nummer erbij/],
  ['/zaak 99', /^Die zaak ken ik niet/],
  ['/zaak 9999999', /^Die zaak/],
])('%s gets a sentence', async (text, sentence) => {
  expect(onlySentence(await cases.own(ZORGCOORDINATOR).says(text))).toMatch(sentence);
});

it.each([
  ['Overdragen', { to: ZORGCOORDINATOR.aadObjectId, text: 'Let op de maandag.' }, 'Draag over'],
  ['Intrekken', { text: 'Het gaat weer goed.' }, 'Trek in'],
])('the mentor can: %s', async (title, values, send) => {
  const chat = cases.own(MENTOR);
  const form = await press(chat, await open(chat), title);
  for (const [id, value] of Object.entries(values)) form.fill(id, value);
  const button = form.press(send);
  await chat.presses(button?.verb, button?.data);
  const { events } = await cases.store.read(KEY, CASE);
  expect(events.at(-1)?.kind).toMatch(/handed-over|withdrawn/);
});

it('the history tells once that the form was filled in, to whom the case went, and of which day an evaluation is', async () => {
  await discussed(cases.own(ZORGCOORDINATOR));
  cases.bot.clock.forward(24 * 60);
  await evaluated('continueren', { 'evaluate-by': '2026-12-21', on: '2026-11-02' });
  const form = await press(cases.own(MENTOR), await open(cases.own(MENTOR)), 'Overdragen');
  const button = form.fill('to', ZORGCOORDINATOR.aadObjectId).fill('text', 'Let op').press('Draag over');
  await cases.own(MENTOR).presses(button?.verb, button?.data);
  const card = await open(cases.own(ZORGCOORDINATOR));
  card.press('Verloop');
  const [, history = ''] = card.text.split('09:00 · Mentor · droeg over aan ');
  expect(history.split('\n')).toEqual([
    'Zorgcoördinator: Let op',
    '09:00 · Mentor · besloot op maandag 2 november: continueren. Waarom: Het hielp nog te weinig.',
    'maandag 2 november, 09:00 · Zorgcoördinator · legde de bespreking van maandag 2 november vast',
    'maandag 2 november, 09:00 · Zorgcoördinator · gaf akkoord',
    'maandag 2 november, 09:00 · Mentor · diende in',
    'maandag 2 november, 09:00 · Mentor · vulde in',
    'maandag 2 november, 09:00 · Mentor · begon het formulier',
  ]);
});

it('a correction keeps what was not changed, and has a reason', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  const form = await press(chat, await open(chat), 'Verbeteren');
  form.fill('in-hulpvraag', 'Hoe helpen we haar op gang?').fill('reason', 'Op verzoek van ouders');
  expect((await press(chat, form, 'Bewaar verbetering')).text).toContain('Hoe helpen we haar op gang?');
  const { events } = await cases.store.read(KEY, CASE);
  const last = events.at(-1);
  expect(last?.kind === 'corrected' && Object.keys(last.answers)).toEqual(['hulpvraag']);
});

it('a correction may empty what may be empty, and says what may not', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  const form = await press(chat, await open(chat), 'Verbeteren');
  const button = form.fill('reason', 'Stond er niet goed').press('Bewaar verbetering');
  const { 'in-hulpvraag': _, ...rest } = Object(button?.data);
  const refused = presserCard(await chat.presses(button?.verb, rest));
  expect(refused.text).toContain('Vul nog in: Wat is je vraag?');
  expect(Object(refused.press('Bewaar verbetering')?.data)['in-hulpvraag'] ?? '').toBe('');
});
