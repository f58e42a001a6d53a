import { z } from 'zod/v4';
import { NL } from '../../../../cases/nl';
import { action } from '../../../actions/action';
import type { Services } from '../../../answering/services';
import type { Rendered } from '../../../cards';
import { coming } from '../../../digest/coming';
import { forPresser, inPrivate, sentence } from '../../../reaction';
import type { AtDesk } from '../../at-desk';
import { leftBehind } from '../../hand-over/left-behind';
import { deskOf } from '../at-case';
import { renderAgenda } from './agenda';
import { agendaOf } from './agenda-items';
import { renderCareList } from './care-list';
import type { ListName } from './list-card';
import { casesListed } from './seen';
import { waitingFor } from './waiting';

/** Each list as it is now, for this person, from a row on. */
export const LISTS: Readonly<Record<ListName, (at: AtDesk, from: number, services: Services) => Promise<Rendered>>> = {
  agenda: async (at, from, { people }) => renderAgenda(at, await agendaOf(at), from, await waitingFor(at, people)),
  zorglijst: async (at, from, { people }) => {
    const { naming } = at.school.settings;
    return renderCareList(
      at,
      await casesListed(at, { status: ['running'], naming }),
      from,
      await waitingFor(at, people),
    );
  },
  herinneringen: (at, from) => coming(at, 'me', from),
  // Posted in the channel it is the same for all; another page of it is for whoever pressed.
  'herinneringen-ot': (at, from) => coming(at, 'seen', from),
  overdragen: (at, from, { people }) => leftBehind(at, people, from),
};

const pressed = z.looseObject({
  school: z.string().max(100),
  list: z.enum(['agenda', 'zorglijst', 'overdragen', 'herinneringen', 'herinneringen-ot']),
  from: z.coerce.number().int().min(0).max(1_000_000),
});

/** Another page of a list, in its place; in a channel only for whoever pressed. */
export const listPage = action('own', pressed, async (turn, { school, list, from }, services) => {
  const at = await deskOf(turn, school, services);
  if (!at) return sentence(NL.notFound);
  const card = await LISTS[list](at, from, services);
  return turn.place === 'personal' || list === 'overdragen' ? inPrivate(card) : forPresser(card);
});
