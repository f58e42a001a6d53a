import { atCleanUp } from '../privacy/clean-up/at-clean-up';
import { cleanUpCard } from '../privacy/clean-up/overview';
import { forEveryone } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const opruimen: Command = {
  name: 'opruimen',
  // Not "bewaartermijn": typed alone that is a question about what the documents say.
  aliases: ['opruiming'],
  english: ['cleanup'],
  where: EVERYWHERE,
  who: 'beheerder',
  // The lists of Teams are full, and twice a year a message leads here; help names it.
  lists: [],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'opruimen', en: 'cleanup' },
  description: {
    nl: 'Voor de beheerder: van wie de bewaartermijn voorbij is, en hun dossiers laten verwijderen',
    en: 'For the administrator: whose retention term is over, and having their files erased',
  },
  suits: ({ routes }) => routes.size > 0,
  fits: ({ manages }) => manages,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const at = await atCleanUp(turn, school, services);
    return 'show' in at ? at : forEveryone(await cleanUpCard(at));
  },
};
