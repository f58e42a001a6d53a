import type { Delivery, OutboxMove } from '../../../src/store/port';
import type { OutboxStore } from '../memory-store';
import { at, message, move, OTHER_SCHOOL, SCHOOL, waiting } from '../samples';

export interface OutboxGround {
  readonly store: () => OutboxStore;
  readonly another: () => Promise<OutboxStore>;
}

const lease = { tries: 0, owner: 'one', until: at(5) };
const claimed: Delivery = { kind: 'claimed', ...lease };
const sending: Delivery = { kind: 'sending', ...lease, harmless: false };
const uncertain: Delivery = { kind: 'uncertain', tries: 1, since: at(3), reason: 'ended' };
const failed: Delivery = { kind: 'failed', tries: 1, since: at(3), reason: 'not-found' };

export function outboxContract({ store, another }: OutboxGround): void {
  const put = (...ids: string[]) =>
    store().write(SCHOOL, { streams: [], outbox: ids.map((outboxId) => message(outboxId)) });
  const go = (...moves: OutboxMove[]) => store().write(SCHOOL, { streams: [], moves });
  const pending = async () => (await store().pendingOutbox(SCHOOL)).map(({ id }) => id);
  const kept = async () => (await store().keptOutbox(SCHOOL)).map(({ id }) => id);

  describe('messages to be sent', () => {
    it('wait, the oldest first, until they are gone', async () => {
      await store().write(SCHOOL, { streams: [], outbox: [message('b', 4), message('a', 4), message('z', 3)] });
      expect(await pending()).toEqual(['z', 'a', 'b']);
      const entry = { ...message('z', 3), delivery: waiting, version: 1 };
      expect((await (await another()).pendingOutbox(SCHOOL))[0]).toEqual(entry);
      expect(await go(move('a', 'gone'))).toEqual({ kind: 'written' });
      expect(await pending()).toEqual(['z', 'b']);
    });

    it('may come again once they are gone, and not before', async () => {
      await put('a');
      expect(await put('a')).toEqual({ kind: 'conflict' });
      await go(move('a', failed));
      expect(await put('a')).toEqual({ kind: 'conflict' });
      await go(move('a', 'gone', 2));
      expect(await put('a')).toEqual({ kind: 'written' });
      expect(await store().pendingOutbox(SCHOOL)).toMatchObject([{ version: 1, delivery: waiting }]);
    });

    it.each([claimed, sending, { kind: 'waiting', tries: 3, notBefore: at(9) } as const])(
      'go on to %j and stay',
      async (to) => {
        await put('a', 'b');
        expect(await go(move('a', to))).toEqual({ kind: 'written' });
        const entry = { ...message('a'), delivery: to, version: 2 };
        expect(await (await another()).pendingOutbox(SCHOOL)).toEqual([
          entry,
          { ...message('b'), delivery: waiting, version: 1 },
        ]);
        expect(await kept()).toEqual([]);
      },
    );

    it.each([uncertain, failed])('are kept apart as %j, to be named', async (to) => {
      await put('a', 'b');
      await go(move('b', to));
      expect(await pending()).toEqual(['a']);
      expect(await store().keptOutbox(SCHOOL)).toEqual([{ ...message('b'), delivery: to, version: 2 }]);
      expect(await store().keptOutbox(OTHER_SCHOOL)).toEqual([]);
      await go(move('b', 'gone', 2));
      expect(await kept()).toEqual([]);
    });

    it('go on all together, or none where one was somebody else’s first', async () => {
      await put('a', 'b');
      await go(move('b', claimed));
      expect(await go(move('a', claimed), move('b', claimed))).toEqual({ kind: 'conflict' });
      expect(await go(move('a', claimed), move('unknown', claimed))).toEqual({ kind: 'conflict' });
      expect(await go(move('unknown', 'gone'))).toEqual({ kind: 'conflict' });
      expect(await store().pendingOutbox(SCHOOL)).toMatchObject([
        { id: 'a', delivery: waiting, version: 1 },
        { id: 'b', delivery: claimed, version: 2 },
      ]);
      expect(await go(move('a', claimed), move('b', 'gone', 2))).toEqual({ kind: 'written' });
      expect(await store().write(OTHER_SCHOOL, { streams: [], moves: [move('a', 'gone', 2)] })).toEqual({
        kind: 'conflict',
      });
    });

    it('are claimed by one of many who try at once', async () => {
      await put('a');
      const stores = [store(), await another(), await another()];
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          stores[index % 3]?.write(SCHOOL, {
            streams: [],
            moves: [move('a', { kind: 'claimed', ...lease, owner: String(index) })],
          }),
        ),
      );
      const winner = results.findIndex((result) => result?.kind === 'written');
      expect(results.filter((result) => result?.kind === 'written')).toHaveLength(1);
      expect(await store().pendingOutbox(SCHOOL)).toMatchObject([{ delivery: { owner: String(winner) }, version: 2 }]);
    });

    it('tell which schools have something to do by a moment', async () => {
      const by = (day: number) => store().schoolsWithOutbox(at(day));
      expect(await by(30)).toEqual([]);
      await put('a');
      // New ones can go at once, whatever the clock of the school says.
      expect(await by(1)).toEqual([SCHOOL]);
      await store().write(OTHER_SCHOOL, { streams: [], outbox: [message('a'), message('b')] });
      expect([...(await by(1))].sort()).toEqual([OTHER_SCHOOL, SCHOOL]);
      await go(move('a', claimed));
      expect(await by(4)).toEqual([OTHER_SCHOOL]);
      expect(await by(5)).toContain(SCHOOL);
      await go(move('a', { kind: 'waiting', tries: 0, notBefore: at(9) }, 2));
      expect(await by(8)).toEqual([OTHER_SCHOOL]);
      expect(await by(9)).toContain(SCHOOL);
      await go(move('a', uncertain, 3));
      expect(await by(30)).toEqual([OTHER_SCHOOL]);
    });
  });
}
