import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { WORKING_DAYS } from '../../src/cases/calendar';
import type { Case } from '../../src/cases/state';
import type { Appointment } from '../../src/papers/calendar/appointment';
import { calendarFile } from '../../src/papers/calendar/calendar-file';
import { evaluationOf, meetingOf, plannedOf } from '../../src/papers/calendar/of-case';
import { schoolCalendar } from '../../src/planning/calendar';
import { CASE, id, ROUND, ROUTE } from './made-up';

const MEETING: Appointment = {
  what: 'meeting',
  caseId: id('3f6c'),
  number: 12,
  step: 'halte 2',
  className: 'M3B',
  round: 1,
  sequence: 4,
  day: id('2026-11-09'),
  hours: { from: '09:15', to: '10:05' },
  where: 'Nestberaad',
  stamp: id('2026-11-02T08:00:00Z'),
};

/** As a calendar reads it: the time zone comes from the file, not from the machine. */
async function open(appointment: Appointment) {
  // Its types are those of a module that only `import()` may load; jest loads its CommonJS build.
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(appointment).toString('utf8')));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? new ICAL.Component('vtimezone'));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  const event = new ICAL.Event(component);
  const at = (time: { toUnixTime(): number }): string => new Date(time.toUnixTime() * 1000).toISOString();
  return { calendar, component, event, start: at(event.startDate), end: at(event.endDate) };
}

describe('a meeting at its hour', () => {
  // The clock goes forward in the night of 29 March 2026 and back in that of 25 October.
  it.each([
    ['2026-03-27', '2026-03-27T08:15:00.000Z'],
    ['2026-03-30', '2026-03-30T07:15:00.000Z'],
    ['2026-10-23', '2026-10-23T07:15:00.000Z'],
    ['2026-10-26', '2026-10-26T08:15:00.000Z'],
    ['2099-07-01', '2099-07-01T07:15:00.000Z'],
  ])('on %s is at a quarter past nine at school', async (day, start) => {
    expect((await open({ ...MEETING, day: id(day) })).start).toBe(start);
  });

  it('ends when it ends, and blocks that time', async () => {
    const { end, component } = await open(MEETING);
    expect(end).toBe('2026-11-09T09:05:00.000Z');
    expect(component.getFirstPropertyValue('transp')).toBe('OPAQUE');
  });

  it.each([
    ['10:00', '09:00'],
    ['9:00', '10:00'],
    ['09:00', '24:00'],
    ['', ''],
  ])('cannot be from "%s" to "%s"', (from, to) => {
    expect(() => calendarFile({ ...MEETING, hours: { from, to } })).toThrow(/schrijf uu:mm/);
  });
});

