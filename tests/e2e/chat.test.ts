import { COLLEAGUES, GROUP_CHAT, OT_CHANNEL, PERSONAL_CHAT_ID } from '../../src/local/sample-school';
import { buttonsOf, wordsOf } from './drivers/cards';
import { Client } from './drivers/client';
import { type Stack, startStack } from './drivers/stack';

/** The built bot as people meet it, over HTTP and without a browser. */

let stack: Stack;
let client: Client;

beforeAll(async () => {
  stack = await startStack();
  client = await Client.connect(stack.playgroundUrl);
});
afterAll(async () => {
  client?.close();
  await stack?.stop();
});

const [docent] = COLLEAGUES;

it('introduces itself with examples to press', async () => {
  const welcome = await client.install(PERSONAL_CHAT_ID);
  expect(wordsOf(welcome.cards)).toContain('Steunwijzer');
  const examples = buttonsOf(welcome.cards);
  expect(examples).toHaveLength(3);
  for (const { title } of examples) expect(wordsOf(await client.press(welcome, title))).toContain('Bron:');
});

describe('in the personal chat', () => {
  it.each([
    ['wie doet wat op niveau 3?', ['Regie: LeCo', 'Houdt actief zicht op ontwikkeling', 'Bron: Rollenmatrix']],
    ['wie moet ik hebben voor een kind met rouw', ['Specialist rouw', '6 x individuele begeleiding', 'Bron:']],
    ['wat doet de teamlieder op nivo 2', ['Teamleider', 'niveau 2', 'Bron:']],
    ['/niveau 3', ['Regie: LeCo']],
    ['help', ['Stel je vraag']],
    ['wat zijn mijn taken?', ['Mentor', 'Bron:']],
  ])('answers "%s" with its source', async (question, expected) => {
    const { cards } = await client.ask(PERSONAL_CHAT_ID, question);
    const words = wordsOf(cards);
    for (const text of expected) expect(words).toContain(text);
  });

  it('says so when the structure does not say', async () => {
    const { cards } = await client.ask(PERSONAL_CHAT_ID, 'wie regelt de kantine');
    expect(wordsOf(cards)).toContain('Dat staat niet in onze ondersteuningsstructuur');
  });

  it('takes a question as new after one about something else', async () => {
    await client.ask(PERSONAL_CHAT_ID, 'wie moet ik hebben bij rouw?');
    const { cards } = await client.ask(PERSONAL_CHAT_ID, 'wie doet wat op niveau 3?');
    expect(wordsOf(cards)).toContain('Regie: LeCo');
  });

  it('puts the next page in the same message when a button is pressed', async () => {
    const overview = await client.ask(PERSONAL_CHAT_ID, '/niveau 3');
    const answer = await client.press(overview, 'Vergelijk met niveau 2');
    expect(wordsOf(answer)).toContain('niveau 2');
    const updated = await client.hears((message) => message.updated && message.id === overview.id);
    expect(wordsOf(updated.cards)).toEqual(wordsOf(answer));
  });
});

describe('in a channel', () => {
  it('answers in the thread of the question, and whoever presses a button gets the next page', async () => {
    const answer = await client.ask(OT_CHANNEL.id, 'wie doet wat op niveau 3?');
    expect(answer.conversation).toMatch(/^19:ot@thread\.tacv2;messageid=\d+$/);
    expect(wordsOf(answer.cards)).toContain('Regie: LeCo');
    const page = await client.press(answer, 'Vergelijk met niveau 2', docent?.userId);
    expect(wordsOf(page)).toContain('niveau 2');
  });

  it('links to a chat with the person who has the function', async () => {
    const { cards } = await client.ask(OT_CHANNEL.id, 'wat doet de zorgcoördinator bij PM2?');
    expect(JSON.stringify(cards)).toContain('zorgcoordinator%40voorbeeld.example');
  });
});

it('answers a colleague in the group chat', async () => {
  const mention = {
    type: 'mention',
    text: '<at>Steunwijzer</at>',
    mentioned: { id: '28:steunwijzer', name: 'Steunwijzer' },
  };
  const question = client.raw(GROUP_CHAT.id, {
    type: 'message',
    text: '<at>Steunwijzer</at>&nbsp;wie leidt niveau 3?',
    textFormat: 'plain',
    from: { id: docent?.userId, name: docent?.name, aadObjectId: docent?.aadObjectId },
    entities: [mention],
  });
  const answer = await client.hears((message) => message.conversation === GROUP_CHAT.id);
  expect(wordsOf(answer.cards)).toContain('LeCo');
  expect((await question).status).toBe(200);
});
