import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { PERSONAL_CHAT_ID } from '../../src/local/sample-school';
import { wordsOf } from './drivers/cards';
import { Client } from './drivers/client';
import { launch, PlaygroundPage } from './drivers/page';
import { makeFolder, type Stack, startStack } from './drivers/stack';
import { Writer } from './drivers/writer';

/** "See it in five minutes" of the README: a PM+ of 2 November, its update on the 30th and its evaluation on 14 December. */

let folder: string;
let browser: Browser;
let stack: Stack | undefined;

beforeAll(async () => {
  folder = makeFolder();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await stack?.stop();
  stack = undefined;
});

async function startsOn(day: string): Promise<string> {
  stack = await startStack({ folder, now: `${day}T09:00:00+01:00` });
  return stack.playgroundUrl;
}

it('starts on 2 November: a PM+ is submitted, checked and discussed', async () => {
  const client = await Client.connect(await startsOn('2026-11-02'));
  const writer = new Writer(client, '2026-11-02');
  await writer.says('/aanmelden PM+');
  await writer.presses('Verder', {
    'in-first': 'Roepnaam',
    'in-last': 'Achternaam',
    'in-class': '3B',
    'in-number': '',
  });
  await writer.presses('Verder');
  await writer.presses('Verder');
  expect(wordsOf(await writer.presses('Indienen'))).toContain('Ingediend: zaak 1');

  expect(await writer.says('/als zorgcoördinator')).toContain('Zorgcoördinator');
  await writer.says('/zaak 1');
  await writer.presses('Akkoord');
  await writer.presses('Bespreken');
  await writer.presses('Interventie toevoegen');
  await writer.presses('Bewaar');
  expect(wordsOf(await writer.presses('Leg bespreking vast'))).toContain(
    'Update: 4 weken na de bespreking van 2 november is maandag 30 november.',
  );
  client.close();
});

it('starts on 30 November: the update is asked in the channel and of the mentor, who gives it', async () => {
  const page = await PlaygroundPage.open(browser, await startsOn('2026-11-30'));
  const asked = page.card('Update · zaak 1 · PM+ · 3B · R.A.');
  await asked.waitFor();
  await page.picture('herinnering');
  await page.press(asked, 'Update geven');
  const form = page.card('Wat is er gedaan');
  await form.locator('textarea').first().fill('Plant sinds twee weken zelf.');
  await page.press(form, 'Bewaar update');
  await page.goTo('Voorbeeldschool - OT');
  const week = page.card('Week 49 in het OT');
  await week.scrollIntoViewIfNeeded();
  await page.picture('weekoverzicht');
  expect(page.errors).toEqual([]);
  await page.close();
});

it('starts on 14 December: only the evaluation is asked', async () => {
  const client = await Client.connect(await startsOn('2026-12-14'));
  await client.install(PERSONAL_CHAT_ID);
  const asked = await client.hears(({ cards }) => wordsOf(cards).includes('Evaluatie · zaak 1 · PM+'));
  expect(wordsOf(asked.cards)).toContain('Afgesproken is maandag 14 december.');
  expect(wordsOf(asked.cards)).not.toContain('Update · zaak 1');
  client.close();
});
