import type { z } from 'zod/v4';
import type { SchoolKey } from '../../../cases/ids';
import { anewNotice, cardsAnew } from '../../../desk/cards-anew';
import type { OutboxItem } from '../../../store/port';
import type { CarrierOptions } from './carrier';

type Anew = z.infer<typeof anewNotice>;

export const anewIn = ({ what }: OutboxItem): Anew | undefined => anewNotice.safeParse(what).data;

/** Makes a message for each pupil of it, which go out by themselves; twice does no harm. */
export async function deliverAnew(
  school: SchoolKey,
  { id, at }: OutboxItem,
  { by }: Anew,
  { desk }: CarrierOptions,
): Promise<'done'> {
  await cardsAnew(desk.options.store, school, { mark: id, by, at });
  return 'done';
}
