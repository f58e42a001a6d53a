import { MemoryPeopleDirectory } from '../../src/teams';
import { TestBot } from '../support/bot';
import { channelThread, personal } from '../support/chat';
import { DOCENT, MENTOR } from '../support/people';
import { onlyCard } from '../support/reading';

const person = ({ aadObjectId, name }: typeof MENTOR, userPrincipalName: string) => ({
  id: aadObjectId,
  name,
  userPrincipalName,
});
const LECO = { id: 'x', name: 'Noor Visser', userPrincipalName: 'n.visser+leco@school.example' };

let bot: TestBot;
beforeAll(async () => {
  const people = new MemoryPeopleDirectory([
    { school: 'voorbeeld', role: 'leco', person: LECO },
    { school: 'voorbeeld', role: 'leraar', person: person(DOCENT, 'docent@school.example') },
    { school: 'voorbeeld', role: 'no-such-role', person: LECO },
    { school: 'de-baanbreker', role: 'mentor', person: person(MENTOR, 'mentor@school.example') },
  ]);
  bot = await TestBot.start({ people });
});
afterAll(() => bot.stop());

it.each([
  ['a personal chat', personal()],
  ['a channel', channelThread()],
])('offers the chat with whoever has the function, in %s', async (_name, place) => {
  const card = onlyCard(await bot.chat(place).says('wat doet de leco'));
  const links = card.buttons.filter(({ type }) => type === 'Action.OpenUrl');
  expect(links).toMatchObject([
    { url: 'https://teams.microsoft.com/l/chat/0/0?users=n.visser%2Bleco%40school.example' },
  ]);
});

it('offers no chat where nobody is known', async () => {
  const card = onlyCard(await bot.chat().says('wat doet de zorgcoördinator'));
  expect(card.buttons.filter(({ type }) => type === 'Action.OpenUrl')).toEqual([]);
});

it('keeps the link in a card that is inserted by a search', async () => {
  const { body } = await bot.chat().searches('wat doet de leco');
  expect(JSON.stringify(body?.composeExtension?.attachments?.[0]?.content)).toContain(
    'n.visser%2Bleco%40school.example',
  );
});

it('knows the asker’s own function, at this school', async () => {
  const mine = onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('wat zijn mijn taken?'));
  expect(mine.text).toMatch(/leraar/i);
  const nobody = onlyCard(await bot.chat(personal(), MENTOR).says('wat zijn mijn taken?'));
  expect(nobody.text).not.toMatch(/Bron/);
});

it('offers no chat about one’s own function', async () => {
  const card = onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('wat zijn mijn taken?'));
  expect(card.text).toContain('Leraar');
  expect(card.buttons.filter(({ type }) => type === 'Action.OpenUrl')).toEqual([]);
});
