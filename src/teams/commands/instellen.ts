import { renderSettingsHere } from '../cards/settings';
import { forEveryone, sentence } from '../reaction';
import { manager } from '../settings/manager';
import { overview } from '../settings/overview';
import { type Command, EVERYWHERE } from './command';

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
    nl: 'Voor de beheerder: school, OT-kanaal, wie welke functie heeft',
    en: 'For the administrator: school, OT channel, who has which role',
  },
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school }, services) {
    const found = await manager(turn, school, services);
    if (typeof found === 'string') return sentence(found);
    if (turn.place === 'groupChat') return sentence('Instellen gaat in je privéchat met mij. Typ daar: instellen.');
    return forEveryone(turn.place === 'personal' ? overview(found) : renderSettingsHere());
  },
};
