import fc from 'fast-check';
import { SendingCount } from '../../../src/teams/transport/count';
import { PER_CONVERSATION, PER_TENANT, type Window } from '../../../src/teams/transport/limits';

/** When requests arrived at Teams; the fullest stretch of so many milliseconds. */
const fullest = (arrived: readonly number[], withinMs: number): number => {
  const sorted = [...arrived].sort((one, other) => one - other);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + withinMs).length));
};

const HOUR: Window = { most: 1800, withinMs: 3_600_000 };

/** One request as it went: anywhere between its beginning and its end it arrived. */
interface Plan {
  readonly conversation: string;
  readonly takes: number;
  readonly arrivesAt: number;
  readonly handedOver: boolean;
}

/** Makes each request as soon as it may, one after the other or beside each other, and hands over where it is asked to. */
function run(plans: readonly Plan[]) {
  const arrived: { readonly at: number; readonly conversation: string }[] = [];
  let under: { readonly ends: number; readonly conversation: string }[] = [];
  let count = new SendingCount();
  let now = 0;
  const endBy = (moment: number) => {
    for (const { ends, conversation } of under.filter(({ ends }) => ends <= moment)) count.end(conversation, ends);
    under = under.filter(({ ends }) => ends > moment);
  };
  const next = () => Math.min(...under.map(({ ends }) => ends));
  for (const { conversation, takes, arrivesAt, handedOver } of plans) {
    for (;;) {
      const wait = count.wait(conversation, now);
      if (wait === 0) break;
      now = wait === undefined ? next() : Math.min(now + wait, next());
      endBy(now);
    }
    count.begin(conversation, now);
    arrived.push({ at: now + arrivesAt * takes, conversation });
    under.push({ ends: now + takes, conversation });
    if (!handedOver) continue;
    now = Math.max(now, ...under.map(({ ends }) => ends));
    for (const one of [...under].sort((a, b) => a.ends - b.ends)) count.end(one.conversation, one.ends);
    under = [];
    count = SendingCount.from(JSON.parse(JSON.stringify(count.kept(now))), now);
  }
  return { arrived, lasted: now };
}

const plan = fc.record({
  conversation: fc.constantFrom('a', 'a', 'a;messageid=1', 'b', ...Array.from({ length: 60 }, (_, n) => `c${n}`)),
  takes: fc.constantFrom(0, 3, 40, 900),
  arrivesAt: fc.double({ min: 0, max: 1, noNaN: true }),
  handedOver: fc.boolean().map((often) => often && Math.random() < 0.1),
});

it('never has more arrive than Teams takes, however long requests take and whoever goes on', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 50, maxLength: 400, size: 'max' }), (plans) => {
      const { arrived } = run(plans);
      const at = (wanted: (conversation: string) => boolean) =>
        arrived.filter(({ conversation }) => wanted(conversation)).map((one) => one.at);
      for (const { most, withinMs } of PER_TENANT)
        expect(
          fullest(
            at(() => true),
            withinMs,
          ),
        ).toBeLessThanOrEqual(most);
      for (const { most, withinMs } of PER_CONVERSATION) {
        expect(
          fullest(
            at((one) => one.startsWith('a')),
            withinMs,
          ),
        ).toBeLessThanOrEqual(most);
        expect(
          fullest(
            at((one) => one === 'b'),
            withinMs,
          ),
        ).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 40 },
  );
});

const alike = (count: number, conversationOf: (n: number) => string): Plan[] =>
  Array.from({ length: count }, (_, n) => ({
    conversation: conversationOf(n),
    takes: 1,
    arrivesAt: 0,
    handedOver: false,
  }));

it('lets 500 requests to 500 conversations begin within ten seconds', () => {
  const { arrived, lasted } = run(alike(500, (n) => `c${n}`));
  expect(arrived).toHaveLength(500);
  expect(lasted).toBeLessThan(9_200);
});

it('takes one conversation up to each of its limits, and never above 1800 in an hour', () => {
  const { arrived } = run(alike(2000, () => 'a'));
  const times = arrived.map(({ at }) => at);
  for (const { most, withinMs } of PER_CONVERSATION) expect(fullest(times, withinMs)).toBe(most);
  expect(fullest(times, HOUR.withinMs)).toBeLessThanOrEqual(HOUR.most);
  expect(fullest(times, HOUR.withinMs)).toBeGreaterThan(HOUR.most * 0.9);
});

it('remembers nothing of conversations that fell silent', () => {
  const count = new SendingCount();
  for (let n = 0; n < 40; n++) {
    count.begin(`c${n}`, n);
    count.end(`c${n}`, n);
  }
  expect(Object.keys(count.kept(1000).conversations)).toHaveLength(40);
  expect(count.kept(60_000)).toEqual({ tenant: { ago: [], filled: 0 }, conversations: {} });
});

it('counts what a process may have sent that ended without a word, in every conversation', () => {
  const count = new SendingCount();
  count.blur(5000, 0);
  let begun = 0;
  for (let now = 3000; now < 29_000; now += 100) {
    if (count.wait('a', now) !== 0) continue;
    count.begin('a', now);
    count.end('a', now);
    begun += 1;
  }
  // Of 60 in half a minute, 24 may have been made before.
  expect(begun).toBe(36);
});

it('is silent in a conversation where Teams asks for a pause, and in no other', () => {
  const count = new SendingCount();
  count.shut('a;messageid=1', 7000);
  expect(count.wait('a', 1000)).toBe(6000);
  expect(count.wait('b', 1000)).toBe(0);
});
