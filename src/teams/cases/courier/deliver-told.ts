import type { SchoolKey } from '../../../cases/ids';
import type { CarrierOptions } from './carrier';
import { caseOf, type Notice } from './notice';
import { inOwnChat } from './own-chat';
import { sayToTeam } from './say-to-team';
import type { Sending } from './sending';
import { told } from './told';

/** Tells somebody in their own chat what happened. Gives back whether that is done. */
export async function deliverTold(
  key: SchoolKey,
  notice: Notice,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const about = await caseOf(key, notice, options);
  if (!about) return true;
  if (notice.to === undefined) return sayToTeam(key, about, notice.what.by, sending, options);
  const text = told(notice.what, about);
  const said = await inOwnChat(key, notice.to, (place) => options.messenger.say(place, text), sending, options);
  return said !== undefined;
}
