import { channelThread, personal } from '../../support/chat';
import { DOCENT, MENTOR } from '../../support/people';
import { onlyCard, onlySentence, presserCard } from '../../support/reading';
import { KeptBot } from './kept';

const kept = new KeptBot();
afterEach(() => kept.stop());
afterAll(() => kept.remove());

const tasks = async (who = MENTOR) =>
  onlyCard(await kept.bot.chat(personal('a:x'), who).says('wat zijn mijn taken?')).text;

it('acts as another person until one is oneself again, in every chat', async () => {
  const bot = await kept.start({ local: true });
  expect(await tasks()).toContain('Mentor');
  expect(onlySentence(await bot.chat().says('/als zorgcoordinator'))).toBe(
    'Vanaf nu doe je alles als Zorgcoördinator. Terug: /als mentor.',
  );
  expect(await tasks()).toMatch(/^LeCo/);
  expect(onlyCard(await bot.chat(channelThread()).says('wat zijn mijn taken?')).text).toMatch(/^LeCo/);
  const pressed = await bot.chat().presses('ask', { school: 'voorbeeld', question: 'wat zijn mijn taken?' });
  expect(presserCard(pressed).text).toMatch(/^LeCo/);
  expect(await tasks(DOCENT)).toContain('Leraar');
  expect(onlySentence(await bot.chat().says('/als Mentor'))).toBe('Je bent weer jezelf: Mentor.');
  expect(await tasks()).toMatch(/^Coach, Mentor/);
});

it('asks as whom when nobody is called so', async () => {
  const bot = await kept.start({ local: true });
  for (const line of ['/als', '/als conciërge', '/als __proto__']) {
    expect(onlySentence(await bot.chat().says(line))).toBe(
      'Als wie? Je kunt kiezen uit Mentor, Docent, Zorgcoördinator, Afdelingsleider, Orthopedagoog, Beheerder.',
    );
  }
});

it('does not exist outside local mode', async () => {
  const bot = await kept.start();
  expect(onlySentence(await bot.chat().says('/als zorgcoördinator'))).toMatch(/^De opdracht \/als ken ik niet\./);
  expect(await tasks()).toMatch(/^Coach, Mentor/);
  expect(onlyCard(await bot.chat().says('help')).text).not.toMatch(/\bals zorgco/);
});
