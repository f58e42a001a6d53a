import { capital } from '../../cases/nl';
import type { Route } from '../../structure/route';
import type { Rendered } from '../cards';
import { renderSettings } from '../cards/settings';
import type { Manager } from './manager';
import type { SchoolSettings } from './schema';
import { namedClasses } from './school-days';
import { classesInWords, digestInWords, meetingInWords, NAMING_NAMES, NOT_SET, regionInWords } from './words';

export const PARTS = ['structure', 'channel', 'roles', 'region', 'meeting', 'digest', 'classes'] as const;
export type Part = (typeof PARTS)[number];

const labelsOf = (team: string): Readonly<Record<Part, string>> => ({
  structure: 'School',
  channel: `${team}-kanaal`,
  roles: 'Functies',
  region: 'Vakantieregio',
  meeting: `${team}-overleg`,
  digest: 'Weekoverzicht',
  classes: 'Klassen met een naam',
});

/** One card with what is set and what is missing. */
export function overview({ school, settings }: Manager, note?: string): Rendered {
  const { channel, naming } = settings;
  const labels = labelsOf(capital(school.knowledge.structure.words.supportTeam));
  const lines = [
    { label: labels.structure, value: school.name },
    { label: labels.channel, value: channel ? `${channel.name || 'gekozen'}; toont ${NAMING_NAMES[naming]}` : NOT_SET },
    { label: labels.roles, value: rolesInWords(settings, school.knowledge.structure) },
    { label: labels.region, value: regionInWords(settings) },
    { label: labels.meeting, value: meetingInWords(settings) },
    { label: labels.digest, value: digestInWords(settings) },
    { label: labels.classes, value: classesInWords(namedClasses(school.knowledge.structure, settings)) },
  ];
  return renderSettings({
    school,
    ...(note !== undefined && { note }),
    complete: lines.every(({ value }) => !value.startsWith(NOT_SET) && !value.includes(NOBODY_YET)),
    lines,
    parts: PARTS.map((part) => ({ label: labels[part], part })),
  });
}

const NOBODY_YET = 'nog niemand voor';

type Structure = Manager['school']['knowledge']['structure'];

function rolesInWords({ roles }: SchoolSettings, structure: Structure): string {
  const held = new Set(roles.map(({ role }) => role));
  const missing = neededRoles(structure).filter(({ id }) => !held.has(id));
  const count = held.size === 0 ? NOT_SET : `${held.size} ${held.size === 1 ? 'functie' : 'functies'} verdeeld`;
  return missing.length === 0 ? count : `${count}; ${NOBODY_YET} ${missing.map(({ name }) => name).join(', ')}`;
}

/** Functions without which a case would stand still: who starts, checks or records. */
function neededRoles(structure: Structure) {
  const needed = new Set([...structure.routes.values()].flatMap(rolesOfRoute));
  return [...structure.roles.values()].filter(({ id, party }) => !party && needed.has(id));
}

const rolesOfRoute = ({ startedBy, check, discussion }: Route) => [
  ...startedBy,
  ...(check?.by ?? []),
  ...(discussion?.recordedBy ?? []),
];
