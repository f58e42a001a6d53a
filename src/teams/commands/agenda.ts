import { atDesk } from '../cases/at-desk';
import { LISTS } from '../cases/team/lists/page';
import { forEveryone, inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';
import { NO_DESK } from './desk-words';

export const agenda: Command = {
  name: 'agenda',
  aliases: [],
  english: [],
  where: EVERYWHERE,
  who: 'everyone',
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
    if (!at) return sentence(NO_DESK);
    const card = await LISTS.agenda(at, 0, services);
    // Class and initials are for the support team: elsewhere the agenda is the asker's own.
    const place = await services.places?.supportTeam(at.school.key);
    return place && place.conversation === turn.channel?.id ? forEveryone(card) : inPrivate(card);
  },
};
