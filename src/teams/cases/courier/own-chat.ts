import { splitSchoolKey } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import type { Address } from '../places';
import type { CarrierOptions } from './carrier';
import { unlessGone } from './messenger';
import type { Sending } from './sending';

/**
 * Sends something in somebody's own chat, making that chat where there is none or where it is gone. Gives back what came of
 * sending; nothing when Teams can be reached nowhere yet.
 */
export async function inOwnChat<Sent>(
  key: SchoolKey,
  person: PersonId,
  send: (place: Address) => Promise<Sent>,
  sending: Sending,
  options: CarrierOptions,
): Promise<{ readonly sent: Sent; readonly place: Address } | undefined> {
  const known = await options.places.chatOf(key, person);
  const there = known && (await unlessGone(() => sentTo(known)));
  if (there) return there;
  const made = await newChat(key, person, known, sending, options);
  if (!made) return undefined;
  return sentTo(made);

  async function sentTo(place: Address) {
    await sending(false, place.conversation);
    return { sent: await send(place), place };
  }
}

/** With somebody who never wrote; Teams is reached where the support team, or the chat of before, is. */
async function newChat(
  key: SchoolKey,
  person: PersonId,
  before: Address | undefined,
  sending: Sending,
  { places, messenger }: CarrierOptions,
): Promise<Address | undefined> {
  const near = before ?? (await places.supportTeam(key));
  if (!near) return undefined;
  // Making a chat that is there already gives that one.
  await sending(true, person);
  const chat = await messenger.openChat(near.serviceUrl, splitSchoolKey(key).tenant, person);
  await places.wrote(key, person, chat);
  return chat;
}
