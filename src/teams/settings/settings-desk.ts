import { instantOf } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import { anewAfter } from '../../desk/cards-anew';
import type { Store } from '../../store/port';
import { type Kept, parsed, SETTINGS_KEY, settingsOf } from './kept';
import { type SchoolSettings, type SettingsChange, settingsChange } from './schema';

export interface ChangeOrder {
  readonly school: SchoolKey;
  /** Who changes it, by Entra object id. */
  readonly by: string;
  readonly patch: Partial<SchoolSettings>;
  /** The version that the change was made upon. */
  readonly expected: number;
  /** The activity of Teams it came with: a repeat changes nothing. */
  readonly activity?: string;
}

const changeKey = (version: number): string => `settings-change-${version}`;

/** Reads and changes what a school sets. Each change is kept beside it, in the same write: who, when, what. */
export class SettingsDesk {
  constructor(private readonly options: { readonly store: Store; readonly now: () => Date }) {}

  /** @throws StoreError when what is kept cannot be read */
  of(school: SchoolKey): Promise<Kept> {
    return settingsOf(this.options.store, school);
  }

  /** `conflict`: somebody else changed something since; read again and let the person see it. */
  async change({ school, by, patch, expected, activity }: ChangeOrder): Promise<'written' | 'conflict'> {
    const { store, now } = this.options;
    const { settings, version } = await this.of(school);
    // After the version: what another instance did since shows here, too, and is no change by somebody else.
    if (activity !== undefined && (await store.handled(school, activity))) return 'written';
    if (version !== expected) return 'conflict';
    const at = instantOf(now());
    const from = Object.fromEntries(Object.keys(patch).map((key) => [key, settings[key] ?? null]));
    const change: SettingsChange = { by, at, from, to: { ...patch } };
    const hides = version > 0 && patch.naming === 'number' && settings.naming !== 'number';
    const result = await store.write(school, {
      streams: [],
      // Where numbers alone may be said from now on, cards that stand there with class and initials are written anew.
      outbox: hides ? [anewAfter(`naming/${version + 1}`, by, at)] : [],
      settings: [
        { key: SETTINGS_KEY, value: { ...settings, ...patch }, expected: version },
        { key: changeKey(version + 1), value: change, expected: 0 },
      ],
      ...(activity !== undefined && { handled: { id: activity, answer: null, at } }),
    });
    return result.kind === 'conflict' ? 'conflict' : 'written';
  }

  /** Sets these where the school never set anything; otherwise leaves all as it is. */
  async begin(school: SchoolKey, by: string, patch: Partial<SchoolSettings>): Promise<void> {
    if ((await this.of(school)).version === 0) await this.change({ school, by, patch, expected: 0 });
  }

  /** Every change there was, the first one first. */
  async history(school: SchoolKey): Promise<readonly SettingsChange[]> {
    const { version } = await this.of(school);
    const changes: SettingsChange[] = [];
    for (let at = 1; at <= version; at += 1) {
      const kept = await this.options.store.setting(school, changeKey(at));
      if (kept) changes.push(parsed(settingsChange, kept.value, school, changeKey(at)));
    }
    return changes;
  }
}
