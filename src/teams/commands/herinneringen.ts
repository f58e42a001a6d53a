import { atDesk } from '../cases/at-desk';
import { coming } from '../digest/coming';
import { NOTHING_KEPT } from '../not-here';
import { forEveryone, inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const herinneringen: Command = {
  name: 'herinneringen',
  aliases: ['herinnering'],
  english: ['reminders'],
  where: EVERYWHERE,
  who: 'own',
  lists: ['personal', 'shared'],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'herinneringen', en: 'reminders' },
  description: {
    nl: 'Wat eraan komt, en hoe elke datum is bepaald',
    en: 'What is coming, and how each date came about',
  },
  suits: ({ routes }) => routes.size > 0,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    // Class and initials are for the support team: elsewhere one sees what is asked of oneself.
    const place = await services.places?.supportTeam(at.school.key);
    const isTeam = place !== undefined && place.conversation === turn.channel?.id;
    return isTeam ? forEveryone(await coming(at, 'team')) : inPrivate(await coming(at, 'me'));
  },
};
