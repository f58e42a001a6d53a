import { caseIdOf, personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { noticeTo, type ReminderNotice, reminderNotice } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import type { Rendered } from '../../cards';
import { renderReminders } from '../../reminders/card';
import { Copies, type Posted } from '../../reminders/copies';
import { type Entry, entriesOf } from '../../reminders/entries';
import { schoolOf } from '../../settings/school-days';
import type { Address } from '../places';
import type { CarrierOptions } from './carrier';
import { unlessGone } from './messenger';
import { inOwnChat } from './own-chat';
import type { Sending } from './sending';

/** Reminders of one morning for one place, as the outbox has them. */
export interface Asking {
  /** The name of the outbox item, and so of the message. */
  readonly name: string;
  /** Nobody in particular: the channel of the support team. */
  readonly to?: PersonId;
  readonly reminders: ReminderNotice['reminders'];
}

export function askingIn({ id, to, what }: OutboxItem): Asking | undefined {
  const whom = noticeTo.safeParse(to);
  const about = reminderNotice.safeParse(what);
  if (!whom.success || !about.success) return undefined;
  const { reminders } = about.data;
  if (whom.data.kind === 'team') return { name: id, reminders };
  return whom.data.person === '' ? undefined : { name: id, to: personIdOf(whom.data.person), reminders };
}

interface Posting {
  readonly place: Address;
  readonly sent: string | undefined;
}

/** Posts what is still to be asked, in one message, and remembers where it stands. Gives back whether that is done. */
export async function deliverReminders(
  key: SchoolKey,
  asking: Asking,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const { name, to } = asking;
  const school = await schoolOf(options.desk.options.store, key, options.schools);
  if (!school) return false;
  const look = (reminders: ReminderNotice['reminders']) => entriesOf(key, school, { reminders, to }, options);
  const drawn = (entries: readonly Entry[], day: string): Rendered =>
    renderReminders(entries, { message: name, day, inChannel: to === undefined });
  const copies = new Copies(options.desk.options.store, key);
  const standing = await copies.message(name);
  // It was posted before, and only putting it right went wrong.
  if (standing) return putRight(standing, drawn(await look(standing.reminders), standing.day));
  const open = (await look(asking.reminders)).filter(({ how }) => how.kind === 'open');
  // What was done meanwhile is asked of nobody.
  if (open.length === 0) return true;
  const day = options.desk.clock().today;
  const reminders = asking.reminders.filter(({ id }) => open.some((entry) => entry.id === id));
  await copies.announce(name, reminders);
  const rendered = drawn(open, day);
  const posted = await (to === undefined
    ? toTeam(key, open, rendered, sending, options)
    : inOwnChat(key, to, (place) => options.messenger.post(place, rendered), sending, options));
  if (!posted) return false;
  if (posted.sent === undefined) return true;
  const kept: Posted = { day, reminders, place: posted.place, message: posted.sent, ...(to !== undefined && { to }) };
  await copies.keep(name, kept);
  // Whoever did it while it was on its way found no copy to write anew.
  const now = drawn(await look(reminders), day);
  return JSON.stringify(now.card) === JSON.stringify(rendered.card) || putRight(kept, now);

  async function putRight({ place, message }: Posted, card: Rendered): Promise<true> {
    await sending(true, place.conversation);
    await options.messenger.rewrite(place, message, card);
    return true;
  }
}

/** Below the card of the case when they are all of one; apart where that card is gone, or they are of several. */
async function toTeam(
  key: SchoolKey,
  entries: readonly Entry[],
  rendered: Rendered,
  sending: Sending,
  options: CarrierOptions,
): Promise<Posting | undefined> {
  const { places, messenger } = options;
  const place = await places.supportTeam(key);
  if (!place) return undefined;
  const thread = await threadOf(key, entries, place, options);
  return (thread && (await unlessGone(() => postedIn(thread)))) ?? postedIn(place);

  async function postedIn(there: Address): Promise<Posting> {
    await sending(false, there.conversation);
    return { place: there, sent: await messenger.post(there, rendered) };
  }
}

/** The thread of the one case, in the channel that the team uses now. */
async function threadOf(
  key: SchoolKey,
  entries: readonly Entry[],
  place: Address,
  { places }: CarrierOptions,
): Promise<Address | undefined> {
  const [caseId, ...others] = new Set(entries.map(({ about }) => about.state.id));
  if (caseId === undefined || others.length > 0) return undefined;
  const card = await places.cardOf(key, caseIdOf(caseId));
  if (card?.place.conversation !== place.conversation) return undefined;
  return { conversation: `${card.place.conversation};messageid=${card.message}`, serviceUrl: card.place.serviceUrl };
}
