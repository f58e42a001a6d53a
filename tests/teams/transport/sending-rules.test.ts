import fc from 'fast-check';
import { type Failure, pauseAfter, type Verdict, verdictOn } from '../../../src/teams/transport/sending-rules';

const first = { tries: 0, harmless: false, chance: 0.5 };
const AGAIN = { kind: 'again', afterMs: 500, doubtful: false };

const TABLE: readonly (readonly [what: string, failure: Failure, verdict: object, harmless: object])[] = [
  ['too busy', { status: 429 }, AGAIN, AGAIN],
  ['asked to wait', { status: 429, asksMs: 7000 }, { ...AGAIN, afterMs: 7000 }, { ...AGAIN, afterMs: 7000 }],
  ['changed meanwhile', { status: 412 }, AGAIN, AGAIN],
  ['not in service', { status: 503 }, AGAIN, AGAIN],
  ['a gateway', { status: 502 }, { ...AGAIN, doubtful: true }, AGAIN],
  ['a slow gateway', { status: 504 }, { ...AGAIN, doubtful: true }, AGAIN],
  ['nobody there', { unreachable: true }, AGAIN, AGAIN],
  ['our own credentials', { status: 401 }, AGAIN, AGAIN],
  ['no answer', {}, { kind: 'uncertain', reason: 'no-answer' }, AGAIN],
  ['a stumble', { status: 500 }, { kind: 'uncertain', reason: 'error' }, AGAIN],
  ['Teams’ own time-out', { status: 408 }, { kind: 'uncertain', reason: 'error' }, AGAIN],
  ...(
    [
      [403, 'not-allowed'],
      [404, 'not-found'],
      [413, 'too-large'],
      [400, 'refused'],
    ] as const
  ).map(
    ([status, reason]) => [String(status), { status }, { kind: 'failed', reason }, { kind: 'failed', reason }] as const,
  ),
];

it.each(TABLE)('knows what to do after %s (%j)', (_what, failure, verdict, harmless) => {
  expect(verdictOn(failure, first)).toEqual(verdict);
  expect(verdictOn(failure, { ...first, harmless: true })).toEqual(harmless);
});

/** What happens to a message that meets the same failure for ever. */
function fate(failure: Failure, harmless = false) {
  let waited = 0;
  for (let tries = 0; ; tries++) {
    const verdict: Verdict = verdictOn(failure, { tries, harmless, chance: 0.5 });
    if (verdict.kind !== 'again') return { tries: tries + 1, waited, ...verdict };
    waited += verdict.afterMs;
  }
}

const DAY = 24 * 3_600_000;

it.each([{ status: 429 }, { status: 503 }, { unreachable: true }, { status: 429, asksMs: 0 }])(
  'lasts out a weekend of %j, and then ends',
  (failure) => {
    const { kind, waited } = fate(failure);
    expect(kind).toBe('failed');
    expect(waited).toBeGreaterThan(2.5 * DAY);
    expect(waited).toBeLessThan(4 * DAY);
  },
);

it('repeats what a gateway may have let through a few times only', () => {
  expect(fate({ status: 502 })).toMatchObject({ kind: 'uncertain', reason: 'gateway', tries: 4 });
  expect(fate({ status: 502 }, true)).toMatchObject({ kind: 'failed', tries: 300 });
});

it('waits as long as Teams asks, longer each time when it does not ask, and never for more than an hour and a bit', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const pause = pauseAfter({}, tries, chance);
      expect(pause).toBeGreaterThanOrEqual(Math.min(250 * 2 ** tries, 450_000));
      expect(pause).toBeLessThanOrEqual(Math.min(750 * 2 ** tries, 1_350_000));
      expect(pauseAfter({ asksMs: 60_000 }, tries, chance)).toBeGreaterThanOrEqual(60_000);
      expect(pauseAfter({ asksMs: 1e12 }, tries, chance)).toBe(3_600_000);
    }),
  );
  expect(pauseAfter({ asksMs: 0 }, 0, 1)).toBe(0);
});
