import type { SchoolKey } from '../../../cases/ids';
import { renderChannelCard } from '../team/channel-card';
import type { CarrierOptions } from './carrier';
import { unlessGone } from './messenger';
import { caseOf, type Notice } from './notice';
import type { Sending } from './sending';

/** Posts the card of a case, or writes it anew where it stands. Gives back whether that is done. */
export async function deliverCard(
  key: SchoolKey,
  notice: Notice,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const { messenger, places } = options;
  const about = await caseOf(key, notice, options);
  if (!about || about.state.number === undefined) return true;
  const rendered = renderChannelCard(about);
  const standing = await places.cardOf(key, notice.caseId);
  // Where somebody removed the message, or the channel, the card is posted anew.
  if (standing && (await unlessGone(() => rewritten(standing)))) return true;
  const place = await places.supportTeam(key);
  // Until a channel is chosen the card waits; it then shows the case as it is by that time.
  if (!place) return false;
  await sending(false, place.conversation);
  const message = await messenger.post(place, rendered);
  if (message !== undefined) await places.keepCard(key, notice.caseId, { place, message });
  return true;

  async function rewritten({ place, message }: NonNullable<typeof standing>): Promise<true> {
    // The same text may be written twice.
    await sending(true, place.conversation);
    await messenger.rewrite(place, message, rendered);
    return true;
  }
}
