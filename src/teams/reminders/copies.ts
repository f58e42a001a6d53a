import { z } from 'zod/v4';
import type { SchoolKey } from '../../cases/ids';
import { reminderNotice } from '../../desk/notices';
import type { Store } from '../../store/port';
import { parsed } from '../settings/kept';

/**
 * Where reminders stand, kept in the settings. `reminder-posts/<reminder>` names the messages that it is in, by the outbox item
 * that brought them; `reminder-message/<outbox item>` has the message, with all that stands in it. Ids only.
 */

const posted = z.looseObject({
  /** Whose own chat it is in; nobody's for the channel. */
  to: z.string().optional(),
  /** The day on which it was posted. */
  day: z.string(),
  reminders: reminderNotice.shape.reminders,
  place: z.object({ conversation: z.string(), serviceUrl: z.string() }),
  message: z.string(),
});

const pointers = z.looseObject({ in: z.array(z.string()) });

export type Posted = z.infer<typeof posted>;

const pointerKey = (reminder: string): string => `reminder-posts/${reminder}`;
const messageKey = (name: string): string => `reminder-message/${name}`;

/** A reminder is posted three times at most, but may be put off often. */
const MOST_COPIES = 40;
/** In one write; a database takes a hundred. */
const CHUNK = 40;
/** Two posts at once may name the same reminder: its second copy is noted after the first. */
const ATTEMPTS = 5;

/** The messages of reminders at one school. */
export class Copies {
  constructor(
    private readonly store: Store,
    private readonly school: SchoolKey,
  ) {}

  /** Before a message goes out: each of its reminders names it, so that one write is enough when it stands. */
  async announce(name: string, reminders: readonly { readonly id: string }[]): Promise<void> {
    for (let at = 0; at < reminders.length; at += CHUNK) await this.#point(name, reminders.slice(at, at + CHUNK));
  }

  async keep(name: string, message: Posted): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const kept = await this.store.setting(this.school, messageKey(name));
      const { school, store } = this;
      if ((await store.putSetting(school, messageKey(name), message, kept?.version ?? 0)) === 'written') return;
    }
  }

  async message(name: string): Promise<Posted | undefined> {
    const kept = await this.store.setting(this.school, messageKey(name));
    return kept && parsed(posted, kept.value, this.school, messageKey(name));
  }

  /** The names of the messages that a reminder is in. */
  async of(reminder: string): Promise<readonly string[]> {
    return (await this.#pointers(reminder)).names;
  }

  async #point(name: string, reminders: readonly { readonly id: string }[]): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const settings = [];
      for (const { id } of reminders) {
        const { names, version } = await this.#pointers(id);
        if (names.includes(name)) continue;
        const value = { in: [...names, name].slice(-MOST_COPIES) };
        settings.push({ key: pointerKey(id), value, expected: version });
      }
      if (settings.length === 0) return;
      if ((await this.store.write(this.school, { streams: [], settings })).kind === 'written') return;
    }
    throw new Error('Others kept writing where these reminders stand.');
  }

  async #pointers(reminder: string): Promise<{ readonly names: readonly string[]; readonly version: number }> {
    const kept = await this.store.setting(this.school, pointerKey(reminder));
    if (!kept) return { names: [], version: 0 };
    const value = parsed(pointers, kept.value, this.school, pointerKey(reminder));
    return { names: value.in, version: kept.version };
  }
}
