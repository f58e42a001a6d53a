import fc from 'fast-check';
import type { Command } from '../../src/cases/command';
import { addDays } from '../../src/cases/days';
import { decide } from '../../src/cases/decide';
import type { CaseEvent } from '../../src/cases/event';
import { evolve, replay } from '../../src/cases/evolve';
import type { Day } from '../../src/cases/ids';
import { isRefusal } from '../../src/cases/refusal';
import type { Case } from '../../src/cases/state';
import type { Route } from '../../src/structure/route';
import { ID, STARTED } from './histories';
import { context, FIRST, NAMES, type Name, person, ROUTES, routeId, TODAY } from './made-up';
import { ENDED, moves } from './moves';

/** Whatever people do, in whatever order: nothing gets lost, and there is always a way on. */

/** What happens next: a move by the first person who may, sometimes by whoever comes along, sometimes just the next good step. */
interface Step {
  readonly how: 'may' | 'anybody' | 'onward';
  readonly move: number;
  readonly from: number;
  readonly days: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  how: fc.constantFrom('may', 'may', 'anybody', 'onward'),
  move: fc.nat(1_000),
  from: fc.nat(NAMES.length - 1),
  days: fc.nat(20),
});
const lives = fc.record({
  route: fc.constantFrom(...ROUTES),
  steps: fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }),
});

interface Life {
  readonly route: Route;
  readonly events: readonly CaseEvent[];
  readonly state: Case;
  readonly today: Day;
}

function born(route: Route): Life {
  const subject = route.about === 'class' ? ({ kind: 'class', name: '3B' } as const) : STARTED.subject;
  const events = [{ ...STARTED, route: route.id, subject }];
  const [first] = events;
  if (!first) throw new Error('No beginning');
  return { route, events, state: evolve(undefined, first), today: TODAY };
}

function done(life: Life, command: Command, name: Name): Life | undefined {
  const decision = decide(command, life.state, context(name, { today: life.today }));
  if (isRefusal(decision)) {
    expect(decision.say).toMatch(/^[A-ZÀ-Ý‘‹].*[.!?]$/su);
    return undefined;
  }
  return { ...life, events: [...life.events, ...decision], state: decision.reduce(evolve, life.state) };
}

function stepped(life: Life, { how, move, from, days }: Step): Life {
  const later = { ...life, today: addDays(life.today, days) };
  if (how === 'onward') return nearer(later) ?? later;
  const all = moves(life.route, life.state, later.today);
  // Ending it is a thing of every tenth step, else no case would live long.
  const some = move % 10 === 0 ? all : all.filter(({ kind }) => kind !== 'discard' && kind !== 'withdraw');
  const command = some[Math.floor(move / 10) % some.length];
  const names = [...NAMES.slice(from), ...NAMES.slice(0, from)].slice(0, how === 'anybody' ? 1 : undefined);
  for (const name of names) {
    const next = command && done(later, command, name);
    if (next) return next;
  }
  return later;
}

/** Everything that somebody was told is there: each text with where it stands. An untick and a correction change one on purpose. */
function acknowledged({ state }: Life): readonly string[] {
  const rounds = 'rounds' in state ? state.rounds : [];
  return [
    `nummer ${state.number}`,
    ...Object.keys(state.answers).map((id) => `antwoord ${id}`),
    ...state.contributions.map((one) => JSON.stringify(one)),
    ...(state.meeting ? ['vergadering'] : []),
    ...rounds.flatMap((round) => [
      ...round.updates.map((one) => `${round.number} ${JSON.stringify(one)}`),
      ...round.interventions.map(({ id, goal }) => `${round.number} ${id} ${goal}`),
      ...Object.entries(round.record).map((one) => `${round.number} ${JSON.stringify(one)}`),
      ...(round.evaluation ? [`${round.number} ${JSON.stringify(round.evaluation)}`] : []),
    ]),
  ].filter((one) => one !== 'nummer undefined');
}

/** The first thing that leads nearer to an end, by anybody; nothing when the case is stuck. */
function nearer(life: Life, names: readonly Name[] = NAMES): Life | undefined {
  const all = moves(life.route, life.state, life.today).slice(0, -1);
  const onward = all.filter(({ kind }) => !['withdraw', 'discard', 'hand-over', 'return'].includes(kind));
  // What is complete is submitted; what is not is filled in first.
  for (const command of onward)
    for (const name of names) {
      const next = done(life, command, name);
      if (next && next.state.version > life.state.version) return next;
    }
  return undefined;
}

