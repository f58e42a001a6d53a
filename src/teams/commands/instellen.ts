import type { Services } from '../answering/services';
import { renderSettingsHere } from '../cards/settings';
import { SHARED_CHANNEL } from '../not-here';
import { forEveryone, type Said, sentence } from '../reaction';
import { manager } from '../settings/manager';
import { overview } from '../settings/overview';
import { structureCard } from '../settings/parts/forms';
import { teamsToBind } from '../settings/parts/known';
import { type Command, EVERYWHERE } from './command';
import type { Where } from './question';

export const instellen: Command = {
  name: 'instellen',
  aliases: ['instellingen', 'inrichten'],
  english: ['settings', 'setup'],
  where: EVERYWHERE,
  who: 'beheerder',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'instellen', en: 'settings' },
  description: {
    nl: 'Voor de beheerder: school, kanaal voor aanmeldingen, functies',
    en: 'For the administrator: school, channel for referrals, who has which role',
  },
  fits: ({ manages }) => manages,
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const found = await manager(turn, school, services);
    if (typeof found === 'string') return other({ turn, school }, found, services);
    if (turn.place === 'groupChat') return sentence('Instellen gaat in je privéchat met mij. Typ daar: instellen.');
    if (turn.channel?.isShared) return sentence(SHARED_CHANNEL);
    return forEveryone(turn.place === 'personal' ? overview(found) : renderSettingsHere());
  },
};

/** Whoever added the bot to another team may still say of which school that team is. */
async function other({ turn, school }: Where, refusal: string, services: Services): Promise<Said> {
  const { admin } = services;
  const teams = admin && turn.place === 'personal' ? await teamsToBind({ admin, turn }) : [];
  return teams.length === 0 ? sentence(refusal) : forEveryone(structureCard({ school, services, version: 0 }, teams));
}
