import { join } from 'node:path';
import type { OutboxItem } from '../../../src/store/port';
import { at } from '../../store/samples';
import { KEY } from '../../support/cases';
import { Ground } from '../ground';
import { Program } from '../program';

/** Long enough that a slow machine does not make anybody lose it. */
const BATON_MS = 3000;

/** Plain messages to conversations, and couriers for them. */
export class LimitsGround extends Ground {
  readonly put: OutboxItem[] = [];

  static async make(): Promise<LimitsGround> {
    return new LimitsGround(await Ground.begin());
  }

  launch(): Program {
    const args = [this.at.dataDir, this.channel.serviceUrl, String(BATON_MS)];
    return this.started(new Program(join(__dirname, 'child.ts'), args));
  }

  /** A message for each of these conversations. */
  async write(conversations: readonly string[]): Promise<void> {
    const items = conversations.map((conversation): OutboxItem => {
      const id = `message-${this.put.length}`;
      const item = { id, at: at(2), to: { conversation }, what: {} };
      this.put.push(item);
      return item;
    });
    for (let from = 0; from < items.length; from += 90) {
      await this.store.write(KEY, { streams: [], outbox: items.slice(from, from + 90) });
    }
  }

  /** How many arrived in the fullest stretch of so many milliseconds, in one conversation or in all together. */
  fullest(withinMs: number, conversation?: string): number {
    const times = this.channel.requests
      .filter((request) => conversation === undefined || request.conversation === conversation)
      .map((request) => request.at);
    return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + withinMs).length));
  }
}
