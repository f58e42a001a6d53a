import type { Browser, Locator } from 'playwright-core';
import { launch, PlaygroundPage } from './drivers/page';
import { type Stack, startStack } from './drivers/stack';

/** The mentor's part of PM2 in a real browser, and the check by the coordinator in the channel. */

let browser: Browser;
let stack: Stack;
let page: PlaygroundPage;

beforeAll(async () => {
  browser = await launch();
  stack = await startStack();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});
beforeEach(async () => {
  page = await PlaygroundPage.open(browser, stack.playgroundUrl);
});
afterEach(async () => {
  await page?.close();
});

const SEEN = 'Begint na de uitleg niet vanzelf.';

/** Opens the calendar, which stands on today, until the day is taken: it may not have the keys yet when it shows. */
async function pickToday(day: Locator): Promise<void> {
  const page = day.page();
  const calendar = page.getByRole('grid').first();
  for (let left = 5; left > 0 && (await day.inputValue()) === ''; left -= 1) {
    if (!(await calendar.isVisible())) await day.click();
    await calendar.waitFor();
    await page.keyboard.press('Enter');
    await calendar.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => undefined);
  }
  expect(await day.inputValue()).not.toBe('');
}

/** Fills in what the page asks: every text, the first box of a list, the day of today. */
async function fillIn(card: Locator): Promise<void> {
  for (const text of await card.locator('textarea').all()) await text.fill(SEEN);
  for (const day of await card.locator('input[role="combobox"]').all()) await pickToday(day);
  const boxes = await card.getByRole('checkbox').all();
  // A list of kinds takes two at most; the other pages have a box per talk.
  for (const box of boxes.length > 4 ? boxes.slice(0, 1) : boxes) await box.check({ force: true });
}

it('walks a mentor through a referral, and the coordinator checks it in the channel', async () => {
  await page.say('/aanmelden PM2');
  const start = page.card('stap 1 van 4');
  await start.waitFor();
  const [firstName, lastName, className] = await start.locator('input[type="text"]').all();
  await firstName?.fill('Roepnaam');
  await lastName?.fill('Achternaam');
  await className?.fill('3B');
  await page.press(start, 'Verder');

  const request = page.card('stap 2 van 4');
  await request.waitFor();
  await fillIn(request);
  await page.picture('aanmelden');
  await page.press(request, 'Verder');

  const talks = page.card('stap 3 van 4');
  await talks.waitFor();
  await fillIn(talks);
  await page.press(talks, 'Verder');

  const check = page.card('stap 4 van 4');
  await check.getByText(SEEN).first().waitFor();
  await page.press(check, 'Indienen');
  await page.card('Ingediend: zaak 1').waitFor();

  await page.say('/als zorgcoördinator');
  await page.goTo('Voorbeeldschool - OT');
  const posted = page.card('Zaak 1 · PM2 · 3B · R.A.');
  await posted.waitFor();
  expect(await posted.textContent()).not.toContain('Achternaam');
  expect(await posted.textContent()).not.toContain(SEEN);
  await page.press(posted, 'Akkoord');
  await page.card('Gecontroleerd door Zorgcoördinator').waitFor();
  await page.picture('ot-kanaal');
  expect(page.errors).toEqual([]);
});
