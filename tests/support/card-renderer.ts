import { readFileSync } from 'node:fs';
import type * as AdaptiveCards from 'adaptivecards';
import { type DOMWindow, JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';

declare module 'jsdom' {
  interface DOMWindow {
    AdaptiveCards: typeof AdaptiveCards;
  }
}

/**
 * A page of its own with the real renderer in it, so that a test in jest's node environment (where the bot runs) can read
 * the cards it receives. Text would come out empty without the two things a browser has and jsdom has not.
 */
function openPage(): DOMWindow {
  const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only' });
  window.eval(readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'));
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent;
    },
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
  const markdown = new MarkdownIt();
  window.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  return window;
}

export const page = openPage();
export const renderer = page.AdaptiveCards;
