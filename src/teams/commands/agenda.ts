import { atDesk } from '../cases/at-desk';
import { LISTS } from '../cases/team/lists/page';
import { NOTHING_KEPT } from '../not-here';
import { forEveryone, inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const agenda: Command = {
  name: 'agenda',
  aliases: [],
  english: [],
  where: EVERYWHERE,
  who: 'own',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'agenda', en: 'agenda' },
  description: {
    nl: 'Het volgende overleg: controleren, bespreken, evalueren',
    en: 'The next meeting: to check, discuss and evaluate',
  },
  suits: ({ routes }) => routes.size > 0,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    const card = await LISTS.agenda(at, 0, services);
    // Class and initials are for the support team: elsewhere the agenda is the asker's own.
    const place = await services.places?.supportTeam(at.school.key);
    return place && place.conversation === turn.channel?.id ? forEveryone(card) : inPrivate(card);
  },
};
