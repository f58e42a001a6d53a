import { mayKeepPupils } from '../../cases/may';
import { atPupils } from '../cases/pupils/at-pupils';
import { doublesCard } from '../cases/pupils/doubles';
import { searchCard } from '../cases/pupils/search';
import { inPrivate } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const samenvoegen: Command = {
  name: 'samenvoegen',
  aliases: ['dubbel'],
  english: ['merge'],
  where: EVERYWHERE,
  who: 'keeper',
  // The lists of Teams are full, and few have the office for this; help names it.
  lists: [],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'samenvoegen', en: 'merge' },
  description: {
    nl: 'Voor wie controleert: dubbele leerlingen samenvoegen, gegevens van een leerling verbeteren',
    en: 'For those who check: merge pupils who are there twice, put a pupil’s data right',
  },
  suits: ({ routes }) => routes.size > 0,
  fits: ({ who }) => mayKeepPupils(who).may,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school, argument }, services) {
    const at = await atPupils(turn, school, services);
    if ('show' in at) return at;
    return inPrivate(argument === '' ? await doublesCard(at) : await searchCard(at, argument));
  },
};
