import type { Services } from '../answering/services';
import type { AtDesk } from '../cases/at-desk';
import type { Pressed } from '../cases/team/at-case';
import { forPresser, type Reaction } from '../reaction';
import type { Turn } from '../turn';
import { renderReminders } from './card';
import { Copies, type Posted } from './copies';
import { entriesOf } from './entries';

/** The message of a press as it is now, for whoever pressed; the courier writes the messages themselves anew. */
export async function asItIs(
  turn: Turn,
  { what: id = '', case: caseId, in: name }: Pressed,
  at: AtDesk,
  { people }: Services,
  note?: string,
): Promise<Reaction> {
  const { key } = at.school;
  const message = typeof name === 'string' ? name : '';
  const found = message === '' ? undefined : await new Copies(at.desk.options.store, key).message(message);
  // What a button says of its message is a claim: nobody reads a message of elsewhere by it.
  const copy = found && isHere(found, id, turn, at) ? found : undefined;
  const reminders = copy?.reminders ?? [{ id, caseId, post: 1 }];
  const entries = await entriesOf(key, at.school, { reminders, to: copy?.to }, { desk: at.desk, people });
  const options = { message, day: copy?.day ?? at.desk.clock().today, inChannel: turn.place !== 'personal' };
  return forPresser(renderReminders(entries, options, note));
}

const isHere = ({ to, place, reminders }: Posted, id: string, turn: Turn, { by }: AtDesk): boolean =>
  reminders.some((one) => one.id === id) &&
  (to === undefined ? turn.channel?.id === place.conversation.split(';')[0] : to === by.id);
