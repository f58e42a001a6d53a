import type { Delivery, OutboxEntry } from '../../../../src/store/port';
import { choose, nextMoment } from '../../../../src/teams/cases/courier/lanes';
import { at, message } from '../../../store/samples';

/** An item by the name of its lane and its place there, as in "a2". */
const entry = (name: string, delivery: Partial<Delivery> = {}, day = 2): OutboxEntry => ({
  ...message(name, day),
  version: 1,
  delivery: Object.assign({ kind: 'waiting' as const, tries: 0 }, delivery),
});
const laneOf = ({ id }: { readonly id: string }) => ({
  name: id.charAt(0),
  place: Number(id.slice(1)),
  coversAll: false,
});
const NOW = Date.parse(at(5));

const chosen = (...pending: OutboxEntry[]) => {
  const { free, abandoned } = choose(pending, laneOf, NOW);
  return {
    free: free.map(({ entry: { id }, behind }) => [id, ...behind.map((one) => one.id)].join(' ')),
    abandoned: abandoned.map(({ id }) => id),
  };
};
const claimed = (day: number) => ({ kind: 'claimed', owner: 'x', until: at(day) }) as const;
const sending = (day: number, harmless = false) => ({ ...claimed(day), kind: 'sending', harmless }) as const;

it('takes the first of each lane, by place and not by time', () => {
  expect(chosen(entry('a10', {}, 2), entry('b1', {}, 3), entry('a9', {}, 4))).toEqual({
    free: ['a9 a10', 'b1'],
    abandoned: [],
  });
});

it('begins one message at a time in a chat, the oldest first, though they are of several lanes', () => {
  const inOneChat = (item: { readonly id: string }) => ({ ...laneOf(item), chat: 'mentor' });
  const free = (...pending: OutboxEntry[]) => choose(pending, inOneChat, NOW).free.map(({ entry: { id } }) => id);
  expect(free(entry('b1', {}, 2), entry('a1', {}, 3))).toEqual(['b1']);
  expect(free(entry('b1', sending(6), 2), entry('a1', {}, 3))).toEqual([]);
  expect(free(entry('b1', { notBefore: at(6) }, 2), entry('a1', {}, 3))).toEqual(['a1']);
});

it('lets a lane wait as long as its first does', () => {
  expect(chosen(entry('a1', { notBefore: at(6) }), entry('a2'), entry('b1', { notBefore: at(5) }))).toEqual({
    free: ['b1'],
    abandoned: [],
  });
});

it('leaves a lane alone where somebody is busy, be it further on', () => {
  expect(chosen(entry('a1', claimed(6)), entry('a2'))).toEqual({ free: [], abandoned: [] });
  expect(chosen(entry('a1'), entry('a2', sending(6)))).toEqual({ free: [], abandoned: [] });
});

it('takes over what somebody claimed and did not come back for', () => {
  expect(chosen(entry('a1', claimed(5)), entry('a2'))).toEqual({ free: ['a1 a2'], abandoned: [] });
  expect(chosen(entry('a1', sending(5, true)))).toEqual({ free: ['a1'], abandoned: [] });
});

it('never takes over what was being sent, and says so', () => {
  expect(chosen(entry('a1', sending(5)), entry('a2'))).toEqual({ free: [], abandoned: ['a1'] });
});

it('knows when to come back', () => {
  expect(nextMoment([], NOW)).toBeUndefined();
  expect(nextMoment([entry('a1')], NOW)).toBeUndefined();
  expect(nextMoment([entry('a1', { notBefore: at(9) }), entry('a2'), entry('b1', claimed(7))], NOW)).toBe(
    Date.parse(at(7)),
  );
});
