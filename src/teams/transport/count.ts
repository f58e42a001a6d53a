import { createHash } from 'node:crypto';
import { type KeptLately, Lately } from './lately';
import { mostWithin, PER_CONVERSATION, PER_HOUR, PER_TENANT } from './limits';

/** What one process hands over to the next: what of late counts against the limits. */
export interface KeptCount {
  readonly tenant: KeptLately;
  readonly conversations: Readonly<Record<string, KeptLately>>;
}

/** Requests of a process that ended without a word; they count in every conversation. */
const ANYWHERE = '*';

/** Counts the requests to Teams of one tenant, against the limits. Times are milliseconds of the machine's clock. */
export class SendingCount {
  private readonly tenant = new Lately(PER_TENANT);
  private readonly conversations = new Map<string, Lately>();

  /** Milliseconds until a request may begin there; none while that depends on one that is under way. */
  wait(conversation: string, now: number): number | undefined {
    const anywhere = this.conversations.get(ANYWHERE)?.recent(now);
    const here = (this.conversations.get(keyOf(conversation)) ?? silent()).wait(now, anywhere);
    const tenant = this.tenant.wait(now);
    return here === undefined || tenant === undefined ? undefined : Math.max(here, tenant);
  }

  begin(conversation: string, now: number): void {
    this.tenant.begin(now);
    this.at(keyOf(conversation)).begin(now);
  }

  end(conversation: string, now: number): void {
    this.tenant.end(now);
    this.at(keyOf(conversation)).end(now);
  }

  /** Teams asks for a pause in a conversation. */
  shut(conversation: string, until: number): void {
    this.at(keyOf(conversation)).shut(until);
  }

  kept(now: number): KeptCount {
    for (const [key, lately] of this.conversations) if (lately.isForgotten(now)) this.conversations.delete(key);
    const conversations = Object.fromEntries([...this.conversations].map(([key, lately]) => [key, lately.kept(now)]));
    return { tenant: this.tenant.kept(now), conversations };
  }

  /** Goes on from what another process counted, as of a moment on this one's clock. */
  static from({ tenant, conversations }: KeptCount, asOf: number): SendingCount {
    const count = new SendingCount();
    count.tenant.add(tenant, asOf);
    for (const [key, kept] of Object.entries(conversations)) count.at(key).add(kept, asOf);
    return count;
  }

  /** A process ended that may have made requests for so long, nobody knows where: as many as it could, in every conversation. */
  blur(milliseconds: number, now: number): void {
    this.at(ANYWHERE).add({ ago: Array<number>(mostWithin(milliseconds)).fill(0), filled: 0 }, now);
  }

  private at(key: string): Lately {
    const known = this.conversations.get(key) ?? silent();
    this.conversations.set(key, known);
    return known;
  }
}

const silent = (): Lately => new Lately(PER_CONVERSATION, PER_HOUR);

/** A thread counts as its channel does. Short, since it is handed over; and nobody needs to read it. */
const keyOf = (conversation: string): string =>
  createHash('sha256')
    .update(conversation.replace(/;messageid=.*$/, ''))
    .digest('base64url')
    .slice(0, 12);
