import type { Ground } from '../contract';
import { at, id, reminder, SCHOOL } from '../samples';

export function laterContract({ store }: Ground): void {
  describe('reminders', () => {
    const put = (...reminders: ReturnType<typeof reminder>[]) =>
      store().write(SCHOOL, { streams: [], reminders: { put: reminders, drop: [] } });
    const due = async (until: ReturnType<typeof at>) =>
      (await store().dueReminders(SCHOOL, until)).map(({ id: one }) => one);

    it('are due from their moment on, the oldest first', async () => {
      await put(reminder('late', 9), reminder('b', 5), reminder('a', 5), reminder('early', 3));
      expect(await due(at(2))).toEqual([]);
      expect(await due(at(5, '08:59:59.999Z'))).toEqual(['early']);
      expect(await due(at(5))).toEqual(['early', 'a', 'b']);
      expect((await store().dueReminders(SCHOOL, at(3)))[0]).toEqual(reminder('early', 3));
    });

    it('are due at a moment, however it is written', async () => {
      await put({ ...reminder('a', 5), dueAt: at(5, '09:00:00Z') });
      expect(await due(id.instant('2026-11-05T08:59:59Z'))).toEqual([]);
      expect(await due(id.instant('2026-11-05T09:00:00.000Z'))).toEqual(['a']);
      expect(await due(id.instant('2026-11-05T10:00:00+01:00'))).toEqual(['a']);
    });

    it('are replaced and dropped; dropping what is not there is no mistake', async () => {
      await put(reminder('a', 5), reminder('b', 5));
      await put(reminder('a', 7));
      expect(await due(at(6))).toEqual(['b']);
      await store().write(SCHOOL, { streams: [], reminders: { put: [reminder('c', 5)], drop: ['b', 'c', 'unknown'] } });
      expect(await due(at(30))).toEqual(['c', 'a']);
    });
  });
}
