import type { Store } from '../../../src/store/port';
import { at, id, SCHOOL } from '../samples';

/** What not every database keeps as it is. */
export const TEXT = 'Zoë \u0000 \ud800 \u001b0000 "½" 😀';

const CASES = ['a', 'b', 'c', `d ${TEXT}`].map(id.case);
const SETTINGS = ['setting of a', TEXT, 'a', 'b', 'c'];

/** All that can be asked of a store about a school. */
export const all = async (store: Store, school = SCHOOL) => ({
  cases: await Promise.all(CASES.map((one) => store.read(school, one))),
  numbers: await Promise.all([1, 2, 3, 4].map((number) => store.byNumber(school, number))),
  next: await store.nextNumber(school),
  summaries: await store.summaries(school, {}),
  pupils: await store.findPupils(school, {}),
  settings: await Promise.all(SETTINGS.map((key) => store.setting(school, key))),
  due: await store.dueReminders(school, at(30), 99),
  reminders: await Promise.all([...CASES, undefined].map((one) => store.remindersOf(school, one))),
  pending: await store.pendingOutbox(school),
  kept: await store.keptOutbox(school),
  handled: await Promise.all(['a', 'x'].map((one) => store.handled(school, one))),
});
