import { atDesk } from '../cases/at-desk';
import { LISTS } from '../cases/team/lists/page';
import { NOTHING_KEPT } from '../not-here';
import { inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const zorglijst: Command = {
  name: 'zorglijst',
  aliases: [],
  english: [],
  where: EVERYWHERE,
  who: 'own',
  lists: [],
  needsSchool: true,
  title: { nl: 'zorglijst', en: 'zorglijst' },
  description: { nl: 'De zaken die nu lopen, per klas', en: 'The cases that run now, by class' },
  suits: ({ routes }) => routes.size > 0,
  // "zorglijst bespreken" is a question.
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    return inPrivate(await LISTS.zorglijst(at, 0, services));
  },
};
