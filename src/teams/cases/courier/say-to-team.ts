import type { SchoolKey } from '../../../cases/ids';
import { type Described, functionIn } from '../team/described';
import type { CarrierOptions } from './carrier';
import { Undelivered } from './messenger';
import type { Sending } from './sending';

/** Says in the channel that a case was closed: below its card, or apart where that is gone. Gives back whether that is done. */
export async function sayToTeam(
  key: SchoolKey,
  about: Described,
  by: string,
  sending: Sending,
  { messenger, places }: CarrierOptions,
): Promise<boolean> {
  const text = `${about.shortLabel} is afgesloten door ${functionIn(about, by)}.`;
  const card = await places.cardOf(key, about.state.id);
  if (card && (await saidBelow(`${card.place.conversation};messageid=${card.message}`, card.place.serviceUrl)))
    return true;
  const place = await places.supportTeam(key);
  if (!place) return false;
  await sending(false, place.conversation);
  await messenger.say(place, text);
  return true;

  async function saidBelow(conversation: string, serviceUrl: string): Promise<boolean> {
    try {
      await sending(false, conversation);
      await messenger.say({ conversation, serviceUrl }, text);
      return true;
    } catch (error) {
      if (error instanceof Undelivered && error.statusCode === 404) return false;
      throw error;
    }
  }
}
