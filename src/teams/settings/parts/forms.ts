import type { Refusal } from '../../../cases/refusal';
import type { Rendered } from '../../cards';
import { type Option, renderSettingsForm, SETTINGS_VERBS } from '../../cards/settings';
import type { Given } from '../../cases/fields/given';
import type { Manager } from '../manager';
import { DAYS, NAMING_NAMES, optionsOf, WEEK_NAMES } from '../words';
import { asking } from './asked';
import { channelsFor, teamsFor } from './known';

/** The small cards of the parts, each filled with what is set now. */

const common = ({ school, version }: Manager) => ({ school: school.id, version, press: 'Bewaar' });

export async function structureForm(manager: Manager, given?: Given, wrong?: Refusal): Promise<Rendered | string> {
  const teams = await teamsFor(manager);
  if (teams.length === 0) return 'Voeg mij eerst toe aan het team van de school; dan kies je hier welke school dat is.';
  return structureCard(manager, teams, given, wrong);
}

interface StructureCard extends Pick<Manager, 'school' | 'services'> {
  readonly version: number;
}

/** Of which school a team is; also for who added the bot to it and is no beheerder of any school yet. */
export function structureCard(
  { school, services, version }: StructureCard,
  teams: readonly Option[],
  given?: Given,
  wrong?: Refusal,
): Rendered {
  const ask = asking(given);
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
    ...(wrong && { wrong }),
    inputs: [
      ask('choice', 'team', 'Team', teams[0]?.value ?? '', { options: teams, required: true }),
      ask('choice', 'structure', 'School', school.id, { options: structures, required: true }),
    ],
  });
}

export async function channelForm(manager: Manager, given?: Given, wrong?: Refusal): Promise<Rendered | string> {
  const ask = asking(given);
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
    ...(wrong && { wrong }),
    inputs: [
      ask('choice', 'channel', 'Kanaal', channel?.id ?? '', { options: channels, required: true }),
      ask('choice', 'naming', 'Wat laat het kanaal zien?', naming, {
        options: optionsOf(NAMING_NAMES),
        required: true,
      }),
    ],
  });
}

export function meetingForm(manager: Manager, given?: Given, wrong?: Refusal): Rendered {
  const ask = asking(given);
  const { meeting } = manager.settings;
  const { supportTeam } = manager.school.knowledge.structure.words;
  return renderSettingsForm({
    ...common(manager),
    title: `Het overleg van het ${supportTeam}`,
    intro: `Wanneer bespreekt het ${supportTeam} de aanmeldingen? De tijden mogen leeg blijven.`,
    verb: SETTINGS_VERBS.saveMeeting,
    ...(wrong && { wrong }),
    inputs: [
      ask('choice', 'day', 'Dag', meeting?.day ?? '', { options: optionsOf(DAYS), required: true }),
      ask('choice', 'weeks', 'Weken', meeting?.weeks ?? 'every', { options: optionsOf(WEEK_NAMES), required: true }),
      ask('line', 'block', 'Blok of lesuur', meeting?.block ?? '', { placeholder: 'blok 2' }),
      ask('time', 'from', 'Van', meeting?.hours?.from ?? ''),
      ask('time', 'to', 'Tot', meeting?.hours?.to ?? ''),
    ],
  });
}

export function classesForm(manager: Manager, given?: Given, wrong?: Refusal): Rendered {
  const { classes = [] } = manager.school.knowledge.structure;
  const ask = asking(given);
  return renderSettingsForm({
    ...common(manager),
    title: 'Klassen met een naam',
    intro:
      'Een gewone klas (3B, 2 mavo) hoeft hier niet bij. Zet er nooit de naam van een leerling: een klas staat ook in het kanaal.',
    verb: SETTINGS_VERBS.saveClasses,
    ...(wrong && { wrong }),
    ...(classes.length > 0 && {
      facts: [{ label: 'Staat al in het bestand van de school', value: classes.join(', ') }],
    }),
    inputs: [
      ask('line', 'classes', 'Namen, met komma’s ertussen', manager.settings.classes.join(', '), {
        placeholder: 'Kangoeroes, Beroep en stage',
      }),
    ],
  });
}

export function digestForm(manager: Manager, given?: Given, wrong?: Refusal): Rendered {
  const ask = asking(given);
  const { digest } = manager.settings;
  return renderSettingsForm({
    ...common(manager),
    title: 'Het weekoverzicht',
    intro:
      'Eén bericht per week in het kanaal voor de aanmeldingen: wat er nieuw is, wat er aan komt en wat te laat is. Herinneringen komen op hun eigen dag, op dezelfde tijd.',
    verb: SETTINGS_VERBS.saveDigest,
    ...(wrong && { wrong }),
    inputs: [
      ask('choice', 'day', 'Dag', digest?.day ?? 'monday', { options: optionsOf(DAYS), required: true }),
      ask('time', 'time', 'Tijd', digest?.time ?? '08:00'),
    ],
  });
}
