import { personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { digestReaders } from '../../../desk/digest-readers';
import { digestNotice, noticeTo } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import type { RoleId } from '../../../structure/structure';
import type { AtSchool } from '../../digest/entries';
import { ownWeek, teamWeek } from '../../digest/overview';
import { rolesOf } from '../../people-directory';
import { schoolOf } from '../../settings/school-days';
import type { CarrierOptions } from './carrier';
import { inOwnChat } from './own-chat';
import type { Sending } from './sending';

/** Whose digest it is: a person's, or the support team's when there is none. */
export interface DigestTo {
  readonly to?: PersonId;
}

export function digestIn({ to, what }: OutboxItem): DigestTo | undefined {
  const whom = noticeTo.safeParse(to).data;
  if (!digestNotice.safeParse(what).success || !whom) return undefined;
  if (whom.kind === 'team') return {};
  return whom.person === '' ? undefined : { to: personIdOf(whom.person) };
}

/** Posts the week as it is now. Gives back whether that is done. */
export async function deliverDigest(
  key: SchoolKey,
  { to }: DigestTo,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const school = await schoolOf(options.desk.options.store, key, options.schools);
  if (!school) return false;
  const assignments = await options.people.assignments(school.structure.id);
  const holders = (role: RoleId) =>
    assignments.filter((one) => one.role === role).map((one) => personIdOf(one.person.id));
  const at = { desk: options.desk, school, holders };
  if (to !== undefined) return toReader(at, to, sending, options);
  const place = await options.places.supportTeam(key);
  // Until a channel is chosen the digest waits; it then shows the week as it is by that time.
  if (!place) return false;
  const { card, named } = await teamWeek(at);
  await sending(false, place.conversation);
  await options.messenger.post(place, card);
  const moves = named.map(({ id, version }) => ({ id, version, to: 'gone' }) as const);
  // Somebody else went on with one of them: then the next digest names them again, and nothing is lost.
  if (moves.length > 0) await options.desk.options.store.write(key, { streams: [], moves });
  return true;
}

/** Not when they switched it off meanwhile, nor when there is nothing to say. */
async function toReader(at: AtSchool, person: PersonId, sending: Sending, options: CarrierOptions): Promise<boolean> {
  const { key, structure } = at.school;
  if (!(await digestReaders(at.desk.options.store, key)).includes(person)) return true;
  const roles = rolesOf(structure, await options.people.assignments(structure.id), person);
  const { card, isEmpty } = await ownWeek(at, { by: person, roles, routes: structure.routes });
  if (isEmpty) return true;
  const sent = await inOwnChat(key, person, (place) => options.messenger.post(place, card), sending, options);
  return sent !== undefined;
}
