import { channelThread, personal } from '../../support/chat';
import { DOCENT, MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, onlyCard, onlySentence } from '../../support/reading';
import { Desks } from './filling';

/** What somebody is told that they can do: what leads somewhere for them, and no more than a phone shows. */

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

const helpFor = async (who: typeof MENTOR) => onlyCard(await desks.bot.chat(personal('a:x'), who).says('help'));

it('the first card says how a pupil is referred, where one’s own is, and exactly what a channel is told', async () => {
  await desks.bot.chat(personal()).sends({ type: 'installationUpdate', action: 'add' });
  await desks.bot.chat(channelThread()).sends({ type: 'installationUpdate', action: 'add' });
  const cards = desks.bot.channel.messages().map((message) => cardIn(message).text);
  expect(cards).toHaveLength(2);
  for (const text of cards) {
    expect(text).toMatch(/\/aanmelden.*\/mijn/);
    expect(text).toContain('hooguit de stap, het nummer, de klas en de initialen');
  }
});

it('help fits a phone; the rest is folded, without what is not for this person', async () => {
  const mentor = await helpFor(MENTOR);
  expect(mentor.text).toMatch(/\/aanmelden .*\n\/mijn .*\n\/wie .*\n\/niveau .*\n\/rol [^\n]*$/);
  const fold = mentor.titles.find((title) => /^Nog \d+ opdrachten$/.test(title)) ?? '';
  mentor.press(fold);
  expect(mentor.text).toContain('/herinneringen');
  expect(mentor.text).not.toMatch(/\/(?:samenvoegen|overdragen|instellen)/);
  const zoco = await helpFor(ZORGCOORDINATOR);
  zoco.press(zoco.titles.find((title) => title.startsWith('Nog ')) ?? '');
  expect(zoco.text).toMatch(/\/samenvoegen[\s\S]*\/overdragen/);
  expect((await helpFor(DOCENT)).text).not.toContain('/aanmelden');
});

it('a command that is not there names a few that fit the person', async () => {
  const said = async (who: typeof MENTOR) => onlySentence(await desks.bot.chat(personal('a:x'), who).says('/qzxv'));
  expect(await said(MENTOR)).toBe(
    'De opdracht /qzxv ken ik niet. Bedoel je /aanmelden, /mijn, /wie of /niveau? Typ help voor alles wat ik kan, of typ gewoon je vraag.',
  );
  expect(await said(DOCENT)).toContain('Bedoel je /mijn, /wie, /niveau of /rol?');
});
