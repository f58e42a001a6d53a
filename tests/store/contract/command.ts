import type { Write } from '../../../src/store/port';
import type { Ground } from '../contract';
import { at, handled, id, message, pupil, reminder, SCHOOL, said, started, summary } from '../samples';

const A = id.case('a');

/** A command that writes one of everything. */
export const everything = (caseText: string, number: number, activity: string): Write => ({
  streams: [{ caseId: id.case(caseText), expected: 0, append: [started(caseText)] }],
  summaries: [summary(caseText, 1, { number })],
  pupils: [pupil(`pupil of ${caseText}`)],
  reminders: { put: [reminder(`${caseText}|update|1`, 30)], drop: [] },
  outbox: [message(`${caseText}|ot`)],
  settings: [{ key: `setting of ${caseText}`, value: caseText, expected: 0 }],
  number: { given: number, caseId: id.case(caseText) },
  handled: handled(activity, { card: caseText }),
});

export function commandContract({ store, another }: Ground): void {
  const kept = async (caseText: string) => ({
    events: (await store().read(SCHOOL, id.case(caseText))).version,
    summaries: (await store().summaries(SCHOOL, {})).filter(({ caseId }) => caseId === caseText).length,
    pupil: await store().pupil(SCHOOL, id.pupil(`pupil of ${caseText}`)),
    reminders: (await store().dueReminders(SCHOOL, at(30), 100)).filter(({ id: one }) => one.startsWith(`${caseText}|`))
      .length,
    outbox: (await store().pendingOutbox(SCHOOL)).filter(({ id: one }) => one === `${caseText}|ot`).length,
    setting: await store().setting(SCHOOL, `setting of ${caseText}`),
  });
  const nothing = { events: 0, summaries: 0, pupil: undefined, reminders: 0, outbox: 0, setting: undefined };

  describe('a command', () => {
    it('writes all of it', async () => {
      expect(await store().write(SCHOOL, everything('a', 1, 'x'))).toEqual({ kind: 'written' });
      expect(await kept('a')).toEqual({
        events: 1,
        summaries: 1,
        pupil: pupil('pupil of a', { version: 1 }),
        reminders: 1,
        outbox: 1,
        setting: { value: 'a', version: 1 },
      });
      expect(await store().byNumber(SCHOOL, 1)).toBe(A);
      expect(await store().handled(SCHOOL, 'x')).toEqual(handled('x', { card: 'a' }));
    });

    const taken = everything('a', 1, 'x');
    const conflicts: readonly (readonly [string, Partial<Write>])[] = [
      ['case', { streams: [...everything('b', 2, 'y').streams, ...taken.streams] }],
      ['number', { number: { given: 1, caseId: id.case('b') } }],
      ['number that leaves a gap', { number: { given: 3, caseId: id.case('b') } }],
      ['pupil', { pupils: [pupil('pupil of b'), pupil('pupil of a')] }],
      ['setting', { settings: [{ key: 'setting of a', value: 0, expected: 0 }] }],
      ['waiting message', { outbox: [message('b|ot'), message('a|ot')] }],
    ];
    it.each(conflicts)('writes nothing of it when the %s was somebody else’s first', async (_what, clash) => {
      await store().write(SCHOOL, taken);
      expect(await store().write(SCHOOL, { ...everything('b', 2, 'y'), ...clash })).toEqual({ kind: 'conflict' });
      expect(await kept('b')).toEqual(nothing);
      expect(await store().handled(SCHOOL, 'y')).toBeUndefined();
      expect(await store().nextNumber(SCHOOL)).toBe(2);
      expect(await store().byNumber(SCHOOL, 2)).toBeUndefined();
    });

    it('that is repeated gives its first answer and writes nothing', async () => {
      await store().write(SCHOOL, everything('a', 1, 'x'));
      const repeat = { ...everything('b', 2, 'x'), handled: handled('x', 'another answer') };
      expect(await (await another()).write(SCHOOL, repeat)).toEqual({ kind: 'repeat', answer: { card: 'a' } });
      expect(await kept('b')).toEqual(nothing);
      // What was handled counts before what is out of date: a repeat always is.
      expect(await store().write(SCHOOL, everything('a', 1, 'x'))).toMatchObject({ kind: 'repeat' });
    });

    it.each([undefined, null, 'ja', 0, { cards: [{}] }])('can have the answer %j', async (answer) => {
      const write = { streams: [], handled: handled('x', answer) };
      await store().write(SCHOOL, write);
      expect(await store().write(SCHOOL, write)).toEqual({ kind: 'repeat', answer });
    });

    it('handled at once by two processes is handled by one', async () => {
      const other = await another();
      const results = await Promise.all(
        [store(), other].map((one, index) => one.write(SCHOOL, everything(String(index), 1, 'x'))),
      );
      expect(results.map(({ kind }) => kind).sort()).toEqual(['repeat', 'written']);
    });

    it('of nothing at all is fine', async () => {
      expect(await store().write(SCHOOL, { streams: [] })).toEqual({ kind: 'written' });
    });
  });

  describe('case numbers', () => {
    it('begin at 1 and have no gaps, whoever asks', async () => {
      const stores = [store(), await another()];
      const submit = async (index: number): Promise<void> => {
        const mine = stores[index % 2] ?? store();
        const caseId = id.case(String(index));
        const given = await mine.nextNumber(SCHOOL);
        const write = { streams: [{ caseId, expected: 0, append: [said('x')] }], number: { given, caseId } };
        if ((await mine.write(SCHOOL, write)).kind === 'conflict') await submit(index);
      };
      await Promise.all(Array.from({ length: 20 }, (_, index) => submit(index)));
      const numbered = await Promise.all(Array.from({ length: 20 }, (_, index) => store().byNumber(SCHOOL, index + 1)));
      expect(numbered.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
      expect(await store().nextNumber(SCHOOL)).toBe(21);
    });

    it('are given once to a case', async () => {
      await store().write(SCHOOL, everything('a', 1, 'x'));
      const again = { streams: [{ caseId: A, expected: 1, append: [said('x')] }], number: { given: 2, caseId: A } };
      expect(await store().write(SCHOOL, again)).toEqual({ kind: 'conflict' });
    });

    it.each([0, -1, 1.5, 99, Number.NaN, Number.MAX_VALUE])('find nothing for %d', async (number) => {
      expect(await store().byNumber(SCHOOL, number)).toBeUndefined();
    });
  });
}
