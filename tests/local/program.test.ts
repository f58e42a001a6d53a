import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_SOURCE, Program } from '../helpers/program';
import { Chat } from '../support/chat';
import { onlyCard, onlySentence, presserCard } from '../support/reading';
import { TestChannel } from '../support/test-channel';

jest.setTimeout(60_000);

/** The program as somebody starts it to play with: one person, every part. */
let folder: string;
let channel: TestChannel;
let program: Program;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-local-'));
  channel = await TestChannel.start();
});
afterAll(async () => {
  await program.kill();
  await channel.close();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<Chat> {
  program = Program.start([...FROM_SOURCE, '--local', '--no-playground'], { DATA_DIR: folder, PORT: '0' });
  const [, port] = await program.says(/draait op http:\/\/127\.0\.0\.1:(\d+)/);
  return new Chat({ port: Number(port) }, channel);
}

it('has a school that is set up, which one person can act all parts of, and keeps what they change', async () => {
  const first = await start();
  expect(onlySentence(await first.says('instellen'))).toMatch(/^Instellen kan alleen de beheerder/);
  expect(onlySentence(await first.says('/als beheerder'))).toMatch(/^Vanaf nu doe je alles als Beheerder/);
  const card = onlyCard(await first.says('instellen'));
  expect(card.text).toContain('OT; toont zaaknummer, klas en initialen');
  const part = card.press('Vakantieregio');
  const save = presserCard(await first.presses(part?.verb, part?.data))
    .fill('region', 'zuid')
    .press('Bewaar');
  expect(presserCard(await first.presses(save?.verb, save?.data)).text).toContain('Bewaard.');
  program.killAlone();
  await program.ended;

  const second = await start();
  await second.says('/als beheerder');
  expect(onlyCard(await second.says('instellen')).text).toContain('Zuid');
  expect(onlySentence(await second.says('/als mentor'))).toBe('Je bent weer jezelf: Mentor.');
});
