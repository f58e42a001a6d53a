import { z } from 'zod/v4';
import { PERSONAL_CHAT_ID } from '../../../src/local/sample-school';
import { buttonOf, type Input, inputsOf } from './cards';
import type { Client } from './client';
import type { BotMessage } from './frames';

const shown = z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.unknown() });

/** Somebody who fills in one card after the other in the personal chat, without a browser. */
export class Writer {
  private message?: BotMessage;
  private card: unknown;

  /** @param today the day that goes into every date, `yyyy-mm-dd`. */
  constructor(
    private readonly client: Client,
    private readonly today: string,
  ) {}

  /** Gives the words of the bot's answer. */
  async says(text: string): Promise<string> {
    this.message = await this.client.ask(PERSONAL_CHAT_ID, text);
    this.card = this.message.cards[0];
    return this.message.text;
  }

  /** Presses a button of the card that is shown, with every field filled in, these as given; gives the card after it. */
  async presses(title: string, values: Readonly<Record<string, string>> = {}): Promise<unknown> {
    if (!this.message) throw new Error('Nothing was shown yet.');
    const action = buttonOf(this.card, title);
    const filled = Object.fromEntries(inputsOf(this.card).map((input) => [input.id, this.filled(input)]));
    const data = { ...z.looseObject({}).parse(action.data), ...filled, ...values };
    this.card = shown.parse(await this.client.send(this.message, { ...action, data })).value;
    return this.card;
  }

  /** What already stands there stays. */
  private filled({ type, value, valueOn, choices }: Input): string {
    if (type === 'Input.Toggle') return valueOn ?? 'true';
    if (value) return value;
    if (type === 'Input.Date') return this.today;
    return choices?.[0]?.value ?? 'Begint niet vanzelf.';
  }
}
