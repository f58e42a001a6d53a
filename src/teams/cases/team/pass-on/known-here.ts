import { caseIdOf } from '../../../../cases/identify';
import type { Services } from '../../../answering/services';
import type { Reaction } from '../../../reaction';
import type { Turn } from '../../../turn';
import type { AtDesk } from '../../at-desk';
import { deskOf, notThere, type Pressed } from '../at-case';
import { type Described, describe, describing } from '../described';
import { offer } from './offer';
import { wantedOf } from './wanted';

/**
 * A case of which the card stands in the channel where this was pressed: whoever is there has read its number. For anybody
 * and anywhere else it is as if there were none.
 */
export async function knownHere(
  turn: Turn,
  wanted: Pick<Pressed, 'school' | 'case'>,
  services: Services,
): Promise<(AtDesk & Described) | undefined> {
  const desk = await deskOf(turn, wanted.school, services);
  if (!desk || !turn.channel) return undefined;
  const { key } = desk.school;
  const card = await services.places?.cardOf(key, wanted.case);
  if (card?.place.conversation !== turn.channel.id) return undefined;
  const state = await desk.desk.load(key, caseIdOf(wanted.case));
  return state && { ...desk, ...(await describe(state, desk.school, describing(desk.desk, services))) };
}

/** What somebody is answered who may not see the case that they press a button of. */
export const orPassOn =
  (wantedBy: (data: Pressed) => string | undefined) =>
  async (turn: Turn, data: Pressed, services: Services): Promise<Reaction> => {
    const wanted = wantedOf(wantedBy(data));
    const known = wanted && (await knownHere(turn, data, services));
    return known ? offer(turn, known, wanted) : notThere(turn, data, services);
  };
