import { TestBot } from '../../support/bot';
import { channelThread, personal } from '../../support/chat';
import { MENTOR, TEAM, TENANT } from '../../support/people';
import { onlyCard, onlySentence } from '../../support/reading';

/** What commands say where a school has other words, or nothing to say. */

const bots = new Map<string, TestBot>();
beforeAll(async () => {
  for (const defaultSchool of ['voorbeeld', 'casparus', 'de-baanbreker'])
    bots.set(defaultSchool, await TestBot.start({ defaultSchool }));
});
afterAll(async () => {
  for (const bot of bots.values()) await bot.stop();
});

function botOf(school: string): TestBot {
  const bot = bots.get(school);
  if (!bot) throw new Error(`No bot of ${school}.`);
  return bot;
}

const says = (school: string, text: string) => botOf(school).chat().says(text);
const card = async (school: string, text: string) => onlyCard(await says(school, text));

describe('help', () => {
  it('leaves out commands that lead nowhere', async () => {
    const { text } = await card('casparus', '/help');
    expect(text).toContain('/rol');
    expect(text).not.toMatch(/\/niveau|\/stap|niveau|stap/);
    expect((await card('de-baanbreker', '/help')).text).not.toContain('/stap');
  });

  it.each(['voorbeeld', 'casparus', 'de-baanbreker'])(
    'has examples of %s itself, each with an answer',
    async (school) => {
      const help = await card(school, '/help');
      const typed = [...help.text.matchAll(/bijvoorbeeld: (.+)$/gm)].map(([, example = '']) => example);
      expect(typed.length).toBeGreaterThan(0);
      // Behind the last button are the commands that do not fit.
      const examples = help.titles.filter((title) => !/^Nog \d+ opdrachten$/.test(title));
      expect(examples).toHaveLength(3);
      for (const example of [...typed, ...examples]) expect((await card(school, example)).text).toContain('Bron:');
    },
  );

  it('comes to whoever only mentions the bot in a channel', async () => {
    const outcome = await botOf('voorbeeld').chat(channelThread()).says('');
    expect(onlyCard(outcome).text).toContain('Wat kan ik voor je doen?');
  });

  it('has examples in English for an English word', async () => {
    expect((await card('voorbeeld', '/hello')).titles[0]).toBe('who does what at level 3?');
  });
});

it('/wie gives an example of the school itself', async () => {
  expect(onlySentence(await says('casparus', '/wie'))).not.toContain('niveau');
  expect(onlySentence(await says('de-baanbreker', '/wie'))).toContain('wie doet wat op laag 2?');
});

describe('what a command does not know', () => {
  it.each([
    ['voorbeeld', '/rol xyzzy', 'Die functie ken ik niet. Kies een functie:'],
    ['voorbeeld', '/role xyzzy', 'I do not know that role. Choose one:'],
    ['voorbeeld', '/niveau xyzzy', 'Dat ken ik niet als niveau. Kies een niveau:'],
    ['voorbeeld', '/niveau 9', 'Dat ken ik niet als niveau. Kies een niveau:'],
    ['voorbeeld', '/stap xyzzy', 'Dat ken ik niet als stap. Kies een stap:'],
    ['voorbeeld', '/stap 99', 'Dat ken ik niet als stap. Kies een stap:'],
    ['de-baanbreker', '/niveau xyzzy', 'Dat ken ik niet als laag. Kies een laag:'],
  ])('at %s, %s is answered with what there is to choose from', async (school, typed, title) => {
    const shown = await card(school, typed);
    expect(shown.text).toContain(title);
    expect(shown.titles.length).toBeGreaterThan(0);
  });

  it('is not a function about which nothing stands', async () => {
    expect((await card('casparus', '/rol klachtencommissie')).text).toContain('Voor klachtencommissie staat er niets');
  });

  it('is said at once where the school has no levels or steps', async () => {
    expect(onlySentence(await says('casparus', '/niveau 3'))).toContain('kent geen niveaus');
    expect(onlySentence(await says('casparus', '/level 3'))).toContain('has no levels');
    expect(onlySentence(await says('casparus', '/stap PM2'))).toContain('kent geen stappen');
  });
});

it('asks for a level in the school’s own word', async () => {
  expect((await card('de-baanbreker', '/niveau')).text).toContain('Kies een laag');
});

describe('/school with a name', () => {
  it('says who sets another school', async () => {
    expect(onlySentence(await says('voorbeeld', '/school casparus'))).toBe(
      'Bij die school zie ik je niet in een team. Ik antwoord voor Voorbeeldschool; ' +
        'een andere school stelt de beheerder van Steunwijzer in.',
    );
    expect(onlySentence(await says('voorbeeld', '/school Voorbeeldschool'))).toContain('Voorbeeldschool');
  });

  it('chooses one of one’s own schools', async () => {
    const bot = await TestBot.start();
    for (const [team, school] of [
      [TEAM, 'voorbeeld'],
      ['19:casparus@thread.tacv2', 'casparus'],
    ] as const) {
      await bot.directory.bindTeam({ tenant: TENANT, team }, school);
      await bot.directory.joined({ tenant: TENANT, person: MENTOR.aadObjectId }, { tenant: TENANT, team });
    }
    const chat = bot.chat(personal());
    expect(onlySentence(await chat.says('/school casparus'))).toMatch(/^Goed, ik antwoord voortaan voor /);
    expect(onlyCard(await chat.says('wat doet de mentor?')).text).toContain('Bron:');
    await bot.stop();
  });
});
