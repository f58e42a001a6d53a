import { atPrivacy } from '../privacy/at-privacy';
import { overviewCard } from '../privacy/overview';
import { searchCard } from '../privacy/search';
import { forEveryone } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const verwijder: Command = {
  name: 'verwijder',
  aliases: ['verwijderen'],
  english: ['erase'],
  where: EVERYWHERE,
  who: 'confirmer',
  // The lists of Teams are full, and it is asked a few times a year; help names it.
  lists: [],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'verwijder', en: 'erase' },
  description: {
    nl: 'Voor de beheerder: alles van een leerling verwijderen, of een zaak over een klas, met bevestiging door een tweede',
    en: 'For the administrator: erase all of a pupil, or a case about a class, with a second person’s confirmation',
  },
  suits: ({ routes }) => routes.size > 0,
  fits: ({ manages }) => manages,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school, argument }, services) {
    const at = await atPrivacy(turn, school, 'verwijdering', services);
    if ('show' in at) return at;
    return forEveryone(argument === '' ? await overviewCard(at) : await searchCard(at, argument));
  },
};
