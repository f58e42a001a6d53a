import type { Logger } from 'pino';
import type { Knowledge } from '../../../answers/ask';
import type { SchoolKey } from '../../../cases/ids';
import type { Desk } from '../../../desk/desk';
import type { OutboxItem } from '../../../store/port';
import type { PeopleDirectory } from '../../people-directory';
import { loggable } from '../../transport/fault';
import type { Places } from '../places';
import { deliverCard } from './deliver-card';
import { deliverTold } from './deliver-told';
import { type Messenger, Undelivered } from './messenger';
import { readNotice } from './notice';

export interface CourierOptions {
  readonly desk: Desk;
  readonly places: Places;
  readonly messenger: Messenger;
  readonly schools: ReadonlyMap<string, Knowledge>;
  readonly people: PeopleDirectory;
  readonly log: Logger;
}

/**
 * Empties the outbox: after every command, and when the program starts. One school at a time, in order, so that a card is
 * never written by an older state after a newer one.
 */
export class Courier {
  private readonly rounds = new Map<SchoolKey, Promise<void>>();

  constructor(private readonly options: CourierOptions) {}

  /** Something may wait at this school. Returns at once; nobody waits for a message to somebody else. */
  wake(school: SchoolKey): void {
    const before = this.rounds.get(school) ?? Promise.resolve();
    const round = before
      .then(() => this.empty(school))
      .catch((error: unknown) => {
        this.options.log.error({ school, fault: loggable(error) }, 'the outbox could not be emptied');
      });
    this.rounds.set(school, round);
  }

  /** What was left when the program ended. */
  async start(): Promise<void> {
    for (const school of await this.options.desk.options.store.schools()) this.wake(school);
  }

  /** Resolves when everything that was to be sent has been tried. */
  async settled(): Promise<void> {
    for (;;) {
      const waited = [...this.rounds.values()];
      await Promise.all(waited);
      const now = [...this.rounds.values()];
      if (now.length === waited.length && now.every((round, at) => round === waited[at])) return;
    }
  }

  private async empty(school: SchoolKey): Promise<void> {
    const { store } = this.options.desk.options;
    const done = new Set<string>();
    for (const item of await store.pendingOutbox(school)) {
      // A card shows the case as it is now, so one rewriting does for all that happened to it.
      const subject = subjectOf(item);
      if (!done.has(subject) && !(await this.deliver(school, item))) continue;
      if (subject !== item.id) done.add(subject);
      await store.write(school, { streams: [], moves: [{ id: item.id, version: item.version, to: 'gone' }] });
    }
  }

  /** Whether it is dealt with; else it stays in the outbox for the next time. */
  private async deliver(school: SchoolKey, item: OutboxItem): Promise<boolean> {
    const { log } = this.options;
    const about = { school, outbox: item.id };
    const notice = readNotice(item);
    if (!notice) {
      log.error(about, 'a message in the outbox could not be read');
      return true;
    }
    try {
      return notice.what.kind === 'card'
        ? await deliverCard(school, notice, this.options)
        : await deliverTold(school, notice, this.options);
    } catch (error) {
      const uncertain = error instanceof Undelivered && !error.certain;
      const said = uncertain ? 'a message may or may not have arrived' : 'a message could not be sent and waits';
      log.warn({ ...about, fault: loggable(error) }, said);
      return uncertain;
    }
  }
}

function subjectOf(item: OutboxItem): string {
  const notice = readNotice(item);
  return notice?.what.kind === 'card' ? `card/${notice.what.caseId}` : item.id;
}
