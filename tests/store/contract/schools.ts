import type { Ground } from '../contract';
import { at, handled, id, OTHER_SCHOOL, pupil, SCHOOL, started } from '../samples';
import { everything } from './command';

export function schoolsContract({ store, another }: Ground): void {
  describe('settings', () => {
    it.each([null, 0, '', 'ja', [1], { channel: 'ot', days: [1, 2] }])('keep %j with a version', async (value) => {
      expect(await store().setting(SCHOOL, 'a')).toBeUndefined();
      expect(await store().putSetting(SCHOOL, 'a', 'before', 0)).toBe('written');
      expect(await store().putSetting(SCHOOL, 'a', value, 0)).toBe('conflict');
      expect(await store().putSetting(SCHOOL, 'a', value, 1)).toBe('written');
      expect(await (await another()).setting(SCHOOL, 'a')).toEqual({ value, version: 2 });
    });

    it('are refused when nothing is there that was expected', async () => {
      expect(await store().putSetting(SCHOOL, 'a', 1, 1)).toBe('conflict');
      expect(await store().setting(SCHOOL, 'a')).toBeUndefined();
    });

    it('go with the command that changes them', async () => {
      const write = { streams: [], settings: [{ key: 'a', value: 1, expected: 0 }], handled: handled('x', 'klaar') };
      expect(await store().write(SCHOOL, write)).toEqual({ kind: 'written' });
      expect(await store().write(SCHOOL, write)).toEqual({ kind: 'repeat', answer: 'klaar' });
      expect(await store().setting(SCHOOL, 'a')).toEqual({ value: 1, version: 1 });
    });
  });

  describe('schools', () => {
    it('are those that something was written for', async () => {
      expect(await store().schools()).toEqual([]);
      await store().write(OTHER_SCHOOL, { streams: [], pupils: [pupil('p')] });
      await store().putSetting(SCHOOL, 'a', 1, 0);
      expect([...(await store().schools())].sort()).toEqual([OTHER_SCHOOL, SCHOOL]);
    });

    it('see nothing of each other', async () => {
      await store().write(SCHOOL, everything('a', 1, 'x'));
      await store().write(OTHER_SCHOOL, {
        streams: [],
        reminders: { put: [], drop: [{ id: 'a|update|1', version: 0 }] },
      });
      const other = OTHER_SCHOOL;
      expect(await store().read(other, id.case('a'))).toMatchObject({ version: 0 });
      expect(await store().byNumber(other, 1)).toBeUndefined();
      expect(await store().nextNumber(other)).toBe(1);
      expect(await store().handled(other, 'x')).toBeUndefined();
      expect(await store().summaries(other, {})).toEqual([]);
      expect(await store().pupil(other, id.pupil('pupil of a'))).toBeUndefined();
      expect(await store().findPupils(other, {})).toEqual([]);
      expect(await store().setting(other, 'setting of a')).toBeUndefined();
      expect(await store().dueReminders(other, at(30), 9)).toEqual([]);
      expect(await store().pendingOutbox(other)).toEqual([]);
      // Nor did the other school take anything away, and it may use the same ids.
      expect(await store().dueReminders(SCHOOL, at(30), 9)).toHaveLength(1);
      expect(await store().pendingOutbox(SCHOOL)).toHaveLength(1);
      expect(await store().write(other, everything('a', 1, 'x'))).toEqual({ kind: 'written' });
      expect((await store().read(SCHOOL, id.case('a'))).events).toEqual([started('a')]);
    });

    it.each([
      ['one that begins alike', 'tenant'],
      ['one with a NUL', 'tenant|voorbeeld\u0000'],
    ])('are not mixed up with %s', async (_what, text) => {
      await store().write(SCHOOL, everything('a', 1, 'x'));
      expect(await store().read(id.school(text), id.case('a'))).toMatchObject({ version: 0 });
    });
  });
}
