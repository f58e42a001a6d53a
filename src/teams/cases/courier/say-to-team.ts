import type { SchoolKey } from '../../../cases/ids';
import type { Address } from '../places';
import { type Described, functionIn } from '../team/described';
import type { CarrierOptions } from './carrier';
import { unlessGone } from './messenger';
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
  const thread = card && { ...card.place, conversation: `${card.place.conversation};messageid=${card.message}` };
  if (thread && (await unlessGone(() => saidIn(thread)))) return true;
  const place = await places.supportTeam(key);
  return place !== undefined && saidIn(place);

  async function saidIn(place: Address): Promise<true> {
    await sending(false, place.conversation);
    await messenger.say(place, text);
    return true;
  }
}
