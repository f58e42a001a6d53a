import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestBot } from '../../support/bot';
import { personal } from '../../support/chat';
import { cardIn, presserCard } from '../../support/reading';
import { Filler, PUPIL, QUESTION } from './filling';

// What was typed is there after a reload, on another device, and for another program on the same file.

const TALKS = { 'in-wens-leerling': 'Ik wil op tijd zijn.', 'on-overlegd-zorgcoordinator': '2026-10-28' };
let folder: string;
let bot: TestBot;
const others: TestBot[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-reload-'));
  bot = await TestBot.atDesk(folder);
});
afterEach(async () => {
  for (const one of [bot, ...others.splice(0)]) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Another program beside the first, as after a deployment that overlaps. */
async function another(): Promise<TestBot> {
  const started = await TestBot.atDesk(folder);
  others.push(started);
  return started;
}

/** Up to the page about who was spoken to, with some of it filled in, on the desktop. */
async function halfway(press?: string): Promise<Filler> {
  const desktop = await new Filler(bot.chat()).types('/aanmelden PM2');
  await desktop.fills(PUPIL).presses('Verder');
  desktop.card.tick('in-onderwerp', 'Gedrag').tick('in-onderwerp', 'Aanwezigheid');
  await desktop.fills(QUESTION).presses('Verder');
  desktop.card.tick('in-overlegd-zorgcoordinator');
  desktop.fills(TALKS);
  return press === undefined ? desktop : desktop.presses(press);
}

/** All of the draft, page by page from where it was left. */
async function showsAll(device: Filler): Promise<void> {
  expect(device.card.text).toContain('stap 3 van 4 · Met wie is gesproken?');
  const talks = device.card.press('Verder')?.data;
  expect(talks).toMatchObject({ ...TALKS, 'in-overlegd-zorgcoordinator': 'true', 'in-samen-met-leerling': 'false' });
  await device.presses('Terug');
  const questions = { ...QUESTION, 'in-onderwerp': 'gedrag,aanwezigheid' };
  expect(device.card.press('Verder')?.data).toMatchObject(questions);
  await device.presses('Terug');
  expect(device.card.text).toContain('Rosa Jansen, 3B');
}

it('/mijn on a phone opens the last page with all that was typed', async () => {
  await halfway('Later verder');
  const phone = await new Filler(bot.chat(personal('a:another-conversation'))).types('/mijn');
  expect(phone.card.text).toContain('Concept PM2, stap 3 van 4');
  await showsAll(await phone.presses('Verder'));
});

it('after the program was started anew, too', async () => {
  await halfway('Later verder');
  await bot.stop();
  bot = await TestBot.atDesk(folder);
  await showsAll(await (await new Filler(bot.chat()).types('/mijn')).presses('Verder'));
});

it('another program on the same file goes on with it, and the first sees what came of that', async () => {
  const desktop = await halfway('Later verder');
  const elsewhere = await another();
  const phone = await new Filler(elsewhere.chat(personal('a:another-conversation'))).types('/mijn');
  await phone.presses('Verder');
  await phone.fills({ 'in-kijk-ouders': 'Thuis helpt een wekker.' }).presses('Later verder');
  await desktop.presses('Verder');
  expect(desktop.card.press('Verder')?.data).toMatchObject({ ...TALKS, 'in-kijk-ouders': 'Thuis helpt een wekker.' });
  const first = bot.desk?.options.store;
  const [school] = (await first?.schools()) ?? [];
  expect(school && (await first?.summaries(school, {}))).toHaveLength(1);
});

it('each page stands in the message itself, so that a reload shows the last one as it was saved', async () => {
  const desktop = await halfway('Terug');
  const messages = bot.channel.messages('a:mentor');
  expect(messages.map(({ kind }) => kind)).toEqual(['post', 'update', 'update', 'update']);
  // A client that loads the chat anew has only what was last written into the message.
  const reloaded = cardIn(messages.at(-1));
  expect(reloaded.text).toBe(desktop.card.text);
  const button = reloaded.press('Verder');
  expect(button?.data).toMatchObject(QUESTION);
  const phone = new Filler(bot.chat());
  phone.sees(presserCard(await phone.chat.presses(button?.verb, button?.data, messages[0]?.given)));
  expect(phone.card.press('Verder')?.data).toMatchObject(TALKS);
  const last = bot.channel.messages('a:mentor').at(-1);
  expect([last?.kind, last?.message]).toEqual(['update', messages[0]?.given]);
});

it('the page on one device is overtaken by the other: nothing that was typed on either is lost', async () => {
  const desktop = await halfway('Later verder');
  const phone = await (await new Filler(bot.chat(personal('a:phone'))).types('/mijn')).presses('Verder');
  await desktop.presses('Verder');
  await desktop.fills({ 'in-wens-leerling': 'Op het bureau.' }).presses('Later verder');
  await phone.fills({ 'in-kijk-ouders': 'Op de telefoon.' }).presses('Verder');
  expect(phone.card.text).toContain('Deze kaart is verouderd');
  expect(phone.card.press('Verder')?.data).toMatchObject({
    'in-wens-leerling': 'Op het bureau.',
    'in-kijk-ouders': 'Op de telefoon.',
  });
});

it('when the message cannot be rewritten the press is still answered, and /mijn has it', async () => {
  const desktop = await halfway();
  bot.channel.fail({ status: 404 });
  const pressed = await desktop.sends('Verder');
  expect(presserCard(pressed).text).toContain('stap 4 van 4 · Klopt dit?');
  const again = await new Filler(bot.chat()).types('/mijn');
  expect(again.card.text).toContain('Concept PM2, stap 4 van 4');
});
