import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import { ACCEPTED, ANSWERS, FILLED, fromCard, given, HISTORY, STARTED, VALID } from './histories';
import { person } from './made-up';

/** A card is old when what it shows or decides about has changed, and not because somebody ticked a task meanwhile. */

const by = { by: person('mentor'), at: STARTED.at };
const ticked: CaseEvent = { kind: 'ticked', ...by, task: 'Taak', done: true };
const contributed: CaseEvent = { kind: 'contributed', ...by, text: 'Inbreng' };
const postponed: CaseEvent = { kind: 'postponed', ...by, reminder: 'zaak-1/@check/0', until: VALID.postpone.until };
const turned: CaseEvent = { ...FILLED, page: 0 };
const rewritten: CaseEvent = {
  ...FILLED,
  answers: fromCard({ ...ANSWERS, vraag: { kind: 'text', text: 'Iets anders' } }),
};

const submitted = HISTORY.submitted;
const accepts = (...since: readonly CaseEvent[]) =>
  given(...submitted, ...since).when(VALID.accept, 'zoco', { expected: submitted.length });

it.each([
  ['a task that was ticked', ticked],
  ['what a member brought in beforehand', contributed],
  ['a check that was put off', postponed],
  ['a page that was turned', turned],
])('is not made old by %s', (_what, event) => {
  expect(accepts(event)).toEqual([expect.objectContaining({ kind: 'accepted' })]);
});

it.each([
  ['another answer', rewritten],
  ['what somebody else decided', ACCEPTED],
])('is made old by %s', (_what, event) => {
  expect(accepts(event)).toMatchObject({ reason: 'stale' });
  expect(accepts(ticked, event, ticked)).toMatchObject({ reason: 'stale' });
});

it('on which a discussion is written down is old when a member brought something in', () => {
  const { when } = given(...HISTORY.accepted, contributed);
  expect(when(VALID.discuss, 'voorzitter', { expected: HISTORY.accepted.length })).toMatchObject({ reason: 'stale' });
});

it('of a version that never was is old as well', () => {
  expect(given(...submitted).when(VALID.accept, 'zoco', { expected: 99 })).toMatchObject({ reason: 'stale' });
});

it('with ticks on it takes none of a colleague’s away', () => {
  const { when } = given(...submitted, ticked);
  expect(when({ ...VALID.tick, task: 'Taak', done: false }, 'zoco', { expected: submitted.length })).toMatchObject({
    reason: 'stale',
  });
});

it('does not touch the version that a write is guarded by', () => {
  expect(replay([...submitted, ticked, turned])).toMatchObject({ version: submitted.length + 2 });
});
