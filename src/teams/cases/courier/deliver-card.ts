import type { SchoolKey } from '../../../cases/ids';
import { renderChannelCard } from '../team/channel-card';
import type { CourierOptions } from './courier';
import { Undelivered } from './messenger';
import { caseOf, type Notice } from './notice';

/** Posts the card of a case, or writes it anew where it stands. Gives back whether that is done. */
export async function deliverCard(key: SchoolKey, notice: Notice, options: CourierOptions): Promise<boolean> {
  const { messenger, places } = options;
  const about = await caseOf(key, notice, options);
  if (!about || about.state.number === undefined) return true;
  const rendered = renderChannelCard(about);
  const standing = await places.cardOf(key, notice.caseId);
  if (standing && (await rewritten())) return true;
  const place = await places.supportTeam(key);
  // Until a channel is chosen the card waits; it then shows the case as it is by that time.
  if (!place) return false;
  const message = await messenger.post(place, rendered);
  if (message !== undefined) await places.keepCard(key, notice.caseId, { place, message });
  return true;

  async function rewritten(): Promise<boolean> {
    if (!standing) return false;
    try {
      await messenger.rewrite(standing.place, standing.message, rendered);
      return true;
    } catch (error) {
      if (!(error instanceof Undelivered)) throw error;
      // Somebody removed the message, or the channel: the card is posted anew.
      if (error.statusCode === 404) return false;
      // The same text may be written twice: what nobody knows of a rewriting does no harm.
      throw new Undelivered(true, error.statusCode, error);
    }
  }
}
