import type { Ground } from '../contract';
import { at, id, OTHER_SCHOOL, reminder, SCHOOL } from '../samples';

export function laterContract({ store }: Ground): void {
  describe('reminders', () => {
    const put = (...reminders: ReturnType<typeof reminder>[]) =>
      store().write(SCHOOL, { streams: [], reminders: { put: reminders, drop: [] } });
    const due = async (until: ReturnType<typeof at>) =>
      (await store().dueReminders(SCHOOL, until, 9)).map(({ id: one }) => one);

    it('are due from their moment on, the oldest first', async () => {
      await put(reminder('late', 9), reminder('b', 5), reminder('a', 5), reminder('early', 3));
      expect(await due(at(2))).toEqual([]);
      expect(await due(at(5, '08:59:59.999Z'))).toEqual(['early']);
      expect(await due(at(5))).toEqual(['early', 'a', 'b']);
      expect((await store().dueReminders(SCHOOL, at(3), 9))[0]).toEqual(reminder('early', 3, 1));
    });

    it('are due at a moment, however it is written', async () => {
      await put({ ...reminder('a', 5), dueAt: at(5, '09:00:00Z') });
      expect(await due(id.instant('2026-11-05T08:59:59Z'))).toEqual([]);
      expect(await due(id.instant('2026-11-05T09:00:00.000Z'))).toEqual(['a']);
      expect(await due(id.instant('2026-11-05T10:00:00+01:00'))).toEqual(['a']);
    });

    it('are replaced and dropped; dropping what is not there is no mistake', async () => {
      await put(reminder('a', 5), reminder('b', 5));
      await put(reminder('a', 7, 1));
      expect(await due(at(6))).toEqual(['b']);
      const drop = [
        { id: 'b', version: 1 },
        { id: 'unknown', version: 0 },
      ];
      expect(await store().write(SCHOOL, { streams: [], reminders: { put: [reminder('c', 5)], drop } })).toEqual({
        kind: 'written',
      });
      expect(await due(at(30))).toEqual(['c', 'a']);
    });

    it('are written by one of two who read the same', async () => {
      await put(reminder('a', 5));
      expect(await put({ ...reminder('a', 6, 1), posts: 1 })).toEqual({ kind: 'written' });
      expect(await put(reminder('a', 7, 1))).toEqual({ kind: 'conflict' });
      expect(await put(reminder('a', 7))).toEqual({ kind: 'conflict' });
      const drop = [{ id: 'a', version: 1 }];
      expect(await store().write(SCHOOL, { streams: [], reminders: { put: [], drop } })).toEqual({ kind: 'conflict' });
      expect(await store().dueReminders(SCHOOL, at(30), 9)).toEqual([{ ...reminder('a', 6, 2), posts: 1 }]);
    });

    it('come a few at a time, the oldest first', async () => {
      await put(reminder('a', 9), reminder('b', 4), reminder('c', 5));
      const few = await store().dueReminders(SCHOOL, at(30), 2);
      expect(few.map(({ id: one }) => one)).toEqual(['b', 'c']);
    });

    it('are never due while they rest, and are there', async () => {
      const { dueAt: _, ...rests } = { ...reminder('a', 5), posts: 3 };
      await put(rests);
      expect(await due(id.instant('9999-01-01T00:00:00Z'))).toEqual([]);
      expect(await store().remindersOf(SCHOOL, id.case('a'))).toEqual([{ ...rests, version: 1 }]);
    });

    it('are found by their case, and those of no case apart', async () => {
      const { caseId: _, ...schools } = reminder('@digest', 5);
      await put(reminder('z', 9), reminder('b', 4), { ...reminder('c', 5), caseId: id.case('other') }, schools);
      const of = async (caseText?: string) =>
        (await store().remindersOf(SCHOOL, caseText === undefined ? undefined : id.case(caseText))).map(
          (one) => one.id,
        );
      expect([await of('a'), await of('other'), await of('none'), await of()]).toEqual([
        ['b', 'z'],
        ['c'],
        [],
        ['@digest'],
      ]);
    });

    it('tell which schools have something due by a moment', async () => {
      const by = async (day: number) => [...(await store().schoolsWithReminders(at(day)))].sort();
      await put(reminder('a', 5));
      await store().write(OTHER_SCHOOL, { streams: [], reminders: { put: [reminder('a', 7)], drop: [] } });
      expect([await by(4), await by(5), await by(7)]).toEqual([[], [SCHOOL], [OTHER_SCHOOL, SCHOOL]]);
    });
  });
}
