import { atDesk, whoAt } from '../cases/at-desk';
import { ownWeek } from '../digest/overview';
import { NOTHING_KEPT } from '../not-here';
import { inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const overzicht: Command = {
  name: 'overzicht',
  aliases: ['weekoverzicht'],
  english: ['overview'],
  where: EVERYWHERE,
  who: 'own',
  lists: ['personal', 'shared'],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'overzicht', en: 'overview' },
  description: {
    nl: 'Jouw week: nieuw, te laat, deze week en wat de school vraagt',
    en: 'Your week: new, overdue, due, and what the school year asks',
  },
  suits: ({ routes }) => routes.size > 0,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    return inPrivate((await ownWeek(at, whoAt(at))).card);
  },
};
