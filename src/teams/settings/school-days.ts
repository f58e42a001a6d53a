import type { Knowledge } from '../../answers/ask';
import { splitSchoolKey } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import { SCHOOL_HOUR } from '../../cases/school-hour';
import type { DeskSchool } from '../../desk/desk';
import { schoolCalendar } from '../../planning/calendar';
import type { Store } from '../../store/port';
import type { Structure } from '../../structure/structure';
import { settingsOf } from './kept';
import type { SchoolSettings } from './schema';

/** A school as the desk knows it, with all that it has set: read once, and handed on to whatever needs some of it. */
export interface SchoolAsSet extends DeskSchool {
  readonly settings: SchoolSettings;
}

/** A school with the days and the hour that it has set. @throws StoreError when they cannot be read */
export async function deskSchool(store: Store, key: SchoolKey, structure: Structure): Promise<SchoolAsSet> {
  const { settings } = await settingsOf(store, key);
  const { region, ownDates, digest } = settings;
  return {
    settings,
    key,
    structure,
    calendar: schoolCalendar({ region, own: ownDates }),
    hour: digest?.time ?? SCHOOL_HOUR,
    classes: namedClasses(structure, settings),
  };
}

/** Classes with a name: those of the school's file and those that a beheerder added. */
export const namedClasses = ({ classes = [] }: Structure, { classes: added }: SchoolSettings): readonly string[] => [
  ...new Set([...classes, ...added]),
];

/** The school of a key; nothing where its structure is gone. @throws StoreError when its settings cannot be read */
export async function schoolOf(
  store: Store,
  key: SchoolKey,
  schools: ReadonlyMap<string, Knowledge>,
): Promise<SchoolAsSet | undefined> {
  const knowledge = schools.get(splitSchoolKey(key).structure);
  return knowledge && deskSchool(store, key, knowledge.structure);
}
