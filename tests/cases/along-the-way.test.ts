import { evolve, replay } from '../../src/cases/evolve';
import { BrokenHistory } from '../../src/cases/evolve/broken';
import { ACCEPTED, CLOSED, DISCUSSED, fromCard, given, HISTORY, STARTED, VALID } from './histories';
import { field, person } from './made-up';

/** What can be done at any time: tasks, handing over, correcting. */

const running = given(...HISTORY.running);
const ticked = {
  kind: 'ticked',
  by: person('zoco'),
  at: STARTED.at,
  task: 'Formulier in Presentis',
  done: true,
} as const;

describe('a task', () => {
  it('is ticked once, however often somebody presses', () => {
    expect(running.when(VALID.tick, 'zoco')).toEqual([expect.objectContaining({ kind: 'ticked', done: true })]);
    expect(given(...HISTORY.running, ticked).when(VALID.tick, 'mentor')).toEqual([]);
    expect(given(...HISTORY.running, ticked).when({ ...VALID.tick, done: false }, 'mentor')).toHaveLength(1);
    expect(replay([...HISTORY.running, ticked, { ...ticked, done: false }])?.ticked).toEqual([]);
  });

  it('has to be one of the step', () => {
    expect(running.when(VALID.tick, 'zoco', { tasks: ['Iets anders'] })).toMatchObject({ reason: 'wrong-value' });
    expect(running.when(VALID.tick, 'zoco', { tasks: [VALID.tick.task] })).toHaveLength(1);
    expect(running.when(fromCard({ ...VALID.tick, done: 'ja' }), 'zoco')).toMatchObject({ reason: 'wrong-value' });
  });
});

describe('handing over', () => {
  it('gives the case to another mentor, and takes it from the first', () => {
    const events = running.when(VALID['hand-over'], 'mentor');
    const after = given(...HISTORY.running, ...(Array.isArray(events) ? events : []));
    expect(after.when(VALID.tick, 'collega')).toHaveLength(1);
    expect(after.when(VALID.tick, 'mentor')).toMatchObject({ reason: 'not-found' });
  });

  it('is also how a draft stays when its mentor leaves', () => {
    expect(given(...HISTORY.draft).when(VALID['hand-over'], 'zoco')).toHaveLength(1);
  });

  it('wants somebody else, and a word along', () => {
    const to = (by: object) => running.when(fromCard({ ...VALID['hand-over'], ...by }), 'mentor');
    expect(to({ to: 'mentor' })).toMatchObject({ reason: 'wrong-value', say: expect.stringContaining('al de mentor') });
    expect(to({ to: '' })).toMatchObject({ reason: 'wrong-value' });
    expect(to({ to: ['x'] })).toMatchObject({ reason: 'wrong-value' });
    expect(to({ note: '' })).toMatchObject({ reason: 'incomplete' });
  });
});

describe('a correction', () => {
  const correct = (by: object) => running.when(fromCard({ ...VALID.correct, ...by }), 'zoco');

  it('changes an answer and keeps the reason', () => {
    expect(correct({})).toEqual([expect.objectContaining({ kind: 'corrected', reason: 'Op verzoek van ouders' })]);
  });

  it.each([
    ['without a reason', { reason: '' }, 'needs-reason'],
    ['of nothing', { answers: {} }, 'incomplete'],
    ['that empties a required field', { answers: { vraag: { kind: 'text', text: '' } } }, 'incomplete'],
    ['that takes the day from a consent', { answers: { toestemming: { kind: 'contact', done: true } } }, 'incomplete'],
    ['of a field that is not there', { answers: { bsn: { kind: 'text', text: '1' } } }, 'unknown-field'],
  ])('is refused %s', (_what, by, reason) => {
    expect(correct(by)).toMatchObject({ reason });
  });

  it('may touch what was kept from the case before: parents have a right to it', () => {
    const kept = { ...STARTED, kept: [field('vraag')] };
    const { when } = given(kept, ...HISTORY.running.slice(1));
    expect(when(VALID.correct, 'zoco')).toHaveLength(1);
  });
});

it('knows a history that cannot have happened', () => {
  expect(() => replay([ACCEPTED])).toThrow(BrokenHistory);
  expect(() => replay([STARTED, STARTED])).toThrow(BrokenHistory);
  expect(() => replay([STARTED, CLOSED])).toThrow('Event evaluated cannot follow on a case that is draft');
  expect(() => evolve(undefined, DISCUSSED)).toThrow(BrokenHistory);
  expect(replay([])).toBeUndefined();
});

it('signs every event with who and when', () => {
  expect(running.when(VALID.tick, 'zoco')).toEqual([
    expect.objectContaining({ by: 'zoco', at: '2026-12-14T09:00:00.000Z' }),
  ]);
});
