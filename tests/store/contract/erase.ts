import type { Write } from '../../../src/store/port';
import type { Ground } from '../contract';
import { at, id, message, pupil, reminder, SCHOOL, said, started, summary } from '../samples';

const A = id.case('a');
const B = id.case('b');

/** A text that is nowhere else. */
export const SECRET = 'Xqzjwv van Hulpvraag';

/** Two cases of two pupils with all that can be beside them, the first full of its secret. */
export const twoCases: readonly Write[] = [
  {
    streams: [{ caseId: A, expected: 0, append: [started('a'), said(SECRET), said('y'.repeat(9000) + SECRET)] }],
    number: { given: 1, caseId: A },
    pupils: [pupil('p', { firstName: SECRET, className: SECRET })],
    summaries: [summary('a', 3, { number: 1, pupil: id.pupil('p'), className: SECRET })],
    settings: [
      { key: 'bespreking/a', value: { text: SECRET }, expected: 0 },
      { key: 'other', value: 1, expected: 0 },
    ],
    reminders: { put: [{ ...reminder('ra', 3), what: { text: SECRET } }], drop: [] },
    outbox: [{ ...message('ma'), what: { text: SECRET } }, message('mb')],
  },
  {
    streams: [{ caseId: B, expected: 0, append: [started('b')] }],
    number: { given: 2, caseId: B },
    summaries: [summary('b', 1, { number: 2 })],
    reminders: { put: [{ ...reminder('rb', 3), caseId: B }], drop: [] },
  },
];

export const erasure = {
  cases: [A],
  pupils: [id.pupil('p')],
  settings: ['bespreking/a', 'never-there'],
  reminders: ['ra'],
  outbox: ['ma'],
};

export function eraseContract({ store, another }: Ground): void {
  describe('erasing', () => {
    const begin = async () => {
      for (const write of twoCases) expect(await store().write(SCHOOL, write)).toEqual({ kind: 'written' });
    };

    it('takes all of it away, and nothing else', async () => {
      await begin();
      await store().erase(SCHOOL, erasure);
      const now = await another();
      expect(await now.read(SCHOOL, A)).toEqual({ caseId: A, events: [], version: 0, erased: true });
      expect((await now.read(SCHOOL, B)).events).toHaveLength(1);
      expect((await now.summaries(SCHOOL, {})).map(({ caseId }) => caseId)).toEqual([B]);
      expect(await now.findPupils(SCHOOL, {})).toEqual([]);
      expect(await now.settingsUnder(SCHOOL, '')).toEqual([{ key: 'other', value: 1, version: 1 }]);
      expect((await now.dueReminders(SCHOOL, at(9), 9)).map((one) => one.id)).toEqual(['rb']);
      expect((await now.pendingOutbox(SCHOOL)).map((one) => one.id)).toEqual(['mb']);
    });

    it('leaves the number given out, so that no other case gets it', async () => {
      await begin();
      await store().erase(SCHOOL, { cases: [B] });
      expect(await store().byNumber(SCHOOL, 2)).toBe(B);
      expect(await store().nextNumber(SCHOOL)).toBe(3);
    });

    it.each([0, 1, 3, 4])('lets no write that expects version %i bring a case back', async (expected) => {
      await begin();
      await store().erase(SCHOOL, erasure);
      const late: Write = {
        streams: [{ caseId: A, expected, append: [said(SECRET)] }],
        settings: [{ key: 'bespreking/a', value: SECRET, expected: 0 }],
      };
      expect(await store().write(SCHOOL, late)).toEqual({ kind: 'conflict' });
      expect(await (await another()).write(SCHOOL, late)).toEqual({ kind: 'conflict' });
      expect(await store().setting(SCHOOL, 'bespreking/a')).toBeUndefined();
    });

    it('does again what was done before, and passes over what was never there', async () => {
      await begin();
      for (let time = 0; time < 2; time++) await store().erase(SCHOOL, { ...erasure, cases: [A, id.case('never')] });
      expect(await store().read(SCHOOL, id.case('never'))).toEqual({ caseId: 'never', events: [], version: 0 });
      expect(
        await store().write(SCHOOL, { streams: [{ caseId: id.case('never'), expected: 0, append: [started('x')] }] }),
      ).toEqual({ kind: 'written' });
    });

    it('takes as much as there is', async () => {
      const events = Array.from({ length: 90 }, (_, index) => said(`${index}`));
      for (const expected of [0, 90, 180])
        await store().write(SCHOOL, { streams: [{ caseId: A, expected, append: events }] });
      const settings = Array.from({ length: 130 }, (_, index) => `key/${index}`);
      for (const key of settings) await store().putSetting(SCHOOL, key, key, 0);
      await store().erase(SCHOOL, { cases: [A], settings });
      expect(await store().read(SCHOOL, A)).toMatchObject({ events: [], erased: true });
      expect(await store().settingsUnder(SCHOOL, '')).toEqual([]);
    });

    it('wins from those who go on writing the case meanwhile', async () => {
      await begin();
      const others = [store(), await another()].map(async (one) => {
        for (let tries = 0; tries < 30; tries++) {
          const { version } = await one.read(SCHOOL, A);
          await one.write(SCHOOL, { streams: [{ caseId: A, expected: version, append: [said(SECRET)] }] });
        }
      });
      await store().erase(SCHOOL, erasure);
      await Promise.all(others);
      expect(await store().read(SCHOOL, A)).toEqual({ caseId: A, events: [], version: 0, erased: true });
    });

    it('finds settings by how their key begins', async () => {
      for (const key of ['a/1', 'a/é', 'a%', 'A/1', 'b']) await store().putSetting(SCHOOL, key, key, 0);
      const found = async (prefix: string) => (await store().settingsUnder(SCHOOL, prefix)).map(({ key }) => key);
      expect(await found('a/')).toEqual(['a/1', 'a/é']);
      expect(await found('a%')).toEqual(['a%']);
      expect(await found('c')).toEqual([]);
    });
  });
}
