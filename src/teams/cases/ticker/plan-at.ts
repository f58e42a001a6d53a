import { createHash } from 'node:crypto';
import { instantOf } from '../../../cases/identify';
import type { SchoolKey } from '../../../cases/ids';
import { toManagers } from '../../../desk/attention';
import { planCleanUp } from '../../../desk/clean-up/due';
import type { DeskSchool } from '../../../desk/desk';
import { planDigest } from '../../../desk/digest';
import { planMoments } from '../../../desk/moments';
import { replan } from '../../../desk/replan';
import { datesOf, type Plan } from '../../../planning/plan';
import { settingsOf } from '../../settings/kept';
import { managersOf } from '../../settings/managers';
import type { SchoolSettings } from '../../settings/schema';
import { schoolOf } from '../../settings/school-days';
import { type AtSchoolOptions, isBroken } from './at-school';
import { warnOfDates } from './warn-of-dates';

/**
 * Plans what does not follow from a command: the digest, the school's own year, and all anew where dates or rules changed. Gives
 * back whether there is more of it to do. @throws StoreError
 */
export async function planAt(key: SchoolKey, options: AtSchoolOptions): Promise<boolean> {
  const { store, log } = options;
  const school = await schoolOf(store, key, options.schools);
  if (!school) return false;
  const now = instantOf(options.now());
  const { settings } = await settingsOf(store, key);
  const managers = await managersOf(store, key, options.managers);
  await planDigest(store, { school, rhythm: settings.digest, now });
  await planMoments(store, { school, now });
  await planCleanUp(store, { school, now });
  await warnOfDates(school, managers, { store, now });
  const planned = await replan(school, planOf(school, settings), {
    store,
    now,
    tell: (done) =>
      done.moved + done.dropped + done.added > 0
        ? toManagers(managers, `replanned/${now}`, { kind: 'attention', about: { kind: 'replanned', ...done } }, now)
        : [],
    isBroken: (caseId, error) => isBroken(error, { school: key, case: caseId }, log),
  });
  if (planned === 'done') log.info({ school: key }, 'the reminders of a school were planned anew');
  return planned === 'going-on';
}

const planOf = ({ structure, hour }: DeskSchool, { region, ownDates }: SchoolSettings): Plan => ({
  dates: hashOf(datesOf({ region, own: ownDates })),
  hour,
  rules: hashOf(JSON.stringify([...structure.routes.values()])),
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
