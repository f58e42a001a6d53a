import { z } from 'zod/v4';
import { replay } from '../../../src/cases/evolve';
import { instantOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import { noticeTo, reminderNotice } from '../../../src/desk/notices';
import { askedIn, reminderFor } from '../../../src/desk/reminders';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { SCHOOL } from '../../desk/office';
import { sqlitePlace } from '../../store/sqlite/place';
import { KEY } from '../../support/cases';
import { expectToFollow } from '../desk/check';
import { LIVES } from '../desk/lives';
import { caseOf, does } from '../desk/script';
import type { TogetherGround } from './ground';
import { isBetween, textOf } from './orders';

const namesOf = (life: number): string[] => [...new Set((LIVES[life] ?? []).map(({ on }) => on))];

/** Of each life, after so many steps: the kinds of the events of each of its cases, when nobody else is there. */
async function undisturbed(): Promise<(readonly string[])[][]> {
  return Promise.all(
    LIVES.map(async (steps, life) => {
      const place = sqlitePlace();
      const store = await place.open();
      let seconds = 0;
      const now = () => new Date(Date.parse('2026-11-02T09:00:00+01:00') + seconds++ * 1000);
      const desk = new Desk({ store, now, newId: () => 'unused' });
      const after: (readonly string[])[] = [[]];
      for (const [n, step] of steps.entries()) {
        const result = await does(desk, step, { school: SCHOOL, at: 0, activity: `${life}-${n}` });
        if (result.kind !== 'done') throw new Error(`Step ${n} of life ${life} is ${result.kind}.`);
        const streams = await Promise.all(namesOf(life).map((name) => store.read(SCHOOL.key, caseOf(0, name))));
        after.push(streams.flatMap(({ events }, at) => events.map(({ kind }) => `${namesOf(life)[at]} ${kind}`)));
      }
      await store.close();
      await place.remove();
      return after;
    }),
  );
}

/** Every history is what was acknowledged, each once, and what stands beside the histories follows from them. */
export async function expectWhole({ store, crowd }: TogetherGround): Promise<{ cases: number; events: number }> {
  const alone = await undisturbed();
  const school = await deskSchool(store, KEY, SCHOOL.structure);
  const streams = [];
  const between: string[] = [];
  for (const { life, at, done } of crowd.lives) {
    const kinds: string[] = [];
    for (const name of namesOf(life)) {
      const stream = await store.read(KEY, caseOf(at, name));
      streams.push(stream);
      for (const event of stream.events) {
        const inBetween = event.kind === 'contributed' && isBetween(event.text);
        if (inBetween) between.push(event.text);
        else if (event.kind !== 'postponed') kinds.push(`${name} ${event.kind}`);
      }
    }
    expect([life, at, kinds]).toEqual([life, at, alone[life]?.[done]]);
  }
  expect(between.toSorted()).toEqual([...crowd.between].map((activity) => textOf({ activity })).toSorted());
  const next = await store.nextNumber(KEY);
  const summaries = (await store.summaries(KEY, {})).toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1));
  // One at a time: of 10,000 commands there are more than a store answers at once within its patience.
  const numbers = [];
  for (let n = 1; n <= next; n++) numbers.push(await store.byNumber(KEY, n));
  const reminders = [];
  for (const { caseId } of streams) reminders.push(...(await store.remindersOf(KEY, caseId)));
  expectToFollow({ streams, summaries, numbers, reminders }, school);
  return { cases: summaries.length, events: streams.reduce((sum, { version }) => sum + version, 0) };
}

const item = z.object({ to: noticeTo, what: z.unknown() });
const settled = z.object({ what: z.object({ kind: z.literal('settled'), reminder: z.string() }) });

/** Who is asked what for which time, as the posts say it. */
function asked(one: unknown): string[] {
  const { to, what } = item.parse(one);
  const notice = reminderNotice.safeParse(what).data;
  const whom = to.kind === 'person' ? `person/${to.person}` : to.kind;
  return notice?.reminders.map(({ id, post }) => `${whom} ${id}=${post}`) ?? [];
}

/** All that was ever to be asked. What is settled may be asked anew, from the first time on: a case that came back and went again. */
function everAsked(copies: readonly unknown[]): string[] {
  const rounds = new Map<string, number>();
  const all = copies.flatMap((one) => {
    const over = settled.safeParse(one).data?.what.reminder;
    if (over !== undefined) rounds.set(over, (rounds.get(over) ?? 0) + 1);
    return asked(one).map((what) => ({ what, round: rounds.get(reminderIn(what)) ?? 0 }));
  });
  const named = all.map(({ what, round }) => `${what} ${round}`);
  expect(named.filter((one, n) => named.indexOf(one) !== n)).toEqual([]);
  return all.map(({ what }) => what);
}

const reminderIn = (what: string): string => what.slice(what.indexOf(' ') + 1, what.lastIndexOf('='));

/** What of these is more often there than in the others. */
function beyond(these: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** Nothing was asked twice and nothing forgotten: what was to be asked is at Teams once, or kept to be named. */
export async function expectAsked({ store, channel }: TogetherGround, copies: readonly unknown[]) {
  const wanted = everAsked(copies);
  const posts = channel.requests
    .filter(({ kind }) => kind === 'post')
    .flatMap(({ body }) => {
      const [whom, ids = ''] = (body.text ?? '').split(': ');
      return ids.split(' ').map((one) => `${whom} ${one}`);
    });
  expect(beyond(posts, wanted)).toEqual([]);
  const kept = (await store.keptOutbox(KEY)).flatMap(asked);
  expect(beyond(wanted, [...posts, ...kept])).toEqual([]);
  return { wanted: wanted.length, posted: posts.length, named: kept.length };
}

/** What is due by now was fired: each reminder of every case counts its posts, and one without any lies ahead, on its own day. */
export async function expectFired({ store, now, crowd }: TogetherGround, copies: readonly unknown[]): Promise<number> {
  const school = await deskSchool(store, KEY, SCHOOL.structure);
  const times = new Set(copies.flatMap((one) => asked(one).map((text) => text.split(' ')[1])));
  const moment = instantOf(new Date(now));
  let count = 0;
  for (const { life, at } of crowd.lives) {
    for (const name of namesOf(life)) {
      const state = replay((await store.read(KEY, caseOf(at, name))).events);
      if (!state) continue;
      const kept = new Map((await store.remindersOf(KEY, state.id)).map((one) => [one.id, one]));
      for (const due of askedIn(state, school)) {
        const one = kept.get(due.id);
        count += 1;
        for (let post = 1; post <= (one?.posts ?? 0); post++) expect(times).toContain(`${due.id}=${post}`);
        if (one?.posts !== 0) continue;
        const planned = reminderFor(due, state, school).dueAt ?? moment;
        // Its moment was jumped over, into a holiday: it comes on the first school day after that.
        if (planned > moment) expect(one.dueAt).toBe(planned);
        expect(one.dueAt && one.dueAt > moment).toBe(true);
      }
    }
  }
  return count;
}
