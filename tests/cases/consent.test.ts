import type { Answer } from '../../src/cases/answers';
import { answer } from '../../src/cases/check/answer';
import { gapIn, incomplete } from '../../src/cases/check/complete';
import { answers as stored } from '../../src/store/schema/answer';
import type { Field } from '../../src/structure/route';
import { day, field, role } from './made-up';

// Consent is kept per person: who gave it, that it was given, and on which day.

const TODAY = day('2026-11-02');
const asked = (least?: number): Field => ({
  id: field('toestemming'),
  label: 'Toestemming voor het overleg',
  kind: 'contact',
  what: 'consent',
  who: [role('ouders'), role('leerling')],
  required: true,
  ...(least !== undefined && { least }),
});
const ANY = asked(1);
const ALL = asked();
const PARENTS = { who: 'ouders', done: true, on: '2026-10-30' };
const PUPIL = { who: 'leerling', done: true, on: '2026-10-31' };

function given(of: Field, ...each: readonly object[]): Answer {
  const found = answer(of, { kind: 'contact', each }, TODAY);
  if ('reason' in found) throw new Error(found.say);
  return found;
}

it('given by the parents alone, then it is theirs, and enough where one is', () => {
  const by = given(ANY, PARENTS);
  expect(by).toEqual({ kind: 'contact', done: true, on: '2026-10-30', each: [PARENTS] });
  expect(gapIn(ANY, by)).toBeUndefined();
  expect(gapIn(ALL, given(ALL, PARENTS))).toBe('empty');
  expect(gapIn(ALL, given(ALL, PARENTS, PUPIL))).toBeUndefined();
});

it('given on two days, then the last is that of the whole', () => {
  expect(given(ALL, PUPIL, PARENTS)).toMatchObject({ done: true, on: '2026-10-31', each: [PARENTS, PUPIL] });
});

it('given without its day by one of them, then the day is asked', () => {
  const by = given(ANY, PARENTS, { who: 'leerling', done: true });
  expect(gapIn(ANY, by)).toBe('no-day');
  expect(incomplete([ANY], { [ANY.id]: by }, TODAY)?.say).toContain('op welke dag');
});

it('given by somebody who is not asked, then nothing is kept of it', () => {
  expect(given(ANY, { who: 'oma', done: true, on: '2026-10-30' })).toEqual({ kind: 'contact', done: false, each: [] });
});

it.each([
  ['a day to come', { ...PARENTS, on: '2026-11-03' }, 'in de toekomst'],
  ['no tick', { who: 'ouders', done: 'ja' }, 'een vinkje en een datum'],
])('refuses %s', (_what, one, say) => {
  expect(answer(ANY, { kind: 'contact', each: [one] }, TODAY)).toMatchObject({ say: expect.stringContaining(say) });
});

it('kept before it was asked per person, then it stays readable, and a form that is still to go out asks who it was', () => {
  const before = { kind: 'contact', done: true, on: '2026-10-30' };
  const read = stored.parse({ toestemming: before })[ANY.id];
  expect(read).toEqual(before);
  expect(answer(ANY, read, TODAY)).toEqual(before);
  expect(gapIn(ANY, read)).toBe('no-who');
  expect(incomplete([ANY], read ? { [ANY.id]: read } : {}, TODAY)?.say).toContain('in wie dat deed');
});
