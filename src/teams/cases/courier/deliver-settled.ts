import type { SchoolKey } from '../../../cases/ids';
import { type SettledNotice, settledNotice } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import { renderReminders } from '../../reminders/card';
import { Copies } from '../../reminders/copies';
import { entriesOf } from '../../reminders/entries';
import { schoolOf } from '../../settings/school-days';
import type { CarrierOptions } from './carrier';
import type { Sending } from './sending';
import { isShut } from './unreachable';

export function settledIn({ what }: OutboxItem): SettledNotice | undefined {
  const parsed = settledNotice.safeParse(what);
  return parsed.success ? parsed.data : undefined;
}

/** Writes every message anew that a reminder stands in, each with all that is in it as it is now; twice does no harm. */
export async function deliverSettled(
  key: SchoolKey,
  { reminder }: SettledNotice,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const school = await schoolOf(options.desk.options.store, key, options.schools);
  if (!school) return false;
  const copies = new Copies(options.desk.options.store, key);
  for (const name of await copies.of(reminder)) {
    const copy = await copies.message(name);
    if (!copy) continue;
    const entries = await entriesOf(key, school, copy, options);
    if (entries.length === 0) continue;
    const rendered = renderReminders(entries, { message: name, day: copy.day, inChannel: copy.to === undefined });
    await sending(true, copy.place.conversation);
    await options.messenger.rewrite(copy.place, copy.message, rendered).catch((error: unknown) => {
      // Somebody removed the message, or the bot: nothing is left there to be put right.
      if (!isShut(error)) throw error;
    });
  }
  return true;
}
