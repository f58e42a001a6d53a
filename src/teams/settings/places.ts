import { z } from 'zod/v4';
import type { PersonId, SchoolKey } from '../../cases/ids';
import type { Store } from '../../store/port';
import type { Address, Places } from '../cases/places';
import { parsed } from './kept';
import type { SettingsDesk } from './settings-desk';

const place = z.looseObject({ conversation: z.string(), serviceUrl: z.string() });
const cardPlace = z.looseObject({ place, message: z.string() });
const lastHeard = z.looseObject({ serviceUrl: z.string() });

/** Others kept writing it: theirs is as true. */
const ATTEMPTS = 3;

const HEARD = 'service-url';
const chatKey = (person: string): string => `chat-${encodeURIComponent(person)}`;
const cardKey = (caseId: string): string => `card-${encodeURIComponent(caseId)}`;

export interface StorePlacesOptions {
  readonly store: Store;
  readonly settings: SettingsDesk;
  /** Where to post before anything was heard: the playground's own address, in local mode. */
  readonly serviceUrl?: string;
}

/** Where people and the support team can be reached, kept in the store. */
export class StorePlaces implements Places {
  constructor(private readonly options: StorePlacesOptions) {}

  async supportTeam(school: SchoolKey): Promise<Address | undefined> {
    const { channel } = (await this.options.settings.of(school)).settings;
    if (!channel) return undefined;
    const heard = await this.#read(school, HEARD, lastHeard);
    const serviceUrl = heard?.serviceUrl ?? channel.serviceUrl ?? this.options.serviceUrl;
    return serviceUrl === undefined ? undefined : { conversation: channel.id, serviceUrl };
  }

  chatOf(school: SchoolKey, person: PersonId): Promise<Address | undefined> {
    return this.#read(school, chatKey(person), place);
  }

  async wrote(school: SchoolKey, person: PersonId, { conversation, serviceUrl }: Address): Promise<void> {
    await this.#keep(school, chatKey(person), { conversation, serviceUrl });
    await this.#keep(school, HEARD, { serviceUrl });
  }

  async forget(school: SchoolKey, person: PersonId): Promise<void> {
    await this.#keep(school, chatKey(person), null);
  }

  cardOf(school: SchoolKey, caseId: string) {
    return this.#read(school, cardKey(caseId), cardPlace);
  }

  async keepCard(school: SchoolKey, caseId: string, card: { readonly place: Address; readonly message: string }) {
    await this.#keep(school, cardKey(caseId), card);
  }

  async #read<Value>(school: SchoolKey, key: string, schema: z.ZodType<Value>): Promise<Value | undefined> {
    const kept = await this.options.store.setting(school, key);
    return kept && kept.value !== null ? parsed(schema, kept.value, school, key) : undefined;
  }

  /** Writes only what differs. Whoever wrote at the same time, or took it away, may not know of what stands in Teams since. */
  async #keep(school: SchoolKey, key: string, value: unknown): Promise<void> {
    const { store } = this.options;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const kept = await store.setting(school, key);
      if (JSON.stringify(kept?.value ?? null) === JSON.stringify(value)) return;
      if ((await store.putSetting(school, key, value, kept?.version ?? 0)) === 'written') return;
    }
  }
}
