import type { Knowledge } from '../../answers/ask';
import { splitSchoolKey } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import { SCHOOL_HOUR } from '../../cases/school-hour';
import type { DeskSchool } from '../../desk/desk';
import { schoolCalendar } from '../../planning/calendar';
import type { Store } from '../../store/port';
import type { Structure } from '../../structure/structure';
import { settingsOf } from './kept';

/** A school as the desk knows it, with the days and the hour that it has set. @throws StoreError when they cannot be read */
export async function deskSchool(store: Store, key: SchoolKey, structure: Structure): Promise<DeskSchool> {
  const { region, ownDates, digest } = (await settingsOf(store, key)).settings;
  return {
    key,
    structure,
    calendar: schoolCalendar({ region, own: ownDates }),
    hour: digest?.time ?? SCHOOL_HOUR,
  };
}

/** The school of a key; nothing where its structure is gone. @throws StoreError when its settings cannot be read */
export async function schoolOf(
  store: Store,
  key: SchoolKey,
  schools: ReadonlyMap<string, Knowledge>,
): Promise<DeskSchool | undefined> {
  const knowledge = schools.get(splitSchoolKey(key).structure);
  return knowledge && deskSchool(store, key, knowledge.structure);
}
