import type { Rendered } from '../../cards';
import { type Option, renderSettingsForm, SETTINGS_VERBS } from '../../cards/settings';
import type { Manager } from '../manager';
import { DAYS, NAMING_NAMES, optionsOf, WEEK_NAMES } from '../words';
import { channelsFor, teamsFor } from './known';

/** The small cards of the parts, each filled with what is set now. */

const common = ({ school, version }: Manager) => ({ school: school.id, version, press: 'Bewaar' });

export async function structureForm(manager: Manager): Promise<Rendered | string> {
  const teams = await teamsFor(manager);
  if (teams.length === 0) return 'Voeg mij eerst toe aan het team van de school; dan kies je hier welke school dat is.';
  return structureCard(manager, teams);
}

interface StructureCard extends Pick<Manager, 'school' | 'services'> {
  readonly version: number;
}

/** Of which school a team is; also for who added the bot to it and is no beheerder of any school yet. */
export function structureCard({ school, services, version }: StructureCard, teams: readonly Option[]): Rendered {
  const structures = [...services.schools.values()].map(({ structure }) => ({
    title: structure.name,
    value: structure.id,
  }));
  return renderSettingsForm({
    school: school.id,
    version,
    press: 'Bewaar',
    title: 'Van welke school is het team?',
    intro: 'Ik antwoord in het team uit de ondersteuningsstructuur die je hier kiest.',
    verb: SETTINGS_VERBS.saveStructure,
    choices: [
      { id: 'team', label: 'Team', value: teams[0]?.value ?? '', options: teams },
      { id: 'structure', label: 'School', value: school.id, options: structures },
    ],
  });
}

export async function channelForm(manager: Manager): Promise<Rendered | string> {
  const channels = await channelsFor(manager);
  const { channel, naming } = manager.settings;
  const { supportTeam } = manager.school.knowledge.structure.words;
  if (channels.length === 0) {
    return `Ik ken nog geen kanaal. Ga naar het kanaal van het ${supportTeam}, typ daar @Steunwijzer instellen en druk op Kies dit kanaal.`;
  }
  return renderSettingsForm({
    ...common(manager),
    title: `Het kanaal van het ${supportTeam}`,
    intro:
      'Hier komen nieuwe aanmeldingen en het weekoverzicht. Staat het er niet bij? Typ in dat kanaal: @Steunwijzer instellen.',
    verb: SETTINGS_VERBS.saveChannel,
    choices: [
      { id: 'channel', label: 'Kanaal', value: channel?.id ?? '', options: channels },
      { id: 'naming', label: 'Wat laat het kanaal zien?', value: naming, options: optionsOf(NAMING_NAMES) },
    ],
  });
}

export function meetingForm(manager: Manager): Rendered {
  const { meeting } = manager.settings;
  const { supportTeam } = manager.school.knowledge.structure.words;
  return renderSettingsForm({
    ...common(manager),
    title: `Het overleg van het ${supportTeam}`,
    intro: `Wanneer bespreekt het ${supportTeam} de aanmeldingen? De tijden mogen leeg blijven.`,
    verb: SETTINGS_VERBS.saveMeeting,
    choices: [
      { id: 'day', label: 'Dag', value: meeting?.day ?? '', options: optionsOf(DAYS) },
      { id: 'weeks', label: 'Weken', value: meeting?.weeks ?? 'every', options: optionsOf(WEEK_NAMES) },
    ],
    texts: [{ id: 'block', label: 'Blok of lesuur', value: meeting?.block ?? '', placeholder: 'blok 2' }],
    times: [
      { id: 'from', label: 'Van', value: meeting?.hours?.from ?? '' },
      { id: 'to', label: 'Tot', value: meeting?.hours?.to ?? '' },
    ],
  });
}

export function digestForm(manager: Manager): Rendered {
  const { digest } = manager.settings;
  return renderSettingsForm({
    ...common(manager),
    title: 'Het weekoverzicht',
    intro:
      'Eén bericht per week in het kanaal voor de aanmeldingen: wat er nieuw is, wat er aan komt en wat te laat is. Herinneringen komen op hun eigen dag, op dezelfde tijd.',
    verb: SETTINGS_VERBS.saveDigest,
    choices: [{ id: 'day', label: 'Dag', value: digest?.day ?? 'monday', options: optionsOf(DAYS) }],
    times: [{ id: 'time', label: 'Tijd', value: digest?.time ?? '08:00' }],
  });
}
