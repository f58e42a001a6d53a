import type { SchoolKey } from '../../../cases/ids';
import { capital } from '../../../cases/nl';
import { type MomentsNotice, momentsNotice } from '../../../desk/moments';
import { dayMoments, type YearMoment } from '../../../planning/moments';
import type { OutboxItem } from '../../../store/port';
import { forYears } from '../../digest/words';
import { type SchoolAsSet, schoolOf } from '../../settings/school-days';
import { rolesInWords } from '../roles-in-words';
import { dayInWords } from '../team/dates';
import type { CarrierOptions } from './carrier';
import type { Sending } from './sending';

export const momentsIn = ({ what }: OutboxItem): MomentsNotice | undefined => momentsNotice.safeParse(what).data;

/** Says to the support team what the school's year asks today, or asked while nothing could be said. Gives back whether that is done. */
export async function deliverMoments(
  key: SchoolKey,
  { from, until }: MomentsNotice,
  sending: Sending,
  { desk, schools, places, messenger }: CarrierOptions,
): Promise<boolean> {
  const school = await schoolOf(desk.options.store, key, schools);
  const found = school ? dayMoments(school.structure, school.calendar, from, until) : [];
  if (!school || found.length === 0) return true;
  const place = await places.supportTeam(key);
  if (!place) return false;
  const { today } = desk.clock();
  await sending(false, place.conversation);
  await messenger.say(place, found.map((one) => lineOf(one, school, today)).join('\n\n'));
  return true;
}

function lineOf(moment: YearMoment, { structure }: SchoolAsSet, today: string): string {
  const { from, what, roles, why, notes } = moment;
  const on = from === today ? 'Vandaag' : capital(dayInWords(from));
  const whom = roles.length === 0 ? '' : ` (voor ${rolesInWords(structure, roles, 'en')})`;
  return [`${on} in de jaarplanning: ${[what, ...forYears(moment)].join(', ')}${whom}.`, why, ...notes].join(' ');
}
