import { mayKeepPupils } from '../../cases/may';
import { NL } from '../../cases/nl';
import { atDesk } from '../cases/at-desk';
import { whoLooked } from '../cases/team/who-looked';
import { NOTHING_KEPT } from '../not-here';
import { inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

export const wieKeek: Command = {
  name: 'wie-keek',
  aliases: ['wiekeek'],
  english: ['who-looked'],
  where: EVERYWHERE,
  who: 'looks',
  lists: [],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'wie-keek', en: 'who-looked' },
  description: { nl: 'Wie een zaak heeft bekeken, met het nummer erbij', en: 'Who looked at a case, by its number' },
  suits: ({ routes }) => routes.size > 0,
  // The mentor of a case may, too: few need it, and whoever looks after cases can tell them.
  fits: ({ who, manages }) => manages || mayKeepPupils(who).may,
  withoutSlash: (argument) => /^(?:#?\d{1,7})?$/.test(argument),
  async handle({ turn, school, argument }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    const [, number] = /(?:^|[\s#])(\d{1,7})$/.exec(argument.trim()) ?? [];
    if (number === undefined) return sentence('Typ het nummer erbij, bijvoorbeeld /wie-keek 12.');
    const id = await at.desk.options.store.byNumber(at.school.key, Number(number));
    const state = id && (await at.desk.load(at.school.key, id));
    const said = state ? await whoLooked(at, state, services) : NL.notFound;
    return typeof said === 'string' ? sentence(said) : inPrivate(said);
  },
};
