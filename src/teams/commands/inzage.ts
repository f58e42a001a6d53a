import { atPrivacy } from '../privacy/at-privacy';
import { overviewCard } from '../privacy/overview';
import { searchCard } from '../privacy/search';
import { forEveryone } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const inzage: Command = {
  name: 'inzage',
  aliases: [],
  english: ['disclosure'],
  where: EVERYWHERE,
  who: 'confirmer',
  // The lists of Teams are full, and it is asked a few times a year; help names it.
  lists: [],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'inzage', en: 'disclosure' },
  description: {
    nl: 'Voor de beheerder: alles wat van een leerling is bewaard als document, met bevestiging door een tweede',
    en: 'For the administrator: all that is kept of a pupil as a document, with a second person’s confirmation',
  },
  suits: ({ routes }) => routes.size > 0,
  fits: ({ manages }) => manages,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school, argument }, services) {
    const at = await atPrivacy(turn, school, 'inzage', services);
    if ('show' in at) return at;
    return forEveryone(argument === '' ? await overviewCard(at) : await searchCard(at, argument));
  },
};
