import type { z } from 'zod/v4';
import { erasedNotice } from '../../../desk/erasure/standing';
import type { OutboxItem } from '../../../store/port';
import { renderErased } from '../../cards/erased';
import type { CarrierOptions } from './carrier';
import type { Sending } from './sending';
import { isShut } from './unreachable';

type Erased = z.infer<typeof erasedNotice>;

export const erasedIn = ({ what }: OutboxItem): Erased | undefined => erasedNotice.safeParse(what).data;

/** Writes a message anew, without anything of the pupil that it was about; twice does no harm. */
export async function deliverErased(
  { place, message }: Erased,
  sending: Sending,
  { messenger }: CarrierOptions,
): Promise<'done'> {
  await sending(true, place.conversation);
  await messenger.rewrite(place, message, renderErased()).catch((error: unknown) => {
    // Somebody removed the message, or the bot: nothing is left there.
    if (!isShut(error)) throw error;
  });
  return 'done';
}
