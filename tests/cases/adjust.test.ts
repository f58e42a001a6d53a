import { duesOf } from '../../src/cases/due';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import { sight } from '../../src/cases/may';
import { lastRound } from '../../src/cases/state';
import { fromCard, given, HISTORY, ID, PLAN, VALID } from './histories';
import { context, day, FIRST, person } from './made-up';

/** What was agreed to do is put right while the round runs: somebody left, or the term was wrong. */

const running = given(...HISTORY.running);
const adjust = (by: object, name: 'zoco' | 'mentor' | 'uitvoerder' = 'zoco') =>
  running.when(fromCard({ ...VALID.adjust, plan: { ...PLAN, ...by } }), name);
const after = (by: object) => {
  const events = adjust(by);
  const state = replay([...HISTORY.running, ...(Array.isArray(events) ? events : [])]);
  if (!state) throw new Error('It is.');
  return state;
};

it('gives an intervention to somebody else, with a reason, and the one who had it sees the case no more', () => {
  const state = after({ by: 'collega' });
  expect(lastRound(state)?.interventions).toMatchObject([{ id: PLAN.id, by: 'collega', goal: PLAN.goal }]);
  expect(sight(context('collega'), state).sees).toBe('part');
  expect(sight(context('uitvoerder'), state).sees).toBe('nothing');
  expect(adjust({ by: 'collega' })).toEqual([
    expect.objectContaining({ kind: 'adjusted', by: 'zoco', reason: 'De docent is vertrokken' }),
  ]);
});

it('moves what is asked about it along, whatever was put off before', () => {
  const rule = `@intervention:${PLAN.id}`;
  const put: CaseEvent = {
    kind: 'postponed',
    by: person('zoco'),
    at: HISTORY.running[0]?.at ?? fromCard(''),
    reminder: `${ID}/${rule}/1`,
    until: day('2026-12-11'),
  };
  const events = adjust({ by: 'collega', until: '2026-12-04' });
  const state = replay([...HISTORY.running, put, ...(Array.isArray(events) ? events : [])]);
  const dues = state && duesOf(state, FIRST).filter((due) => due.rule === rule);
  expect(dues).toMatchObject([{ day: '2026-12-04', by: ['collega'] }]);
});

it.each([
  ['without a reason', { reason: '' }, 'needs-reason'],
  ['that changes nothing', { plan: PLAN }, 'incomplete'],
  ['of an intervention from elsewhere', { plan: { ...PLAN, id: 'ander' } }, 'wrong-value'],
  ['without a goal', { plan: { ...PLAN, goal: ' ' } }, 'incomplete'],
  ['that ends before it begins', { plan: { ...PLAN, until: '2026-11-01' } }, 'date-out-of-range'],
  ['of nothing at all', { plan: undefined }, 'wrong-value'],
  ['of no object', { plan: 'alles' }, 'wrong-value'],
])('is refused %s', (_what, by, reason) => {
  expect(running.when(fromCard({ ...VALID.adjust, ...by }), 'zoco')).toMatchObject({ reason });
});

it('is not for the mentor, nor for who carries it out', () => {
  for (const name of ['mentor', 'uitvoerder'] as const)
    expect(adjust({ by: 'collega' }, name)).toMatchObject({ reason: 'not-yours' });
});
