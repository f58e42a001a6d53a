import { mayKeepPupils } from '../../cases/may';
import { atDesk, whoAt } from '../cases/at-desk';
import { leftBehind } from '../cases/hand-over/left-behind';
import { onlyFor } from '../cases/only-for';
import { NOTHING_KEPT } from '../not-here';
import { inPrivate, sentence } from '../reaction';
import { type Command, EVERYWHERE } from './command';

/** Whoever brings a case in may give it away on the case itself. */
const OWN_CASE = 'Een zaak van jezelf geef je door met de knop Overdragen: typ /mijn en druk bij de zaak op Bekijk.';

export const overdragen: Command = {
  name: 'overdragen',
  aliases: [],
  english: ['handover'],
  where: EVERYWHERE,
  who: 'keeper',
  // As /samenvoegen: few have the office for this; help names it.
  lists: [],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'overdragen', en: 'handover' },
  description: {
    nl: 'Voor wie controleert: zaken en concepten van een collega die vertrekt aan een ander geven',
    en: 'For those who check: give the cases and drafts of a colleague who leaves to another',
  },
  suits: ({ routes }) => routes.size > 0,
  fits: ({ who }) => mayKeepPupils(who).may,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const at = await atDesk(turn, school, services);
    if (!at) return sentence(NOTHING_KEPT);
    const verdict = mayKeepPupils(whoAt(at));
    if (verdict.may) return inPrivate(await leftBehind(at, services.people));
    return sentence(`${onlyFor(at, verdict.refusal)} ${OWN_CASE}`);
  },
};
