import fc from 'fast-check';
import { caseIdOf, instantOf } from '../../../src/cases/identify';
import { reminderNotice } from '../../../src/desk/notices';
import { MOST_POSTS } from '../../../src/planning/firing';
import { LATER, REMINDER_VERBS } from '../../../src/teams/reminders/verbs';
import { type CasesBot, KEY } from '../../support/cases';
import { MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../support/people';
import type { Recorded } from '../../support/test-channel';
import { CASE, discussed, fourWeeksLater, inOt, inOwn, tickNow, UPDATE, wake } from './ground';

/**
 * Whatever happens in whatever order: days that pass, ticks, a week of downtime, a clock that jumps, people who press *Later* or
 * *Niet nodig* on a card, two tickers over one store.
 * What is posted is counted at the wire.
 */

jest.setTimeout(300_000);

const DAY = 24 * 60;
const SECOND = caseIdOf('case-2');
const IDS = [UPDATE, `${CASE}/evaluatie/1`, `${SECOND}/update/1`, `${SECOND}/evaluatie/1`];

type Step =
  | { readonly kind: 'pass'; readonly minutes: number }
  | { readonly kind: 'press'; readonly id: string; readonly by: 'asked' | 'office'; readonly verb: string };
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
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      id: fc.constantFrom(...IDS),
      by: fc.constantFrom('asked' as const, 'office' as const),
      verb: fc.constantFrom(...LATER.map(({ verb }) => verb), REMINDER_VERBS.waive),
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
        // What is asked stands there from the first morning on, so that there is something to press.
        for (const one of [{ kind: 'pass', minutes: 5 } as const, ...steps]) await take(cases, one);
        const all = posts(cases);
        for (const place of new Set(all.map(({ conversation }) => conversation.split(';')[0])))
          for (const id of IDS) {
            const asked = all.filter((one) => one.conversation.startsWith(place ?? '') && idsIn(one).includes(id));
            expect(asked.length).toBeLessThanOrEqual(MOST_POSTS);
          }
        for (const { id, posts: count } of await cases.store.remindersOf(KEY, CASE)) {
          if (!IDS.includes(id)) continue;
          // Twice in the channel, and the third time to who checks; there once more where it comes back after *Later*.
          const inChannel = all.filter((one) => isTeam(one) && idsIn(one).includes(id)).length;
          expect(inChannel).toBeGreaterThanOrEqual(Math.min(count, 2));
          expect(inChannel).toBeLessThanOrEqual(count);
        }
        expect(await cases.store.keptOutbox(KEY)).toEqual([]);
      } finally {
        await cases.stop();
      }
    }),
    { numRuns: Number(process.env.ROUNDS ?? 6) },
  );
});

/** On the card as it stands now, in the chat of whom it is asked or in the channel; a button that is gone is not pressed. */
async function pressed(cases: CasesBot, { id, by, verb }: Extract<Step, { kind: 'press' }>): Promise<void> {
  const copies = by === 'asked' ? inOwn(cases, MENTOR) : inOt(cases);
  const posted = copies.findLast((one) => one.kind === 'post' && idsIn(one).includes(id));
  const now = copies.findLast((one) => one.message === posted?.given) ?? posted;
  // The form that asks why has the same data as the button that opens it.
  const data = buttonIn(now?.body, verb === REMINDER_VERBS.waive ? REMINDER_VERBS.skip : verb, id);
  if (!data) return;
  const chat = by === 'asked' ? cases.own(MENTOR) : cases.inChannel(ZORGCOORDINATOR);
  await chat.presses(verb, { ...data, text: 'Zij is al gesproken.' }, posted?.given);
  await cases.delivered();
  const { waived, postponed } = await cases.state(caseIdOf(id.split('/')[0] ?? ''));
  expect(verb === REMINDER_VERBS.waive ? waived.includes(id) : postponed[id] !== undefined).toBe(true);
}

/** The data of the button with this verb for this reminder, wherever it stands in a card. */
function buttonIn(card: unknown, verb: string, id: string): Record<string, unknown> | undefined {
  if (typeof card !== 'object' || card === null) return undefined;
  const { verb: found, data } = { verb: undefined, data: undefined, ...card };
  if (found === verb && Object(data).what === id) return Object(data);
  for (const part of Object.values(card)) {
    const inside = buttonIn(part, verb, id);
    if (inside) return inside;
  }
  return undefined;
}

async function take(cases: CasesBot, one: Step): Promise<void> {
  if (one.kind === 'pass') cases.bot.clock.forward(one.minutes);
  else await pressed(cases, one);
  const before = posts(cases).length;
  const state = new Map([
    [CASE, await cases.state(CASE)],
    [SECOND, await cases.state(SECOND)],
  ]);
  await tickNow(cases, 2);
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
