import { TestBot } from '../support/bot';
import { readCard } from '../support/card-reader';
import { type Outcome, personal } from '../support/chat';
import { DOCENT } from '../support/people';

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());

/** What the list shows, and what would be inserted. */
function found({ status, body, messages }: Outcome) {
  expect([status, messages]).toEqual([200, []]);
  expect(body?.composeExtension?.type).toBe('result');
  return (body?.composeExtension?.attachments ?? []).map(({ content, preview }) => ({
    title: preview.content.title,
    card: readCard(content),
  }));
}

const sentenceOf = ({ status, body }: Outcome) => {
  expect(status).toBe(200);
  expect(body?.composeExtension?.type).toBe('message');
  return body?.composeExtension?.text;
};

it('finds the answer first, and what goes with it after that', async () => {
  const results = found(await bot.chat().searches('niveau 3'));
  expect(results[0]?.card.text).toContain('Extra niveau 3');
  expect(results.length).toBeGreaterThan(1);
});

it('inserts cards that others can read, without buttons that would not work there', async () => {
  for (const { card, title } of found(await bot.chat().searches('rouw'))) {
    expect(title).toBeTruthy();
    expect(card.text).toContain('Bron');
    expect(card.buttons.filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')).toEqual([]);
  }
});

it.each([[''], ['   '], ['🙂']])('shows examples for %j', async (text) => {
  expect(found(await bot.chat().searches(text)).length).toBeGreaterThan(0);
});

it('shows examples before anything was typed', async () => {
  const value = {
    commandId: 'zoek',
    parameters: [{ name: 'initialRun', value: 'true' }],
    queryOptions: { skip: 0, count: 25 },
  };
  expect(
    found(await bot.chat().sends({ type: 'invoke', name: 'composeExtension/query', value })).length,
  ).toBeGreaterThan(0);
});

it.each(['kantine', 'asdfgh qwerty', 'heeft Lisa ADHD'])(
  'says that %j is not there, and offers no example as if it were the answer',
  async (text) => {
    expect(sentenceOf(await bot.chat().searches(text))).toContain('Dat staat niet in de ondersteuningsstructuur');
  },
);

it('has no second page', async () => {
  const value = {
    commandId: 'zoek',
    parameters: [{ name: 'vraag', value: 'niveau 3' }],
    queryOptions: { skip: 25, count: 25 },
  };
  expect(found(await bot.chat().sends({ type: 'invoke', name: 'composeExtension/query', value }))).toEqual([]);
});

it('leaves no follow-up in the chat that it was opened from', async () => {
  const chat = bot.chat(personal('a:docent'), DOCENT);
  await chat.searches('niveau 3');
  const { messages } = await chat.says('en extern?');
  expect(JSON.stringify(messages[0]?.body)).toContain('Dat staat niet');
});

it.each([
  ['no value', undefined],
  ['a string', 'x'],
  ['no command', { parameters: [] }],
  ['another command', { commandId: 'weg', parameters: [{ name: 'vraag', value: 'rouw' }] }],
  ['parameters that are a string', { commandId: 'zoek', parameters: 'x' }],
  ['a parameter that is null', { commandId: 'zoek', parameters: [null] }],
  ['a number for a question', { commandId: 'zoek', parameters: [{ name: 'vraag', value: 5 }] }],
  ['an object for a question', { commandId: 'zoek', parameters: [{ name: 'vraag', value: { a: 1 } }] }],
  ['a page that is a word', { commandId: 'zoek', parameters: [], queryOptions: { skip: 'x' } }],
])('answers a search with %s', async (_name, value) => {
  expect(sentenceOf(await bot.chat().sends({ type: 'invoke', name: 'composeExtension/query', value }))).toMatch(
    /^Deze zoekopdracht begrijp ik niet\./,
  );
});

it('answers a search for a whole letter', async () => {
  expect(sentenceOf(await bot.chat().searches('x '.repeat(5_000)))).toMatch(/^Dat is een lange vraag\./);
});
