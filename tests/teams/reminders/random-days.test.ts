import fc from 'fast-check';
import { addDays } from '../../../src/cases/days';
import { caseIdOf, instantOf } from '../../../src/cases/identify';
import { reminderNotice } from '../../../src/desk/notices';
import { MOST_POSTS } from '../../../src/planning/firing';
import { type CasesBot, KEY, order } from '../../support/cases';
import { MENTOR, OT_CHANNEL } from '../../support/people';
import type { Recorded } from '../../support/test-channel';
import { CASE, discussed, fourWeeksLater, tickNow, UPDATE, wake } from './ground';

/**
 * Whatever happens in whatever order: days that pass, ticks, a week of downtime, a clock that jumps, people who put off or waive.
 * What is posted is counted at the wire.
 */

jest.setTimeout(300_000);

const DAY = 24 * 60;
const SECOND = caseIdOf('case-2');
const IDS = [UPDATE, `${CASE}/evaluatie/1`, `${SECOND}/update/1`, `${SECOND}/evaluatie/1`];

type Step =
  | { readonly kind: 'pass'; readonly minutes: number }
  | { readonly kind: 'later' | 'waive'; readonly id: string; readonly days: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes: fc.constantFrom(5, 600, DAY, 3 * DAY) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes: fc.constantFrom(7 * DAY, 24 * DAY) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('later' as const, 'waive' as const),
      id: fc.constantFrom(...IDS),
      days: fc.integer({ min: 1, max: 8 }),
    }),
  },
);

/** The reminders in a post, by the data of their buttons. */
function idsIn({ body }: Recorded): readonly string[] {
  const found = JSON.stringify(body).matchAll(
    /"verb":"reminder-do"[^}]*?"what":"([^"]+)"|"what":"([^"]+)"[^}]*?"verb":"reminder-do"/g,
  );
  return [...new Set([...found].flatMap(([, one, other]) => one ?? other ?? []))];
}

const posts = (cases: CasesBot): readonly Recorded[] =>
  cases.bot.channel.requests.filter((one) => one.kind === 'post' && JSON.stringify(one.body).includes('"reminder-do"'));
const isTeam = ({ conversation }: Recorded): boolean => conversation.startsWith(OT_CHANNEL);

it('posts each at most three times, one message for each place at a time, nothing that was put off or is not needed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const cases = await fourWeeksLater((desk) => discussed(desk, SECOND));
      try {
        for (const one of steps) await take(cases, one);
        const all = posts(cases);
        for (const place of new Set(all.map(({ conversation }) => conversation.split(';')[0])))
          for (const id of IDS) {
            const asked = all.filter((one) => one.conversation.startsWith(place ?? '') && idsIn(one).includes(id));
            expect(asked.length).toBeLessThanOrEqual(MOST_POSTS);
          }
        for (const { id, posts: count } of await cases.store.remindersOf(KEY, CASE)) {
          if (!IDS.includes(id)) continue;
          // Twice in the channel, and the third time to who checks: a post for each time that is counted.
          expect(all.filter((one) => isTeam(one) && idsIn(one).includes(id)).length).toBe(Math.min(count, 2));
        }
        expect(await cases.store.keptOutbox(KEY)).toEqual([]);
      } finally {
        await cases.stop();
      }
    }),
    { numRuns: Number(process.env.ROUNDS ?? 6) },
  );
});

async function take(cases: CasesBot, one: Step): Promise<void> {
  const { today } = cases.desk.clock();
  if (one.kind === 'pass') cases.bot.clock.forward(one.minutes);
  else {
    const caseId = caseIdOf(one.id.split('/')[0] ?? '');
    const command =
      one.kind === 'later'
        ? ({ kind: 'postpone', reminder: one.id, until: addDays(today, one.days) } as const)
        : ({ kind: 'waive', reminder: one.id, reason: 'Niet nodig' } as const);
    // What was done already is refused, and nothing is left of it.
    await order(cases.desk, MENTOR, caseId, command).catch(() => undefined);
  }
  const before = posts(cases).length;
  const state = new Map([
    [CASE, await cases.state(CASE)],
    [SECOND, await cases.state(SECOND)],
  ]);
  await tickNow(cases);
  const fresh = posts(cases).slice(before);
  const places = fresh.map(({ conversation }) => conversation.split(';')[0]);
  expect(places).toEqual([...new Set(places)]);
  const day = cases.desk.clock().today;
  for (const id of fresh.flatMap(idsIn).filter((found) => IDS.includes(found))) {
    const of = state.get(caseIdOf(id.split('/')[0] ?? ''));
    expect(of?.waived).not.toContain(id);
    expect((of?.postponed[id] ?? day) <= day).toBe(true);
  }
  await tickNow(cases);
  expect(posts(cases).length).toBe(before + fresh.length);
}

it('what waits in several messages goes out in one, each reminder once', async () => {
  const cases = await fourWeeksLater((desk) => discussed(desk, SECOND));
  const what = (...ids: string[]) =>
    reminderNotice.parse({
      kind: 'reminders',
      reminders: ids.map((id) => ({ id, caseId: id.split('/')[0], post: 1 })),
    });
  const at = instantOf(cases.bot.clock.now());
  const outbox = [what(IDS[0] ?? ''), what(IDS[0] ?? '', IDS[2] ?? '')].map((one, n) => ({
    id: `reminders/x/team/${n}`,
    at,
    to: { kind: 'team' },
    what: one,
  }));
  await cases.store.write(KEY, { streams: [], outbox });
  await wake(cases);
  await cases.delivered();
  const team = posts(cases).filter(isTeam);
  expect(team.map((one) => idsIn(one).length)).toEqual([2]);
  await cases.stop();
});
