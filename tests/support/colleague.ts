import type { CardReader } from './card-reader';
import type { Chat, Outcome } from './chat';
import { OT_CHANNEL, type Person } from './people';
import { cardIn, onlySentence, presserCard, presserNo, presserSentence } from './reading';
import { watch } from './watch/watch';
import type { WholeSchool } from './whole-school';

interface Chats {
  readonly own: Chat;
  readonly inChannel: Chat;
  /** The id of their own chat. */
  readonly conversation: string;
}

/** Too short to tell from other text. */
const SHORT = 5;

/** Somebody at a school, with the card that they see before them in their own chat. */
export class Colleague {
  private seen?: CardReader;
  private message = '';
  private heard = 0;

  constructor(
    private readonly school: WholeSchool,
    readonly person: Person,
    private readonly chats: Chats,
  ) {}

  get chat(): Chat {
    return this.chats.own;
  }

  get inChannel(): Chat {
    return this.chats.inChannel;
  }

  get card(): CardReader {
    if (!this.seen) throw new Error(`${this.person.name} sees nothing.`);
    return this.seen;
  }

  /** Types a command and gets a card. */
  async types(text: string): Promise<this> {
    await this.school.delivered();
    const { messages } = await this.chat.says(text);
    return this.looksAt(messages);
  }

  /** Types a command and gets a sentence. */
  async asks(text: string): Promise<string> {
    await this.school.delivered();
    return onlySentence(await this.chat.says(text));
  }

  fills(values: Readonly<Record<string, string>>): this {
    for (const [id, value] of Object.entries(values)) {
      this.card.fill(id, value);
      if (/^(in|f)-|^(text|reason|goal|plan)$/.test(id) && value.length > SHORT) watch().secret(value);
    }
    return this;
  }

  ticks(...boxes: readonly (string | readonly [string, string])[]): this {
    for (const box of boxes) typeof box === 'string' ? this.card.tick(box) : this.card.tick(box[0], box[1]);
    return this;
  }

  /** Presses a button of the card before them; what comes of it stands in its place, in the message as well. */
  async presses(title: string): Promise<this> {
    const outcome = await this.sends(title);
    this.seen = presserCard(outcome);
    const written = outcome.messages.filter(({ conversation, message }) => this.isOwn(conversation, message));
    expect(written.map(({ kind }) => kind)).toEqual(['update']);
    expect(cardIn(written[0]).text).toBe(this.seen.text);
    return this;
  }

  /** Presses a button of the card that stands in the channel, to see a card there that nobody else sees. */
  async pressesInChannel(number: number, title: string): Promise<CardReader> {
    return presserCard(await this.sendsInChannel(number, title));
  }

  /** Presses a button in the channel of which the answer comes in their own chat. */
  async opensFromChannel(number: number, title: string): Promise<this> {
    const outcome = await this.sendsInChannel(number, title);
    expect(presserSentence(outcome)).toBe('Ik heb het in je privéchat met mij gezet.');
    return this.looksAt(outcome.messages.filter(({ conversation }) => conversation.startsWith('a:')));
  }

  /** Presses what is not for them: a friendly no that only they see, and the case stays as it is. */
  async isRefused(number: number, title: string, no: string | RegExp): Promise<void> {
    const before = await this.school.caseOf(number);
    const outcome = await this.sendsInChannel(number, title);
    expect(presserNo(outcome)).toMatch(no);
    expect(outcome.messages).toEqual([]);
    expect(await this.school.caseOf(number)).toEqual(before);
  }

  /** Presses a copy of a button that somebody else has before them; the case stays as it is. */
  async isRefusedCopy(of: Colleague, title: string, number: number, no: string | RegExp): Promise<void> {
    const before = await this.school.caseOf(number);
    const button = of.card.press(title);
    const outcome = await this.chat.presses(button?.verb, button?.data);
    expect(presserNo(outcome)).toMatch(no);
    expect(outcome.messages.filter(({ conversation }) => conversation !== this.chats.conversation)).toEqual([]);
    expect(await this.school.caseOf(number)).toEqual(before);
  }

  async sendsInChannel(number: number, title: string): Promise<Outcome> {
    const message = await this.school.message(number);
    const button = cardIn(message).press(title);
    return this.inChannel.presses(button?.verb, button?.data, message.given);
  }

  async sends(title: string): Promise<Outcome> {
    const button = this.card.press(title);
    if (!button) throw new Error(`The client holds "${title}" back: something required is empty.`);
    await this.school.delivered();
    return this.chat.presses(button.verb, button.data, this.message);
  }

  /** The sentences that came in their own chat since the last time. */
  async hears(): Promise<readonly string[]> {
    await this.school.delivered();
    const all = this.school.bot.channel.messages(this.chats.conversation).flatMap(({ body }) => body.text ?? []);
    const fresh = all.slice(this.heard);
    this.heard = all.length;
    return fresh;
  }

  private isOwn(conversation: string, message: string | undefined): boolean {
    return conversation.split(';')[0] !== OT_CHANNEL && message === this.message;
  }

  private looksAt(messages: Outcome['messages']): this {
    expect(messages).toHaveLength(1);
    const [shown] = messages;
    this.seen = cardIn(shown);
    this.message = shown?.given ?? '';
    return this;
  }
}
