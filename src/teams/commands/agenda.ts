import { atDesk } from '../cases/at-desk';
import { renderAgenda } from '../cases/team/lists/agenda';
import { casesSeen } from '../cases/team/lists/seen';
import { forEveryone, inPrivate, sentence } from '../reaction';
import type { Turn } from '../turn';
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
    const cases = await casesSeen(at, ['submitted', 'accepted', 'running'], services);
    const card = renderAgenda(cases, at.desk.clock().today);
    // Class and initials are for the support team: elsewhere the agenda is the asker's own.
    const place = await services.places?.supportTeam(at.school.key);
    return place?.conversation === channelOf(turn) ? forEveryone(card) : inPrivate(card);
  },
};

/** A thread is named after the channel that it is in. */
const channelOf = ({ conversation }: Turn): string => conversation.split(';')[0] ?? conversation;
