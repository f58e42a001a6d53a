import WebSocket from 'ws';
import { z } from 'zod/v4';
import { BOT, MENTOR, PERSONAL_CHAT_ID } from '../../../src/local/sample-school';
import { buttonOf, type Execute } from './cards';
import { type BotMessage, frame, logEntry, messageOf, sent } from './frames';

const WITHIN_MS = 10_000;

/** A person in the playground, without a browser: talks over HTTP, hears over its two WebSockets. */
export class Client {
  private readonly heard: BotMessage[] = [];
  private readonly answers = new Map<string, { status: number; body: unknown }>();
  private readonly sockets: WebSocket[] = [];

  private constructor(private readonly url: string) {}

  static async connect(url: string): Promise<Client> {
    const client = new Client(url);
    await client.listen('/_ws_conversation/v1/conversations/stream', (data) => {
      const message = messageOf(frame.parse(data));
      if (message) client.heard.push(message);
    });
    await client.listen('/_ws/log/stream', (data) => {
      const { request, response } = logEntry.safeParse(data).data?.log ?? {};
      const id = request?.body?.id;
      if (id && response) client.answers.set(id, { status: response.statusCode, body: response.body });
    });
    return client;
  }

  close(): void {
    for (const socket of this.sockets) socket.close();
  }

  /** Says something as the mentor and waits for the bot's answer; outside the personal chat the bot is mentioned. */
  async ask(conversation: string, text: string): Promise<BotMessage> {
    const from = this.heard.length;
    const mention = { mentioned: { id: BOT.id }, text: `<at>${BOT.name}</at>` };
    const addressed =
      conversation === PERSONAL_CHAT_ID ? { text } : { text: `${mention.text} ${text}`, mentions: [mention] };
    const path = `/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`;
    const post = sent.parse(await this.post(path, { from: { id: MENTOR.userId }, textFormat: 'plain', ...addressed }));
    // What is said in a channel opens a thread; the answer must stand in it.
    const thread = post.postConversationId ?? conversation;
    return this.hears((message) => message.conversation === thread && !message.updated, from);
  }

  /** Presses a card's button; what comes back is the bot's answer to the invoke. */
  async press(message: BotMessage, title: string | undefined, person = MENTOR.userId): Promise<unknown> {
    return this.send(message, buttonOf(message.cards, title), person);
  }

  /** Sends what a button sends, with what stands in the card's fields. */
  async send(message: BotMessage, action: Execute, person = MENTOR.userId): Promise<unknown> {
    return this.post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
      from: { id: person },
      conversation: { id: message.conversation },
      replyToId: message.id,
    });
  }

  /** The bot is added to a chat or team. */
  async install(conversation: string): Promise<BotMessage> {
    const from = this.heard.length;
    await this.post(`/_debug/conversation/${encodeURIComponent(conversation)}/installation`, {});
    return this.hears((message) => message.conversation.startsWith(conversation), from);
  }

  /** Sends an activity as it stands, from anybody, and gives the bot's HTTP answer. */
  async raw(conversation: string, activity: Record<string, unknown>): Promise<{ status: number; body: unknown }> {
    const path = `/_internal/v1/customActivities/template?conversationId=${encodeURIComponent(conversation)}`;
    const template = z.looseObject({}).parse(await (await fetch(this.url + path)).json());
    const id = crypto.randomUUID();
    await this.post('/_internal/v1/customActivities', { ...template, ...activity, id });
    return this.until(() => this.answers.get(id));
  }

  /** Waits for a message of the bot that comes after the first `from` ones. */
  hears(wanted: (message: BotMessage) => boolean, from = 0): Promise<BotMessage> {
    return this.until(() => this.heard.slice(from).find(wanted));
  }

  private async until<Found>(look: () => Found | undefined): Promise<Found> {
    for (const end = Date.now() + WITHIN_MS; Date.now() < end; ) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The bot did not say that. Last heard: ${JSON.stringify(this.heard.at(-1))?.slice(0, 500)}`);
  }

  private async post(path: string, body: unknown): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : text;
  }

  private listen(path: string, take: (data: unknown) => void): Promise<void> {
    const socket = new WebSocket(this.url.replace('http', 'ws') + path);
    this.sockets.push(socket);
    socket.on('message', (data) => take(JSON.parse(String(data))));
    return new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  }
}
