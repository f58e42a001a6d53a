import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { BOT } from '../../../src/local/sample-school';
import { ROOT } from '../../helpers/program';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** Not [contenteditable] alone: the log panel is that too. */
const EDITOR = '[role="textbox"][contenteditable="true"]';
/** The page wants a font and icons from the internet; without them it only looks a bit different. */
const NO_INTERNET = /ERR_FAILED|ERR_NAME|flair/;

/** What the page sends when an Action.Execute is pressed, and when a person would think that it did not. */
const INVOKE = /\/_conversation\/v1\/invoke$/;
const AGAIN_MS = 5_000;

const PICTURES =
  process.env.UPDATE_PICTURES === '1' ? join(ROOT, 'docs/pictures') : join(tmpdir(), 'steunwijzer-pictures');

/** Debian's Chromium. Its absence fails the tests: a skipped browser test is one that nobody misses. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS }).catch((cause: Error) => {
    throw new Error(`Chromium does not start (apt-get install chromium). ${cause.message}`, { cause });
  });
}

/** The playground's page, as the mentor sees it. */
export class PlaygroundPage {
  /** What went wrong inside the page. */
  readonly errors: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !NO_INTERNET.test(message.text())) this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, url: string): Promise<PlaygroundPage> {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, locale: 'en-US', timezoneId: 'Europe/Amsterdam' });
    await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    const playground = new PlaygroundPage(context, page);
    await page.goto(url);
    await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
    // The log repeats every text, so that a search for words would find them twice.
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return playground;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Opens a chat by the name in the list: 'Personal Chat', 'Groepschat', 'Voorbeeldschool - OT'. */
  async goTo(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name, exact: true }).click();
    await this.page.locator(EDITOR).first().waitFor();
  }

  /** Types in the personal chat. */
  async say(text: string): Promise<void> {
    await this.page.locator(EDITOR).last().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  /** Starts a thread in a channel, with the bot mentioned; gives the thread. */
  async postTo(text: string): Promise<Locator> {
    await this.page.locator(EDITOR).first().click();
    await this.page.keyboard.type('@');
    // Enter would send the text as it is: the name has to be picked with the mouse.
    await this.page.locator('#typeahead-menu').getByRole('menuitem', { name: BOT.name }).click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
    const reply = this.page.getByRole('button', { name: 'Send Message' });
    return this.page.getByRole('group').filter({ hasText: text, has: reply }).first();
  }

  /** The last card with these words. */
  card(words: string, within: Page | Locator = this.page): Locator {
    return within.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
  }

  /** How many cards there are: a refreshed card takes the place of the old one. */
  countCards(): Promise<number> {
    return this.page.locator('.ac-adaptiveCard').count();
  }

  /** Opens or closes a fold, of which the bot hears nothing. */
  async fold(card: Locator, title: string): Promise<void> {
    await card.getByRole('button', { name: title, exact: true }).click();
  }

  /**
   * Presses a button and waits until the page has the bot's answer. The page redraws a card when its message is
   * rewritten, and swallows a click that falls in between: then nothing was sent, and a person would click again.
   */
  async press(card: Locator, title: string): Promise<void> {
    const button = card.getByRole('button', { name: title, exact: true });
    const sent = this.page.waitForRequest(INVOKE);
    await button.click();
    const clickAgain = setInterval(() => void button.click({ timeout: AGAIN_MS }).catch(() => undefined), AGAIN_MS);
    try {
      await (await sent).response();
    } finally {
      clearInterval(clickAgain);
    }
  }

  /** A picture for the README; kept in the project only when asked for (UPDATE_PICTURES=1). */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}
