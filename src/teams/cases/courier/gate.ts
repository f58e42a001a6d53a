import { personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { noticeTo } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import { schoolOf } from '../../settings/school-days';
import { colleaguesOf } from '../team/colleagues';
import type { CarrierOptions } from './carrier';
import { attentionIn } from './deliver-attention';
import type { Carry } from './round';
import { isReachable, isShut, isTakenOut, tellUnreachable, unreachableIn, waitsFor } from './unreachable';

/** Where something goes: under this name it is kept that it cannot. */
interface Where {
  readonly name: string;
  readonly person?: PersonId;
}

/**
 * Minds the places that Teams shut. Where the bot was taken out, all waits without a request until it is added again; what is
 * refused otherwise is kept for the digest, and nobody is written to where they do not want it. The beheerders hear of it once.
 */
export const gated =
  (carry: Carry, options: CarrierOptions): Carry =>
  async (school, item, sending) => {
    const where = await whereTo(school, item, options);
    if (!where) return carry(school, item, sending);
    if (await waitsFor(school, where.name, options)) return 'no-place';
    let isPost = false;
    try {
      const came = await carry(school, item, (harmless, conversation) => {
        isPost ||= !harmless;
        return sending(harmless, conversation);
      });
      if (came === 'done' && isPost) await isReachable(school, where.name, options);
      return came;
    } catch (error) {
      if (!isShut(error)) throw error;
      // What a beheerder should mend is not lost with their chat: it waits until they write to the bot.
      const waits = isTakenOut(error) || (where.person !== undefined && isForManager(item));
      const { name, person } = where;
      const about = person === undefined ? {} : { person, called: await called(school, person, options) };
      await tellUnreachable(school, name, { ...about, ...(waits && { waits }) }, options);
      if (waits) return 'no-place';
      if (person !== undefined) await options.places.forget(school, person);
      throw error;
    }
  };

const isForManager = (item: OutboxItem): boolean => (attentionIn(item) ?? unreachableIn(item)) !== undefined;

async function whereTo(key: SchoolKey, { to }: OutboxItem, { places }: CarrierOptions): Promise<Where | undefined> {
  const whom = noticeTo.safeParse(to).data;
  if (whom?.kind === 'person') return { name: whom.person, person: personIdOf(whom.person) };
  const place = whom && (await places.supportTeam(key));
  return place && { name: place.conversation };
}

/** "Jansen (mentor)": a beheerder has to know who it is. */
async function called(key: SchoolKey, person: PersonId, { desk, schools, people }: CarrierOptions): Promise<string> {
  const school = await schoolOf(desk.options.store, key, schools);
  const all = school && colleaguesOf(school.structure, await people.assignments(school.structure.id)).all;
  return all?.find(({ id }) => id === person)?.title ?? 'een collega';
}
