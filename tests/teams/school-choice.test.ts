import { TestBot } from '../support/bot';
import { channelThread, groupChat, personal } from '../support/chat';
import { DOCENT, MENTOR, OT_CHANNEL, TENANT } from '../support/people';
import { cardIn, onlyCard, onlySentence, presserCard, presserSentence } from '../support/reading';

/** Whose structure is answered from: `voorbeeld` speaks of a "niveau", `de-baanbreker` of a "laag". */

const [A, B] = ['19:a@thread.tacv2', '19:b@thread.tacv2'];
const inTeam = (team: string) => channelThread(OT_CHANNEL, team);
const IN_A = /Extra niveau 3/;
const IN_B = /Laag 3/;

let bot: TestBot;
beforeEach(async () => {
  bot = await TestBot.start();
  await bot.directory.bindTeam({ tenant: TENANT, team: A }, 'voorbeeld');
  await bot.directory.bindTeam({ tenant: TENANT, team: B }, 'de-baanbreker');
});
afterEach(() => bot.stop());

it('is the team’s in a channel', async () => {
  expect(onlyCard(await bot.chat(inTeam(A)).says('niveau 3')).text).toMatch(IN_A);
  expect(onlyCard(await bot.chat(inTeam(B)).says('niveau 3')).text).toMatch(IN_B);
});

it('is the default in a team of which nobody said anything, and for who is in no team', async () => {
  expect(onlyCard(await bot.chat(inTeam('19:new@thread.tacv2')).says('niveau 3')).text).toMatch(IN_A);
  expect(onlyCard(await bot.chat().says('niveau 3')).text).toMatch(IN_A);
});

it('follows the user’s team in the personal chat, once they were seen there', async () => {
  await bot.chat(inTeam(B), DOCENT).says('niveau 3');
  expect(onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('niveau 3')).text).toMatch(IN_B);
  expect(onlyCard(await bot.chat(personal(), MENTOR).says('niveau 3')).text).toMatch(IN_A);
});

it('follows the user’s team for all who were in it when the bot came, page after page', async () => {
  bot.channel.pageSize = 2;
  await bot.chat(inTeam(B), MENTOR).sends({ type: 'installationUpdate', action: 'add' });
  expect(bot.channel.requests.filter(({ kind }) => kind === 'members')).toHaveLength(3);
  expect(onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('niveau 3')).text).toMatch(IN_B);
});

it('follows who comes to a team and who leaves it', async () => {
  const chat = bot.chat(personal('a:docent'), DOCENT);
  await bot.chat(inTeam(B)).sends({ type: 'conversationUpdate', membersAdded: [DOCENT] });
  expect(onlyCard(await chat.says('niveau 3')).text).toMatch(IN_B);
  await bot.chat(inTeam(B)).sends({ type: 'conversationUpdate', membersRemoved: [DOCENT] });
  expect(onlyCard(await chat.says('niveau 3')).text).toMatch(IN_A);
});

it('keeps tenants apart', async () => {
  await bot.directory.joined({ tenant: 'other', person: DOCENT.aadObjectId }, { tenant: TENANT, team: B });
  expect(onlyCard(await bot.chat(personal('a:docent'), DOCENT).says('niveau 3')).text).toMatch(IN_A);
});

describe('somebody of several schools', () => {
  beforeEach(async () => {
    for (const team of [A, B])
      await bot.directory.joined({ tenant: TENANT, person: MENTOR.aadObjectId }, { tenant: TENANT, team });
  });

  it('is asked which one, and gets the answer that waited', async () => {
    const chat = bot.chat();
    const asked = await chat.says('niveau 3');
    const choice = onlyCard(asked);
    expect(choice.titles).toEqual(['Voorbeeldschool', 'De Baanbreker']);
    const button = choice.press('De Baanbreker');
    const pressed = await chat.presses(button?.verb, button?.data, asked.messages[0]?.given);
    expect(presserCard(pressed).text).toMatch(IN_B);
    expect(cardIn(pressed.messages[0]).text).toMatch(IN_B);
  });

  it('is asked once', async () => {
    const chat = bot.chat();
    await chat.presses('choose-school', { school: 'de-baanbreker' });
    expect(onlyCard(await chat.says('niveau 3')).text).toMatch(IN_B);
    expect(onlyCard(await chat.says('/rol')).text).toMatch(/Welke functie/);
  });

  it('can choose anew with /school', async () => {
    const chat = bot.chat();
    await chat.presses('choose-school', { school: 'de-baanbreker' });
    const choice = onlyCard(await chat.says('/school'));
    const button = choice.press('Voorbeeldschool');
    expect(presserSentence(await chat.presses(button?.verb, button?.data))).toBe(
      'Goed, ik antwoord voortaan voor Voorbeeldschool.',
    );
    expect(onlyCard(await chat.says('niveau 3')).text).toMatch(IN_A);
  });

  it('is told to choose first when searching', async () => {
    const { body } = await bot.chat().searches('niveau 3');
    expect(body?.composeExtension).toMatchObject({ type: 'message', text: expect.stringContaining('/school') });
  });

  it('chooses for themselves alone in a group chat', async () => {
    const chat = bot.chat(groupChat());
    const asked = await chat.says('niveau 3');
    const button = onlyCard(asked).press('De Baanbreker');
    const pressed = await chat.presses(button?.verb, button?.data, asked.messages[0]?.given);
    expect(presserCard(pressed).text).toMatch(IN_B);
    expect(pressed.messages).toEqual([]);
    const other = await bot.chat(groupChat(), DOCENT).presses(button?.verb, button?.data);
    expect(presserSentence(other)).toMatch(/^Bij die school zie ik je niet in een team\./);
  });

  it('forgets the last answer when the school changes', async () => {
    const chat = bot.chat();
    await chat.presses('choose-school', { school: 'voorbeeld', question: 'niveau 3' });
    await chat.presses('choose-school', { school: 'de-baanbreker' });
    expect(onlyCard(await chat.says('en extern?')).text).toContain('Dat staat niet');
  });
});

it.each([['jan-arentsz'], ['constructor'], ['de-baanbreker']])(
  'does not let a forged button choose %s',
  async (school) => {
    const chat = bot.chat();
    expect(presserSentence(await chat.presses('choose-school', { school }))).toMatch(/^Bij die school/);
    expect(presserSentence(await chat.presses('ask', { school, question: 'niveau 3' }))).toMatch(
      /^Deze knop hoort bij een andere school/,
    );
    expect(onlyCard(await chat.says('niveau 3')).text).toMatch(IN_A);
  },
);

it('says which school it answers for', async () => {
  expect(onlySentence(await bot.chat().says('/school'))).toBe(
    'Ik antwoord uit de ondersteuningsstructuur van Voorbeeldschool.',
  );
});
