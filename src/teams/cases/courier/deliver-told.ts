import type { PersonId, SchoolKey } from '../../../cases/ids';
import type { Place } from '../places';
import type { CarrierOptions } from './carrier';
import { Undelivered } from './messenger';
import { caseOf, type Notice, tenantOf } from './notice';
import { sayToTeam } from './say-to-team';
import { told } from './told';

/** Tells somebody in their own chat what happened. Gives back whether that is done. */
export async function deliverTold(
  key: SchoolKey,
  notice: Notice,
  sending: (harmless: boolean) => Promise<void>,
  options: CarrierOptions,
): Promise<boolean> {
  const about = await caseOf(key, notice, options);
  if (!about) return true;
  if (notice.to === undefined) return sayToTeam(key, about, notice.what.by, sending, options);
  const text = told(notice.what, about);
  const known = await options.places.chatOf(key, notice.to);
  if (known && (await said(known))) return true;
  // Making a chat that is there already gives that one.
  if (known) await sending(true);
  const made = await newChat(key, notice.to, known, options);
  if (!made) return false;
  await sending(false);
  await options.messenger.say(made, text);
  return true;

  /** Not where the chat is gone. */
  async function said(place: Place): Promise<boolean> {
    await sending(false);
    return options.messenger.say(place, text).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Undelivered && error.statusCode === 404) return false;
        throw error;
      },
    );
  }
}

/** With somebody who never wrote; Teams is reached where the support team, or the chat of before, is. */
async function newChat(
  key: SchoolKey,
  person: PersonId,
  before: Place | undefined,
  { places, messenger }: CarrierOptions,
): Promise<Place | undefined> {
  const near = before ?? (await places.supportTeam(key));
  if (!near) return undefined;
  const chat = await messenger.openChat(near.serviceUrl, tenantOf(key), person);
  await places.wrote(key, person, chat);
  return chat;
}
