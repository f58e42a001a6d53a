import { instantOf } from '../../src/cases/identify';
import { cardsAnew } from '../../src/desk/cards-anew';
import { fillWithCases } from '../support/many-cases';
import { Office, SCHOOL } from './office';

it('every pupil with an open case has its cards written anew, once, however often it is asked', async () => {
  const { store } = await Office.open();
  const now = new Date('2026-11-16T09:00:00+01:00');
  await fillWithCases(store, SCHOOL, 200, now);
  const before = new Set((await store.pendingOutbox(SCHOOL.key)).map(({ id }) => id));
  const change = { mark: 'naming/3', by: 'iemand', at: instantOf(now) };
  await cardsAnew(store, SCHOOL.key, change);
  await cardsAnew(store, SCHOOL.key, change);
  const asked = (await store.pendingOutbox(SCHOOL.key))
    .filter(({ id }) => !before.has(id))
    .map(({ what }) => what.pupil);
  const open = await store.summaries(SCHOOL.key, { status: ['submitted', 'returned', 'accepted', 'running'] });
  const pupils = new Set(open.flatMap(({ pupil }) => (pupil ? [pupil] : [])));
  expect(pupils.size).toBeGreaterThan(0);
  expect([...asked].sort()).toEqual([...pupils].sort());
  await store.close();
});
