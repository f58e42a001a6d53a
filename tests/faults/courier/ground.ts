import { join } from 'node:path';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { KEY } from '../../support/cases';
import { OT_CHANNEL } from '../../support/people';
import type { Recorded } from '../../support/test-channel';
import { Ground, LEASE_MS } from '../ground';
import { Program } from '../program';

/** Each case leaves one card for the channel in the outbox; couriers bring it. */
export class CourierGround extends Ground {
  static async make(): Promise<CourierGround> {
    const begun = await Ground.begin();
    const settings = new SettingsDesk({ store: begun.store, now: () => new Date() });
    await settings.begin(KEY, 'test', { channel: { id: OT_CHANNEL, name: 'OT' } });
    return new CourierGround(begun);
  }

  launch({ hold = false, leaseMs = LEASE_MS } = {}): Program {
    const args = [this.at.dataDir, this.channel.serviceUrl, String(leaseMs), ...(hold ? ['hold'] : [])];
    return this.started(new Program(join(__dirname, 'child.ts'), args));
  }

  /** How often each case was posted, whatever the answer; by its number. */
  posts(counted: (request: Recorded) => boolean = () => true): number[] {
    const numbers = this.channel.requests
      .filter((request) => request.kind === 'post' && counted(request))
      .map(({ body }) => Number(/Zaak (\d+)/.exec(JSON.stringify(body))?.[1]));
    return Array.from({ length: this.cases }, (_, index) => numbers.filter((one) => one === index + 1).length);
  }

  /** Of each case what is kept to be named, if anything; by its number. */
  async kept(): Promise<(string | undefined)[]> {
    const kept = await this.store.keptOutbox(KEY);
    const kindOf = (caseId: string) => kept.find(({ what }) => what.caseId === caseId)?.delivery.kind;
    return Array.from({ length: this.cases }, (_, index) => kindOf(`case-${index + 1}`));
  }
}
