import { instantOf } from '../../../cases/identify';
import type { SchoolKey } from '../../../cases/ids';
import { type NoticeTo, type UnreachableNotice, unreachableNotice } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import { settingsOf } from '../../settings/kept';
import type { CarrierOptions } from './carrier';
import { Undelivered } from './messenger';

/** Where reminders cannot go is kept under this name and the place, until one arrives there again. */
const keyOf = (where: string): string => `unreachable/${where}`;

/** Teams says that there is no such place, or that the bot may not write there: for somebody to mend. */
export const isShut = (error: unknown): boolean =>
  error instanceof Undelivered && (error.statusCode === 404 || error.statusCode === 403);

/**
 * Tells the beheerders once that a place cannot be reached: one write keeps it and puts the messages in the outbox, so that of
 * several processes one tells.
 */
export async function tellUnreachable(
  key: SchoolKey,
  where: string,
  about: Omit<UnreachableNotice, 'kind'>,
  { desk }: CarrierOptions,
): Promise<void> {
  const { store, now } = desk.options;
  const kept = await store.setting(key, keyOf(where));
  if (kept && kept.value !== null) return;
  const { beheerders } = (await settingsOf(store, key)).settings;
  const at = instantOf(now());
  const version = kept?.version ?? 0;
  const outbox = beheerders
    .filter((person) => person !== about.person)
    .map((person): OutboxItem => {
      const to: NoticeTo = { kind: 'person', person };
      return { id: `${keyOf(where)}/${version}/${person}`, at, to, what: { kind: 'unreachable', ...about } };
    });
  await store.write(key, { streams: [], outbox, settings: [{ key: keyOf(where), value: { since: at }, expected: version }] });
}

/** Something arrived there: were it to fail again, the beheerders hear of it again. */
export async function isReachable(key: SchoolKey, where: string, { desk }: CarrierOptions): Promise<void> {
  const { store } = desk.options;
  const kept = await store.setting(key, keyOf(where));
  if (kept && kept.value !== null) await store.putSetting(key, keyOf(where), null, kept.version);
}

export function unreachableIn({ what }: OutboxItem): UnreachableNotice | undefined {
  const parsed = unreachableNotice.safeParse(what);
  return parsed.success ? parsed.data : undefined;
}

/** What a beheerder reads. */
export function unreachableText({ person, called }: UnreachableNotice): string {
  return person === undefined
    ? `Ik kan niet meer posten in het kanaal van het ondersteuningsteam: het is verwijderd, of ik ben uit het team gehaald. Voeg mij weer toe aan het team, of kies met /instellen een ander kanaal. Wat niet geplaatst kon worden, vind je met /overzicht.`
    : `Ik kan ${called} geen privébericht sturen. Vraag om Steunwijzer in Teams te openen en iets te typen, bijvoorbeeld help. De herinnering staat wel in het kanaal van het ondersteuningsteam.`;
}
