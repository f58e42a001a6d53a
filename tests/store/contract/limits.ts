import { StoreError } from '../../../src/store/errors';
import type { Write } from '../../../src/store/port';
import type { Ground } from '../contract';
import { handled, id, message, move, pupil, reminder, SCHOOL, said, started, summary } from '../samples';

const A = id.case('a');
const SECRET = 'Fleur slaapt slecht';
const text = said(SECRET);

const stream = (...append: Write['streams'][number]['append']) => [{ caseId: A, expected: 0, append }];
const circle: Record<string, unknown> = {};
circle.self = circle;

/** What type checks and may not be written all the same. */
const BAD: readonly (readonly [string, Write])[] = [
  ['an event of an unknown kind', { streams: stream(Object.assign({}, text, { kind: 'unheard of' })) }],
  ['an event without a moment', { streams: stream(Object.assign({}, text, { at: 'gisteren' })) }],
  ['an event with a number that is none', { streams: stream({ ...text, kind: 'submitted', number: Number.NaN }) }],
  ['the same case twice', { streams: [...stream(text), ...stream(text)] }],
  ['a version below none', { streams: [{ caseId: A, expected: -1, append: [text] }] }],
  ['half a version', { streams: [{ caseId: A, expected: 0.5, append: [text] }] }],
  ['a summary of a case that is not written', { streams: [], summaries: [summary('a', 1)] }],
  ['a summary of another version', { streams: stream(text), summaries: [summary('a', 2)] }],
  ['a number for a case that is not written', { streams: [], number: { given: 1, caseId: A } }],
  ['a number for a case without events', { streams: stream(), number: { given: 1, caseId: A } }],
  ['a summary of a case without events', { streams: stream(), summaries: [summary('a', 0)] }],
  ['the same pupil twice', { streams: [], pupils: [pupil('p'), pupil('p')] }],
  ['the same message twice', { streams: [], outbox: [message('m'), message('m')] }],
  ['a message that is new and goes on', { streams: [], outbox: [message('m')], moves: [move('m', 'gone')] }],
  ['a message that goes on twice', { streams: [], moves: [move('m', 'gone'), move('m', 'gone')] }],
  ['a message that was never written', { streams: [], moves: [move('m', 'gone', 0)] }],
  ['a message with half a try', { streams: [], moves: [move('m', { kind: 'waiting', tries: 0.5 })] }],
  [
    'a reminder of no moment',
    { streams: [], reminders: { put: [Object.assign(reminder('r', 1), { dueAt: '' })], drop: [] } },
  ],
  ['an answer that is no JSON', { streams: [], handled: handled('x', circle) }],
  ['a setting that is no JSON', { streams: [], settings: [{ key: 'a', value: 1n, expected: 0 }] }],
];

export function limitsContract({ store }: Ground): void {
  const failing = async (write: Write): Promise<StoreError> => {
    const error = await store()
      .write(SCHOOL, write)
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof StoreError)) throw new Error('Should have been refused.');
    return error;
  };

  describe('refuses', () => {
    it.each(BAD)('%s', async (_what, write) => {
      const error = await failing(write);
      expect(error.code).toBe('STORE_BAD_WRITE');
      expect(error.say).toMatch(/[a-z]\.$/);
      expect(`${error.message} ${error.stack} ${JSON.stringify(error.where)} ${String(error.cause)}`).not.toContain(
        SECRET,
      );
      expect(await store().schools()).toEqual([]);
    });

    it('more than a hundred documents at once, and takes a hundred', async () => {
      const events = (count: number) => stream(started('a'), ...Array.from({ length: count - 2 }, () => text));
      expect(await failing({ streams: events(101) })).toMatchObject({
        code: 'STORE_TOO_LARGE',
        where: { operations: 101 },
      });
      expect(await store().write(SCHOOL, { streams: events(100) })).toEqual({ kind: 'written' });
    });

    it('more than a hundred messages that go on at once', async () => {
      const moves = Array.from({ length: 101 }, (_, index) => move(String(index), 'gone'));
      expect(await failing({ streams: [], moves })).toMatchObject({ code: 'STORE_TOO_LARGE' });
    });

    it('more than fits in one transaction, and takes a long text', async () => {
      expect(await failing({ streams: stream(said('é'.repeat(1_000_000))) })).toMatchObject({
        code: 'STORE_TOO_LARGE',
      });
      expect(await store().write(SCHOOL, { streams: stream(said('é'.repeat(900_000))) })).toEqual({ kind: 'written' });
      expect((await store().read(SCHOOL, A)).events).toEqual([said('é'.repeat(900_000))]);
    });
  });

  it('says that it is closed', async () => {
    const closed = store();
    await closed.close();
    await closed.close();
    await expect(closed.read(SCHOOL, A)).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  });
}
