import { atForm } from '../cases/form/at-form';
import { mine } from '../cases/mine/mine';
import { type Command, EVERYWHERE } from './command';

export const mijn: Command = {
  name: 'mijn',
  aliases: [],
  english: ['mine'],
  where: EVERYWHERE,
  who: 'own',
  lists: ['personal', 'shared'],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'mijn', en: 'mine' },
  description: {
    nl: 'Je concepten, lopende zaken en taken',
    en: 'Your drafts, running cases and tasks',
  },
  suits: ({ routes }) => routes.size > 0,
  // "mijn taken" is a question about one's function.
  withoutSlash: (argument) => /^(?:zaken|concepten|aanmeldingen)?$/iu.test(argument),
  async handle({ turn, school }, services) {
    const at = await atForm(turn, school, services);
    return 'show' in at ? at : mine(at);
  },
};
