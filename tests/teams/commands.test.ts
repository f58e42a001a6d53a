import { TestBot } from '../support/bot';
import { channelThread, groupChat } from '../support/chat';
import { DOCENT } from '../support/people';
import { onlyCard, onlySentence } from '../support/reading';

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
});
afterAll(() => bot.stop());

const read = async (text: string) => onlyCard(await bot.chat().says(text)).text;

it.each([
  ['wie doet wat op niveau 3?', 'Extra niveau 3'],
  ['/wie doet wat op niveau 3', 'Extra niveau 3'],
  ['/wie rouw', 'Specialist rouw'],
  ['/wie wat is PM2', 'PM2'],
  ['/niveau 3', 'Extra niveau 3'],
  ['niveau 3', 'Extra niveau 3'],
  ['/rol leco', 'LeCo'],
  ['/rol van de LeCo', 'LeCo'],
  ['/stap PM2', 'PM2'],
  ['/stap pm 2', 'PM2'],
  ['/stap 2', 'PM2'],
  ['stap PM 2', 'PM2'],
  ['/STAP PM+', 'PM+'],
])('%s is answered about %s', async (text, about) => {
  expect(await read(text)).toContain(about);
});

it('offers nothing else to press to somebody who writes of danger', async () => {
  const card = onlyCard(await bot.chat().says('leerling wil niet meer leven'));
  expect(card.text).toContain('112');
  expect(card.buttons).toEqual([]);
});

it.each([['mijn'], ['mijn taken'], ['ik']])('/rol %s is about one’s own functions', async (argument) => {
  expect(await read(`/rol ${argument}`)).toContain('Coach');
});

it.each([
  ['a channel', channelThread()],
  ['a group chat', groupChat()],
])('is answered after a mention, in %s, in place', async (_name, place) => {
  const outcome = await bot.chat(place, DOCENT).says('niveau 3');
  expect(onlyCard(outcome).text).toContain('Extra niveau 3');
  expect(outcome.messages[0]?.conversation).toBe(place.conversation.id);
});

it('answers an English question and an English command in English', async () => {
  expect(await read('who does what at level 3?')).toContain('Source:');
  expect(await read('/level 3')).toContain('Source:');
});

describe('without a word after it', () => {
  it('/niveau shows the levels, and a press gives one', async () => {
    const card = onlyCard(await bot.chat().says('/niveau'));
    expect(card.text).toContain('Kies een niveau');
    expect(card.titles).toEqual(['Basis niveau 1', 'Basis niveau 2', 'Extra niveau 3', 'Extra niveau 4']);
    expect(card.press('Extra niveau 4')).toMatchObject({
      verb: 'ask',
      data: { question: 'niveau 4', school: 'voorbeeld' },
    });
  });

  it('/stap shows the steps in their order', async () => {
    const outcome = JSON.stringify((await bot.chat().says('/stap')).messages[0]?.body);
    const places = ['PM0 ·', 'PM1 ·', 'PM2 ·', 'PM3 ·', 'PM+ ·', 'PM4 ·'].map((step) => outcome.indexOf(step));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('/rol shows the functions', async () => {
    const outcome = await bot.chat().says('/rol');
    expect(onlyCard(outcome).text).toContain('Welke functie?');
    expect(JSON.stringify(outcome.messages[0]?.body)).toContain('LeCo');
  });

  it('/wie asks what somebody wants to know', async () => {
    expect(onlySentence(await bot.chat().says('/wie'))).toMatch(/^Wat wil je weten\?/);
  });
});

it.each(['/help', 'help', 'Hoi'])('%s shows what can be asked, with three examples to press', async (text) => {
  const card = onlyCard(await bot.chat().says(text));
  expect(card.buttons.filter(({ verb }) => verb === 'ask')).toHaveLength(3);
  expect(card.text).toContain('/niveau');
});

it('every example of /help has an answer', async () => {
  const card = onlyCard(await bot.chat().says('/help'));
  for (const { data } of card.buttons.filter(({ verb }) => verb === 'ask')) {
    const { body } = await bot.chat().presses('ask', data);
    expect(JSON.stringify(body)).toContain('Bron');
  }
});

it.each([
  ['/nivau 3', /^De opdracht \/nivau ken ik niet\. Bedoel je \/niveau\?$/],
  [
    '/xyzzy',
    /^De opdracht \/xyzzy ken ik niet\. Bedoel je \/wie, \/niveau, \/rol of \/stap\? Typ help voor alles wat ik kan, of typ gewoon je vraag\.$/,
  ],
])('%s is not a command', async (text, expected) => {
  expect(onlySentence(await bot.chat().says(text))).toMatch(expected);
});

it('/school works in the personal chat only', async () => {
  expect(onlySentence(await bot.chat().says('/school'))).toContain('Voorbeeldschool');
  expect(onlySentence(await bot.chat(channelThread()).says('/school'))).toMatch(/privéchat/);
});
