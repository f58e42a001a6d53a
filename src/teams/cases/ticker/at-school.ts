import type { Knowledge } from '../../../answers/ask';
import { BrokenHistory } from '../../../cases/evolve/broken';
import { instantOf } from '../../../cases/identify';
import type { SchoolKey } from '../../../cases/ids';
import { CLEAN_UP, cleanUpDue } from '../../../desk/clean-up/due';
import { digestDue } from '../../../desk/digest';
import { goOnErasing } from '../../../desk/erasure/go-on';
import { ERASING } from '../../../desk/erasure/requests';
import { MOMENTS, momentsDue } from '../../../desk/moments';
import { type Ticked, tick } from '../../../desk/tick';
import type { Log, LogFields } from '../../../log/log';
import { StoreError } from '../../../store/errors';
import type { Store } from '../../../store/port';
import type { PeopleDirectory } from '../../people-directory';
import { managersIn } from '../../settings/managers';
import { schoolOf } from '../../settings/school-days';
import { loggable } from '../../transport/fault';
import { colleaguesOf } from '../team/colleagues';

export interface AtSchoolOptions {
  readonly store: Store;
  /** The clock of the school, which local mode makes up. */
  readonly now: () => Date;
  readonly schools: ReadonlyMap<string, Knowledge>;
  readonly people: PeopleDirectory;
  readonly log: Log;
  /** Beheerders of every school, by the configuration of the program. */
  readonly managers?: readonly string[];
}

/** Fires what is due at one school; nothing where its structure is gone. @throws StoreError */
export async function tickAt(key: SchoolKey, options: AtSchoolOptions): Promise<Ticked | undefined> {
  const { store, now, people, log } = options;
  const school = await schoolOf(options.store, key, options.schools);
  if (!school) return undefined;
  const { structure, settings } = school;
  await goOnIfDue(key, options);
  const colleagues = colleaguesOf(structure, await people.assignments(structure.id));
  const moment = instantOf(now());
  const digest = await digestDue(store, { school, rhythm: settings.digest, now: moment });
  return tick(school, {
    store,
    now,
    holding: (roles) => colleagues.holding(roles),
    schoolDue: (reminder) => {
      if (reminder.id === ERASING) return { outbox: [], dueAt: instantOf(new Date(Date.parse(moment) + BROKEN_MS)) };
      if (reminder.id === CLEAN_UP) return cleanUpDue({ school, now: moment }, managersIn(settings, options.managers));
      return reminder.id === MOMENTS ? momentsDue({ school, now: moment }, reminder) : digest(reminder);
    },
    isBroken: ({ id }, error) => isBroken(error, { school: key, reminder: id }, log),
  });
}

/** An erasing that goes wrong is tried again then, and holds up no reminder. */
const BROKEN_MS = 300_000;

/** Goes on with what is being erased, before anything is asked about it. */
async function goOnIfDue(key: SchoolKey, { store, now, log }: AtSchoolOptions): Promise<void> {
  const moment = instantOf(now());
  const planned = (await store.remindersOf(key, undefined)).find(({ id }) => id === ERASING);
  if (planned?.dueAt === undefined || planned.dueAt > moment) return;
  await goOnErasing(store, key, moment).catch((error: unknown) => {
    log.error({ school: key, fault: loggable(error) }, 'a pupil could not be erased and is tried again');
  });
}

/** Whether it is about one case, which cannot be read: said in the log, so that somebody looks. */
export function isBroken(error: unknown, about: Pick<LogFields, 'school' | 'reminder' | 'case'>, log: Log): boolean {
  const broken = error instanceof BrokenHistory || (error instanceof StoreError && error.code === 'STORE_CORRUPT_ROW');
  if (broken) log.error({ ...about, fault: loggable(error) }, 'the case of a reminder cannot be read');
  return broken;
}
