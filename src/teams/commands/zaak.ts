import { NL } from '../../cases/nl';
import { atDesk } from '../cases/at-desk';
import { caseCard } from '../cases/team/answer';
import { asSeen } from '../cases/team/at-case';
import { NOTHING_KEPT } from '../not-here';
import { inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const zaak: Command = {
  name: 'zaak',
  aliases: [],
  english: ['case'],
  where: EVERYWHERE,
  who: 'sees',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'zaak', en: 'case' },
  description: { nl: 'Een zaak bekijken, met het nummer erbij', en: 'See a case, by its number' },
  suits: ({ routes }) => routes.size > 0,
  // Teams' list puts the bare word in the compose box; that the number is missing, is said then.
  withoutSlash: (argument) => /^(?:(?:nummer |nr\.? )?\d{1,7})?$/i.test(argument),
  async handle({ turn, school, argument }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    // A number of its own: the end of another one ("1.5", "-1", eight digits) would open a case that nobody asked for.
    const [, number] = /(?:^|[\s#])(\d{1,7})$/.exec(argument.trim()) ?? [];
    if (number === undefined) return sentence('Typ het nummer erbij, bijvoorbeeld /zaak 12.');
    const id = await at.desk.options.store.byNumber(at.school.key, Number(number));
    const state = id && (await at.desk.load(at.school.key, id));
    const seen = state && (await asSeen(at, state, services));
    return seen ? inPrivate(await caseCard(seen)) : sentence(NL.notFound);
  },
};
