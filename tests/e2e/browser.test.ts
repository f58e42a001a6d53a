import type { Browser } from 'playwright-core';
import { launch, PlaygroundPage } from './drivers/page';
import { type Stack, startStack } from './drivers/stack';

/** A few paths in a real browser: what a person sees, types and presses. */

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

it('answers questions in the personal chat and refreshes a card on a press', async () => {
  await page.card('ik ben Steunwijzer').waitFor();
  await page.picture('welkom');

  await page.say('wie moet ik hebben voor een kind met rouw');
  await page.card('6 x individuele begeleiding bij rouw').waitFor();
  await page.picture('onderwerp');

  await page.say('wie regelt de kantine');
  await page.card('Dat staat niet in onze ondersteuningsstructuur').waitFor();

  await page.say('wie doet wat op niveau 3?');
  const overview = page.card('Regie: LeCo');
  await overview.waitFor();
  await page.picture('niveau');

  await page.fold(overview, 'Toon extern');
  await overview.getByText('Schoolcoach').waitFor();
  const cards = await page.countCards();
  await page.press(overview, 'Vergelijk met niveau 2');
  await page.card('Regie: coach (na consultatie LeCo)').waitFor();
  expect(await page.countCards()).toBe(cards);
  await page.picture('vergelijking');
  expect(page.errors).toEqual([]);
});

it('answers in a channel when it is mentioned, in the same thread', async () => {
  await page.goTo('Voorbeeldschool - OT');
  const thread = await page.postTo('wie doet wat op niveau 2?');
  const answer = page.card('Basis niveau 2', thread);
  await answer.waitFor();
  await page.picture('kanaal');
  await page.press(answer, 'Vergelijk met niveau 1');
  await page.card('Basis niveau 1', thread).waitFor();
  expect(page.errors).toEqual([]);
});
