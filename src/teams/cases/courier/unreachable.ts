import { z } from 'zod/v4';
import { instantOf, personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { isMended, tellOnce } from '../../../desk/attention';
import { noticeTo, type UnreachableNotice, unreachableNotice } from '../../../desk/notices';
import type { OutboxItem, Store } from '../../../store/port';
import { managersOf } from '../../settings/managers';
import type { CarrierOptions } from './carrier';
import { Undelivered } from './messenger';
import { inOwnChat } from './own-chat';
import type { Sending } from './sending';

/** Where reminders cannot go is kept under this name and the place, until one arrives there again. */
const keyOf = (where: string): string => `unreachable/${where}`;

/** Teams says that there is no such place, or that the bot may not write there: for somebody to mend. */
export const isShut = (error: unknown): boolean =>
  error instanceof Undelivered && (error.statusCode === 404 || error.statusCode === 403);

/** The bot is not among the members any more: it may be added again. */
export const isTakenOut = (error: unknown): boolean =>
  error instanceof Undelivered && error.failure.code === 'BotNotInConversationRoster';

/** What is kept of a place: `waits` where nothing is sent until the bot is there again. */
const shut = z.looseObject({ waits: z.boolean() });

/** Tells the beheerders once that a place cannot be reached. */
export async function tellUnreachable(
  key: SchoolKey,
  where: string,
  about: Omit<UnreachableNotice, 'kind'>,
  { desk, managers: configured }: CarrierOptions,
): Promise<void> {
  const { store, now } = desk.options;
  const managers = await managersOf(store, key, configured);
  const waits = about.waits === true;
  await tellOnce(store, key, {
    mark: keyOf(where),
    value: { waits },
    always: waits,
    managers: managers.filter((person) => person !== about.person),
    what: { kind: 'unreachable', ...about },
    at: instantOf(now()),
  });
}

/** Something arrived there: were it to fail again, the beheerders hear of it again. */
export const isReachable = (key: SchoolKey, where: string, { desk }: CarrierOptions): Promise<void> =>
  isMended(desk.options.store, key, keyOf(where));

/** Whether the bot was taken out of this place, and not added again. */
export async function waitsFor(key: SchoolKey, where: string, { desk }: CarrierOptions): Promise<boolean> {
  const kept = await desk.options.store.setting(key, keyOf(where));
  return shut.safeParse(kept?.value).data?.waits === true;
}

/** As many as fit in one write beside the mark; the others are sent when their pause is over. */
const MOST = 90;

/** The bot was added there again: what waited for it need not wait longer. */
export async function letGo(store: Store, key: SchoolKey, where: string): Promise<void> {
  const kept = await store.setting(key, keyOf(where));
  if (!kept || shut.safeParse(kept.value).data?.waits !== true) return;
  const moves = (await store.pendingOutbox(key)).flatMap(({ id, version, delivery }) =>
    delivery.kind === 'waiting' && delivery.notBefore !== undefined
      ? [{ id, version, to: { kind: 'waiting', tries: delivery.tries } } as const]
      : [],
  );
  const settings = [{ key: keyOf(where), value: null, expected: kept.version }];
  // In a conflict somebody is sending: what is not sent then, is when its pause is over.
  const written = await store.write(key, { streams: [], settings, moves: moves.slice(0, MOST) });
  if (written.kind === 'conflict') await isMended(store, key, keyOf(where));
}

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
  const channel = warning.waits ? TAKEN_OUT : NO_CHANNEL;
  const text = warning.person === undefined ? channel : noChat(warning.called ?? 'een collega');
  const said = await inOwnChat(key, warning.to, (place) => options.messenger.say(place, text), sending, options);
  return said !== undefined;
}

const NO_CHANNEL =
  'Ik kan niet meer posten in het kanaal van het ondersteuningsteam: het is verwijderd, of ik mag er niet meer in. Kies met /instellen een ander kanaal, of voeg mij opnieuw aan het team toe. Wat ik niet kon plaatsen, staat in /overzicht.';

const TAKEN_OUT =
  'Ik kan niet meer posten in het kanaal van het ondersteuningsteam: ik ben uit het team gehaald. Voeg mij weer toe, dan plaats ik alsnog wat is blijven liggen. Of kies met /instellen een ander kanaal. Wat er moet gebeuren, staat in /overzicht.';

const noChat = (called: string): string =>
  `Ik kan ${called} geen privébericht sturen. Vraag deze collega om mij in Teams te openen en iets te typen, bijvoorbeeld help. In het kanaal van het ondersteuningsteam herinner ik er wel aan.`;