it('an evaluation is its whole day, and blocks nobody', async () => {
  const { hours: _whole, ...evaluation } = { ...MEETING, what: 'evaluation' as const };
  const { event, component } = await open(evaluation);
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2026-11-09');
  expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

describe('what it says', () => {
  it('is number, step and class, without an alarm', async () => {
    const { event, component } = await open(MEETING);
    expect([event.summary, event.location, event.description]).toEqual([
      'Bespreking zaak 12 (halte 2, klas M3B)',
      'Nestberaad',
      null,
    ]);
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(component.getAllSubcomponents()).toEqual([]);
  });

  it('has the moment it was given, in UTC as the standard wants', async () => {
    const { component } = await open(MEETING);
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-02T08:00:00Z');
  });

  it('is the same appointment when the day moves, a later version', async () => {
    const [first, moved] = [await open(MEETING), await open({ ...MEETING, day: id('2026-11-16'), sequence: 6 })];
    expect(moved.event.uid).toBe(first.event.uid);
    expect([first.event.sequence, moved.event.sequence]).toEqual([4, 6]);
  });

  it('is another appointment in another round, case, or kind', async () => {
    const all = [MEETING, { ...MEETING, round: 2 }, { ...MEETING, caseId: id<Appointment['caseId']>('9a') }];
    const opened = await Promise.all([...all, { ...MEETING, what: 'evaluation' as const }].map(open));
    const uids = opened.map(({ event }) => event.uid);
    expect(new Set(uids).size).toBe(4);
  });

  it('can be called off', async () => {
    const { component } = await open({ ...MEETING, cancelled: true });
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('comes back as it went in, whatever a school calls its steps and rooms', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r', '\\n', 'BEGIN:VALARM', '🙂', 'é'),
        minLength: 1,
      }),
    );
    await fc.assert(
      fc.asyncProperty(name, name, async (step, where) => {
        const { event, component } = await open({ ...MEETING, step, where });
        const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim();
        expect(event.summary).toBe(oneLine(`Bespreking zaak 12 (${step}, klas M3B)`));
        expect(event.location ?? '').toBe(oneLine(where));
        expect(component.getAllSubcomponents()).toEqual([]);
        for (const line of calendarFile({ ...MEETING, step, where })
          .toString('utf8')
          .split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

it('says the same on a machine in another time zone', () => {
  const file = join(__dirname, '../../src/papers/calendar/calendar-file.ts');
  const script = `console.log(require(${JSON.stringify(file)}).calendarFile(${JSON.stringify(MEETING)}).toString())
    console.log(require(${JSON.stringify(file)}).calendarFile(${JSON.stringify({ ...MEETING, hours: undefined })}).toString())`;
  const there = ['Pacific/Auckland', 'America/Sao_Paulo'].map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  expect(there[0]).toBe(there[1]);
  expect(there[0]).toContain('DTSTART;TZID=Europe/Amsterdam:20261109T091500');
  expect(there[0]).toContain('DTSTART;VALUE=DATE:20261109');
});

describe('the appointments of a case', () => {
  const around = { className: 'M3B', stamp: MEETING.stamp };
  const accepted: Case = {
    ...CASE,
    status: 'accepted',
    meeting: id('2026-11-09'),
  };
  const { evaluation: _later, ...round } = ROUND;
  const running: Case = { ...CASE, status: 'running', rounds: [ROUND, { ...round, number: 2 }] };

  it('are the meeting once a day is set', () => {
    const { hours } = MEETING;
    expect(meetingOf(ROUTE, accepted, { ...around, hours })).toEqual({ ...MEETING, sequence: CASE.version });
    const { meeting: _none, ...undated } = accepted;
    expect(meetingOf(ROUTE, undated, around)).toBeUndefined();
    expect(meetingOf(ROUTE, running, around)).toBeUndefined();
  });

  it('are the meeting where nobody checks, and where a day was set before the check', () => {
    const submitted: Case = { ...accepted, status: 'submitted' };
    expect(meetingOf(ROUTE, submitted, around)).toMatchObject({ what: 'meeting', day: '2026-11-09' });
    expect(plannedOf(submitted, ROUTE)).toBe('meeting');
  });

  it('are none of a case that is over, whatever was planned', () => {
    const over = { ...accepted, rounds: [ROUND], at: CASE.startedAt } as const;
    const closed: Case = { ...over, status: 'closed', how: 'closed' };
    const withdrawn: Case = { ...over, status: 'withdrawn', reason: 'dubbel' };
    expect([closed, withdrawn].map((one) => plannedOf(one, ROUTE))).toEqual([undefined, undefined]);
    expect([accepted, running].map((one) => plannedOf(one, ROUTE))).toEqual(['meeting', 'evaluation']);
  });

  it('are the evaluation of the running round', () => {
    expect(evaluationOf(ROUTE, running, WORKING_DAYS, around)).toMatchObject({
      what: 'evaluation',
      round: 2,
      day: '2026-12-21',
    });
    // Agreed for a Monday in the kerstvakantie: nobody is at school then.
    const midden = schoolCalendar({ region: 'midden' });
    expect(evaluationOf(ROUTE, running, midden, around)).toMatchObject({ day: '2027-01-04' });
    expect(evaluationOf(ROUTE, accepted, midden, around)).toBeUndefined();
  });
});
