import { caseIdOf } from '../../../../src/cases/identify';
import type { CardReader } from '../../../support/card-reader';
import { CasesBot, DEPUTY, KEY, order, submitted } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { MENTOR, ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard } from '../../../support/reading';

const CASE = caseIdOf('case-1');
// Each test is a discussion of many presses.
jest.setTimeout(30_000);

let cases: CasesBot;
let zoco: Chat;
let deputy: Chat;
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    await submitted(desk);
    await order(desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  });
  await cases.delivered();
  zoco = cases.own(ZORGCOORDINATOR);
  deputy = cases.own(DEPUTY);
});
afterEach(() => cases.stop());

async function press(chat: Chat, card: CardReader, title: string): Promise<CardReader> {
  const button = card.press(title);
  if (!button) throw new Error(`"${title}" was held back.`);
  return presserCard(await chat.presses(button.verb, button.data));
}

const discussionOf = async (chat: Chat) => press(chat, onlyCard(await chat.says('/zaak 1')), 'Bespreken');

const planned = (card: CardReader, goal: string): CardReader =>
  card
    .fill('goal', goal)
    .fill('plan', 'Elke les een startkaart')
    .fill('by', MENTOR.aadObjectId)
    .fill('rhythm', 'elke les');

const add = async (chat: Chat, card: CardReader, goal: string) =>
  press(chat, planned(await press(chat, card, 'Interventie toevoegen'), goal), 'Bewaar');

const draft = async () => Object((await cases.store.setting(KEY, `bespreking/${CASE}`))?.value);
const goals = async (): Promise<string[]> => (await draft()).interventions.map(({ goal }: { goal: string }) => goal);

it('what a colleague added is not taken away, nor recorded unread, by a card from before', async () => {
  const mine = await add(zoco, await discussionOf(zoco), 'Op tijd beginnen');
  await add(deputy, await discussionOf(deputy), 'Hulp durven vragen');
  mine.fill('in-opbrengst', 'Zij wil een planner.').fill('in-leerling-gehoord', 'zelf');
  const again = await press(zoco, mine, 'Leg bespreking vast');
  expect(again.text).toContain('Er is intussen iets veranderd');
  expect(again.text).toContain('Hulp durven vragen');
  expect((await cases.state(CASE)).status).toBe('accepted');
  await press(zoco, again, 'Leg bespreking vast');
  const state = await cases.state(CASE);
  const agreed = 'rounds' in state ? (state.rounds.at(-1)?.interventions ?? []) : [];
  expect(agreed.map(({ goal }) => goal)).toEqual(['Op tijd beginnen', 'Hulp durven vragen']);
});

it('an empty card from before empties nothing that a colleague filled in', async () => {
  const mine = await discussionOf(zoco);
  const theirs = await discussionOf(deputy);
  await press(deputy, theirs.fill('in-opbrengst', 'Een planner.'), 'Interventie toevoegen');
  await press(zoco, mine, 'Interventie toevoegen');
  expect((await draft()).values['in-opbrengst']).toBe('Een planner.');
});

it('an intervention is taken off by its own box', async () => {
  let card = await add(zoco, await discussionOf(zoco), 'Op tijd beginnen');
  card = await add(zoco, card, 'Hulp durven vragen');
  const [first] = (await draft()).interventions;
  await press(zoco, card.tick(`keep-${first.id}`), 'Interventie toevoegen');
  expect(await goals()).toEqual(['Hulp durven vragen']);
});

it('a repeated press keeps an intervention once', async () => {
  const button = planned(await press(zoco, await discussionOf(zoco), 'Interventie toevoegen'), 'Op tijd').press(
    'Bewaar',
  );
  const value = { action: { type: 'Action.Execute', verb: button?.verb, data: button?.data } };
  const pressed = { id: 'pressed-once', type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'message-1' };
  await zoco.sends(pressed);
  // What the process remembered of it is gone, as after a crash.
  cases.bot.clock.forward(3);
  await zoco.sends(pressed);
  expect(await goals()).toEqual(['Op tijd']);
});

it('nothing of a discussion stays when the case is withdrawn, and nothing is kept for it any more', async () => {
  const card = await press(zoco, (await discussionOf(zoco)).fill('in-opbrengst', 'Half af'), 'Interventie toevoegen');
  const mentor = cases.own(MENTOR);
  const form = await press(mentor, onlyCard(await mentor.says('/zaak 1')), 'Intrekken');
  await press(mentor, form.fill('text', 'Het gaat weer goed.'), 'Trek in');
  await press(zoco, planned(card, 'Op tijd beginnen'), 'Bewaar');
  expect(await draft()).toEqual({ values: {}, interventions: [], evaluation: {} });
});

it('a hand-over by the office is told to both, and stands on the card of the channel', async () => {
  await cases.own(MENTOR).says('/zaak 1');
  const form = await press(zoco, onlyCard(await zoco.says('/zaak 1')), 'Overdragen');
  await press(zoco, form.fill('to', DEPUTY.aadObjectId).fill('text', 'Ziek'), 'Draag over');
  await cases.delivered();
  const told = cases.bot.channel.messages('a:mentor').map(({ body }) => body.text ?? '');
  expect(told.at(-1)).toBe(
    'Zaak 1 · PM2 is aan een collega overgedragen door Zorgcoördinator. Jij bent er niet meer de mentor van.',
  );
  const card = JSON.stringify(cases.bot.channel.requests.findLast(({ kind }) => kind === 'update')?.body);
  expect(card).toContain('Ingediend door Mentor');
  expect(card).toContain('Overgedragen; nu van');
});

it('no summary has class or initials: it shows in notifications', async () => {
  await discussionOf(zoco);
  const summaries = cases.bot.channel.requests.flatMap(({ body }) => (body?.summary ? [body.summary] : []));
  expect(summaries.length).toBeGreaterThan(1);
  for (const summary of summaries) expect(summary).not.toMatch(/3B|R\.J\./);
});
