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
