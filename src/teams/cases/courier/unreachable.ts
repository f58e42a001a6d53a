import { instantOf, personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { isMended, tellOnce } from '../../../desk/attention';
import { noticeTo, type UnreachableNotice, unreachableNotice } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import { settingsOf } from '../../settings/kept';
import type { CarrierOptions } from './carrier';
import { Undelivered } from './messenger';
import { inOwnChat } from './own-chat';
import type { Sending } from './sending';

/** Where reminders cannot go is kept under this name and the place, until one arrives there again. */
const keyOf = (where: string): string => `unreachable/${where}`;

/** Teams says that there is no such place, or that the bot may not write there: for somebody to mend. */
export const isShut = (error: unknown): boolean =>
  error instanceof Undelivered && (error.statusCode === 404 || error.statusCode === 403);

/** Tells the beheerders once that a place cannot be reached. */
export async function tellUnreachable(
  key: SchoolKey,
  where: string,
  about: Omit<UnreachableNotice, 'kind'>,
  { desk }: CarrierOptions,
): Promise<void> {
  const { store, now } = desk.options;
  const { beheerders } = (await settingsOf(store, key)).settings;
  await tellOnce(store, key, {
    mark: keyOf(where),
    value: { shut: true },
    managers: beheerders.filter((person) => person !== about.person),
    what: { kind: 'unreachable', ...about },
    at: instantOf(now()),
  });
}

/** Something arrived there: were it to fail again, the beheerders hear of it again. */
export const isReachable = (key: SchoolKey, where: string, { desk }: CarrierOptions): Promise<void> =>
  isMended(desk.options.store, key, keyOf(where));

/** Somebody who can mend it, and what is wrong. */
interface Warning extends UnreachableNotice {
  readonly to: PersonId;
}

export function unreachableIn({ to, what }: OutboxItem): Warning | undefined {
  const whom = noticeTo.safeParse(to);
  const about = unreachableNotice.safeParse(what);
  if (!whom.success || !about.success || whom.data.kind !== 'person' || whom.data.person === '') return undefined;
  return { ...about.data, to: personIdOf(whom.data.person) };
}

/** Tells a beheerder in their own chat. Gives back whether that is done. */
export async function deliverUnreachable(
  key: SchoolKey,
  warning: Warning,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const text = warning.person === undefined ? NO_CHANNEL : noChat(warning.called ?? 'een collega');
  const said = await inOwnChat(key, warning.to, (place) => options.messenger.say(place, text), sending, options);
  return said !== undefined;
}

const NO_CHANNEL =
  'Ik kan niet meer posten in het kanaal van het ondersteuningsteam: het is verwijderd, of ik ben uit het team gehaald. Voeg mij weer aan het team toe, of kies met /instellen een ander kanaal. Wat ik niet kon plaatsen, staat in /overzicht.';

const noChat = (called: string): string =>
  `Ik kan ${called} geen privébericht sturen. Vraag deze collega om mij in Teams te openen en iets te typen, bijvoorbeeld help. In het kanaal van het ondersteuningsteam herinner ik er wel aan.`;
