import type { Ground } from '../contract';
import { at, id, SCHOOL, said, started, summary } from '../samples';

const A = id.case('a');

export function casesContract({ store, another }: Ground): void {
  describe('cases', () => {
    it('has nothing of a case that was never written', async () => {
      expect(await store().read(SCHOOL, A)).toEqual({ caseId: A, events: [], version: 0 });
    });

    it('gives back events in their order, to another process too', async () => {
      const first = [started('a'), said('een')];
      const second = [said('twee "½" \u0000 😀 \ud800'), said('')];
      expect(await store().write(SCHOOL, { streams: [{ caseId: A, expected: 0, append: first }] })).toEqual({
        kind: 'written',
      });
      await store().write(SCHOOL, { streams: [{ caseId: A, expected: 2, append: second }] });
      const expected = { caseId: A, events: [...first, ...second], version: 4 };
      expect(await store().read(SCHOOL, A)).toEqual(expected);
      expect(await (await another()).read(SCHOOL, A)).toEqual(expected);
    });

    it('keeps fields of an event that it does not know', async () => {
      const event = { ...said('x'), later: { more: [1] } };
      await store().write(SCHOOL, { streams: [{ caseId: A, expected: 0, append: [event] }] });
      expect((await store().read(SCHOOL, A)).events).toEqual([event]);
    });

    it.each([0, 1, 3])('refuses a write that expects version %i of a case with two events', async (expected) => {
      await store().write(SCHOOL, { streams: [{ caseId: A, expected: 0, append: [started('a'), said('een')] }] });
      const late = { streams: [{ caseId: A, expected, append: [said('te laat')] }] };
      expect(await store().write(SCHOOL, late)).toEqual({ kind: 'conflict' });
      expect((await store().read(SCHOOL, A)).version).toBe(2);
    });

    it('keeps what it has when one of two cases was changed by somebody else', async () => {
      const B = id.case('b');
      await store().write(SCHOOL, { streams: [{ caseId: B, expected: 0, append: [started('b')] }] });
      const both = {
        streams: [
          { caseId: A, expected: 0, append: [started('a')] },
          { caseId: B, expected: 0, append: [started('b')] },
        ],
      };
      expect(await store().write(SCHOOL, both)).toEqual({ kind: 'conflict' });
      expect((await store().read(SCHOOL, A)).version).toBe(0);
    });

    it('takes a case with nothing to append as a guard', async () => {
      await store().write(SCHOOL, { streams: [{ caseId: A, expected: 0, append: [started('a')] }] });
      const guarded = (expected: number, caseText: string) => ({
        streams: [
          { caseId: A, expected, append: [] },
          { caseId: id.case(caseText), expected: 0, append: [started(caseText)] },
        ],
      });
      expect(await store().write(SCHOOL, guarded(0, 'b'))).toEqual({ kind: 'conflict' });
      expect(await store().write(SCHOOL, guarded(1, 'b'))).toEqual({ kind: 'written' });
      expect((await store().read(SCHOOL, A)).version).toBe(1);
    });

    it('lets one of many win who write the same version at once', async () => {
      const stores = [store(), await another(), await another()];
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          stores[index % stores.length]?.write(SCHOOL, {
            streams: [{ caseId: A, expected: 0, append: [started('a'), said(String(index))] }],
          }),
        ),
      );
      expect(results.filter((result) => result?.kind === 'written')).toHaveLength(1);
      expect((await store().read(SCHOOL, A)).version).toBe(2);
    });

    it('keeps ids apart that only look alike', async () => {
      const alike = ['a\u0000b', 'a\u0000c', 'a', 'a\ud800', 'a\ud801', 'a"', 'a\\"', 'a/b', 'a#b', 'a?b', 'A', 'ä'];
      for (const text of alike) {
        await store().write(SCHOOL, { streams: [{ caseId: id.case(text), expected: 0, append: [said(text)] }] });
      }
      for (const text of alike) {
        expect((await store().read(SCHOOL, id.case(text))).events).toEqual([said(text)]);
      }
    });
  });

  describe('lists of cases', () => {
    const write = (caseText: string, more: Parameters<typeof summary>[2]) =>
      store().write(SCHOOL, {
        streams: [{ caseId: id.case(caseText), expected: 0, append: [started(caseText)] }],
        summaries: [summary(caseText, 1, more)],
      });
    const found = async (filter: Parameters<ReturnType<Ground['store']>['summaries']>[1]) =>
      (await store().summaries(SCHOOL, filter)).map(({ caseId }) => caseId);

    it('show what changed last first, by status, mentor and pupil', async () => {
      await write('a', { status: 'draft', changedAt: at(2), pupil: id.pupil('p') });
      await write('b', { status: 'running', changedAt: at(4), mentor: id.person('other') });
      await write('c', { status: 'running', changedAt: at(3), pupil: id.pupil('p'), number: 7 });
      await write('d', { status: 'od"d', changedAt: at(3) });
      expect(await found({})).toEqual(['b', 'c', 'd', 'a']);
      expect(await found({ status: ['running', 'draft'] })).toEqual(['b', 'c', 'a']);
      expect(await found({ status: ['od"d'] })).toEqual(['d']);
      expect(await found({ status: [] })).toEqual([]);
      expect(await found({ mentor: id.person('other') })).toEqual(['b']);
      expect(await found({ pupil: id.pupil('p'), status: ['running'] })).toEqual(['c']);
      expect(await store().summaries(SCHOOL, { status: ['od"d'] })).toEqual([
        summary('d', 1, { status: 'od"d', changedAt: at(3) }),
      ]);
    });

    it('replace what they showed, and leave out a case without a summary', async () => {
      await write('a', { status: 'draft' });
      await store().write(SCHOOL, { streams: [{ caseId: id.case('b'), expected: 0, append: [started('b')] }] });
      await store().write(SCHOOL, {
        streams: [{ caseId: A, expected: 1, append: [] }],
        summaries: [summary('a', 1, { status: 'closed', className: 'H4a' })],
      });
      expect(await store().summaries(SCHOOL, {})).toEqual([summary('a', 1, { status: 'closed', className: 'H4a' })]);
      expect(await found({ status: ['draft'] })).toEqual([]);
    });
  });
}