/** Given to a colleague by whoever may, while its mentor is not there. */
function handedOver(life: Life, others: readonly Name[]): Life | undefined {
  const command = moves(life.route, life.state, life.today).find(({ kind }) => kind === 'hand-over');
  for (const name of others) {
    const next = command && done(life, command, name);
    if (next) return next;
  }
  return undefined;
}

describe('whatever people do', () => {
  it('loses nothing that was acknowledged, and the events alone make the same state', () => {
    fc.assert(
      fc.property(lives, ({ route, steps }) => {
        let life = born(route);
        for (const one of steps) {
          const next = stepped(life, one);
          expect(acknowledged(next)).toEqual(expect.arrayContaining([...acknowledged(life)]));
          expect(next.state.version).toBe(next.events.length);
          life = next;
        }
        expect(replay(life.events)).toEqual(life.state);
        expect(replay(JSON.parse(JSON.stringify(life.events)))).toEqual(life.state);
      }),
      { numRuns: 150 },
    );
  });

  it('never leaves a case without a way to its end', () => {
    fc.assert(
      fc.property(lives, ({ route, steps }) => {
        let life: Life | undefined = steps.reduce(stepped, born(route));
        for (let left = 8; life && !ENDED.has(life.state.status) && left > 0; left--) life = nearer(life);
        expect(life && ENDED.has(life.state.status)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never leaves a case without a way to its end when its mentor has left', () => {
    fc.assert(
      fc.property(lives, ({ route, steps }) => {
        const left = steps.reduce(stepped, born(route));
        if (ENDED.has(left.state.status)) return;
        const others = NAMES.filter((name) => name !== left.state.mentor);
        let life = handedOver(left, others);
        expect(life?.state.mentor).not.toBe(left.state.mentor);
        for (let more = 8; life && !ENDED.has(life.state.status) && more > 0; more--) life = nearer(life, others);
        expect(life && ENDED.has(life.state.status)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves nothing to be done by somebody who has left, or who has no function any more', () => {
    fc.assert(
      fc.property(lives, ({ route, steps }) => {
        const { state, today } = steps.reduce(stepped, born(route));
        const gone = { ...context('docent', { today }), by: person('vertrokken'), roles: [] };
        for (const command of moves(route, state, today).filter(({ kind }) => kind !== 'start'))
          expect(decide(command, state, gone)).toMatchObject({ reason: 'not-found' });
      }),
      { numRuns: 50 },
    );
  });

  it('never leaves a case without a way out when its step is gone from the school', () => {
    const routes = new Map([[routeId('nieuw'), { ...FIRST, id: routeId('nieuw') }]]);
    fc.assert(
      fc.property(lives, ({ route, steps }) => {
        const { state, today } = steps.reduce(stepped, born(route));
        if (ENDED.has(state.status)) return;
        const outs: readonly Command[] = [
          { kind: 'discard' },
          { kind: 'withdraw', reason: 'Weg' },
          { kind: 'close', reason: 'Weg' },
        ];
        const decisions = NAMES.flatMap((name) =>
          outs.map((out) => decide(out, state, context(name, { today, routes }))),
        );
        expect(decisions.some((decision) => !isRefusal(decision))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('reaches every status, so that the above means something', () => {
    const seen = new Set<string>();
    const sample = fc.sample(lives, { numRuns: 100, seed: 7 });
    for (const { route, steps } of sample) {
      let life = born(route);
      for (const one of steps) {
        life = stepped(life, one);
        seen.add(life.state.status);
      }
    }
    expect([...seen].sort()).toEqual([
      'accepted',
      'closed',
      'discarded',
      'draft',
      'returned',
      'running',
      'submitted',
      'withdrawn',
    ]);
  });
});

it('walks every route to its end', () => {
  for (const route of ROUTES) {
    let life: Life | undefined = born(route);
    for (let left = 8; life && !ENDED.has(life.state.status) && left > 0; left--) life = nearer(life);
    expect(life?.state).toMatchObject({ status: 'closed', id: ID });
  }
});
