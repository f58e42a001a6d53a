import fc from 'fast-check';
import { addDays } from '../../src/cases/days';
import { dayAt, dayOf, instantOf } from '../../src/cases/identify';
import { momentAt } from '../../src/cases/school-hour';
import { fire, MOST_POSTS } from '../../src/planning/firing';
import { anyCalendar, anyDay, MIDDEN } from './any-day';

const at = (now: string, posts = 0, day: string | undefined = '2026-11-30') =>
  fire({
    due: day === undefined ? undefined : { day: dayOf(day) },
    posts,
    now: instantOf(new Date(now)),
    calendar: MIDDEN,
    hour: '08:00',
  });

describe('a reminder whose moment has come', () => {
  it('is posted on its day, and again after three school days', () => {
    expect(at('2026-11-30T08:00:00+01:00')).toEqual({
      kind: 'post',
      post: 1,
      to: 'asked',
      again: '2026-12-03T07:00:00.000Z',
    });
    expect(at('2026-12-03T08:00:10+01:00', 1)).toMatchObject({
      post: 2,
      to: 'asked',
      again: '2026-12-08T07:00:00.000Z',
    });
  });

  it('goes to who checks the third time, and rests then', () => {
    expect(at('2026-12-08T08:00:10+01:00', 2)).toEqual({ kind: 'post', post: 3, to: 'checkers' });
    expect(at('2026-12-20T08:00:10+01:00', 3)).toEqual({ kind: 'rest' });
  });

  it('comes back to whom it was asked of when it was put off, also the last time', () => {
    const back = { due: { day: dayOf('2026-12-08') }, isBack: true, calendar: MIDDEN, hour: '08:00' };
    const now = instantOf(new Date('2026-12-08T08:00:10+01:00'));
    expect(fire({ ...back, posts: 1, now })).toMatchObject({ post: 2, to: 'asked' });
    expect(fire({ ...back, posts: 2, now })).toEqual({ kind: 'post', post: 3, to: 'asked' });
    expect(fire({ ...back, posts: 3, now })).toEqual({ kind: 'rest' });
  });

  it('counts the next time from the day of the post: what was missed comes once', () => {
    expect(at('2026-12-14T12:00:00+01:00')).toMatchObject({ post: 1, again: '2026-12-17T07:00:00.000Z' });
    // The kerstvakantie is in between.
    expect(at('2026-12-17T12:00:00+01:00')).toMatchObject({ again: '2027-01-05T07:00:00.000Z' });
  });

  it('is not asked when it was done', () => {
    const done = { due: undefined, posts: 0, calendar: MIDDEN, hour: '08:00' };
    expect(fire({ ...done, now: momentAt(dayOf('2026-11-30')) })).toEqual({ kind: 'drop' });
  });

  it.each([
    ['its day moved', '2026-11-30T08:00:00+01:00', '2026-12-02', '2026-12-02T07:00:00.000Z'],
    ['it is Saturday', '2026-12-05T10:00:00+01:00', '2026-11-30', '2026-12-07T07:00:00.000Z'],
    ['a holiday was added since', '2026-12-23T08:00:00+01:00', '2026-12-23', '2027-01-04T07:00:00.000Z'],
    ['it is night', '2026-12-01T03:00:00+01:00', '2026-11-30', '2026-12-01T07:00:00.000Z'],
    ['the clock changed in between', '2026-10-24T12:00:00+02:00', '2026-10-12', '2026-10-26T07:00:00.000Z'],
  ])('waits when %s', (_why, now, day, dueAt) => {
    expect(at(now, 0, day)).toEqual({ kind: 'later', dueAt });
  });
});

it('posts three times at most in any school year, on school days, never before its day or the hour', () => {
  fc.assert(
    fc.property(
      anyCalendar,
      anyDay,
      fc.array(fc.integer({ min: 1, max: 20 * 24 * 60 }), { minLength: 40, maxLength: 40 }),
      fc.constantFrom('07:15', '08:00', '16:30'),
      (calendar, day, steps, hour) => {
        let moment = Date.parse(`${addDays(day, -5)}T00:00:00Z`);
        let dueAt: string | undefined = momentAt(calendar.schoolDay(day), hour);
        const posted: string[] = [];
        for (const step of steps) {
          moment += step * 60_000;
          const now = instantOf(new Date(moment));
          if (dueAt === undefined || dueAt > now) continue;
          const fired = fire({ due: { day: calendar.schoolDay(day) }, posts: posted.length, now, calendar, hour });
          expect(fired.kind === 'post' || fired.kind === 'later').toBe(true);
          if (fired.kind === 'later') {
            // Never a reminder that is due at once and not posted: a tick would turn for ever.
            expect(fired.dueAt > now).toBe(true);
            dueAt = fired.dueAt;
          }
          if (fired.kind !== 'post') continue;
          const on = dayAt(new Date(now));
          expect(calendar.isSchoolDay(on) && on >= day && now >= momentAt(on, hour)).toBe(true);
          posted.push(now);
          expect(fired.post).toBe(posted.length);
          dueAt = fired.again;
          expect(dueAt === undefined || dueAt > now).toBe(true);
        }
        expect(posted.length).toBeLessThanOrEqual(MOST_POSTS);
      },
    ),
    { numRuns: 200 },
  );
});
