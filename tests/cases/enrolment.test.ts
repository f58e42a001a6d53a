import { WORKING_DAYS } from '../../src/cases/calendar';
import { duesOf } from '../../src/cases/due';
import { lacksEnrolment } from '../../src/cases/enrolment';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import type { Case } from '../../src/cases/state';
import { explainDue } from '../../src/planning/explain';
import type { Route } from '../../src/structure/route';
import { HISTORY, SUBMITTED } from './histories';
import { day, FIRST, followUp, instant, person, role } from './made-up';

// "Binnen 6 weken na de inschrijving, en daarna elk jaar": counted from a day that the pupil has, and that may not be known.

const [base] = FIRST.followUps;
if (!base) throw new Error('The first route promises nothing.');
const ID = followUp('startdocument');
const ROUTE: Route = {
  ...FIRST,
  followUps: [
    {
      ...base,
      id: ID,
      since: 'enrolment',
      after: { number: 6, unit: 'weken' },
      every: { number: 1, unit: 'jaar' },
      by: [role('zoco')],
      text: 'Startdocument klaar',
    },
  ],
};
const signed = { by: person('mentor'), at: instant('2026-11-02T09:00:00.000Z') };
const ENROLLED: CaseEvent = { kind: 'enrolled', ...signed, on: day('2026-10-12') };

function state(...events: readonly CaseEvent[]): Case {
  const made = replay(events);
  if (!made) throw new Error('No case.');
  return made;
}
const asked = (of: Case) =>
  duesOf(of, ROUTE).flatMap(({ id, kind, day: on }) =>
    kind === 'enrolment' || kind === 'yearly' ? [[id, kind, on]] : [],
  );
const handedIn = HISTORY.submitted;
const told = (text: string, at: string): CaseEvent => ({
  kind: 'updated',
  by: person('mentor'),
  at: instant(`${at}T09:00:00.000Z`),
  followUp: ID,
  text,
});

it('given no day of enrolment, then nothing is invented, and it is said to be missing', () => {
  const of = state(...handedIn);
  expect(asked(of)).toEqual([]);
  expect(lacksEnrolment(of, ROUTE)).toBe(true);
  expect(lacksEnrolment(of, FIRST)).toBe(false);
});

it('given the day, then it is asked six weeks after it, and says so', () => {
  const of = state(...handedIn, ENROLLED);
  expect(lacksEnrolment(of, ROUTE)).toBe(false);
  expect(asked(of)).toEqual([[`${of.id}/startdocument/0`, 'enrolment', '2026-11-23']]);
  const due = duesOf(of, ROUTE).find(({ kind }) => kind === 'enrolment');
  const explained = due && explainDue(due, of, ROUTE, WORKING_DAYS);
  expect(explained?.why).toBe('6 weken na de inschrijving op 12 oktober is maandag 23 november.');
  expect(explained?.notes.join(' ')).toContain('onze lezing');
});

it('given another day, then it moves; given none any more, then it is asked no more', () => {
  const moved = state(...handedIn, ENROLLED, { ...ENROLLED, on: day('2026-10-19') });
  expect(asked(moved)).toMatchObject([[expect.anything(), 'enrolment', '2026-11-30']]);
  expect(asked(state(...handedIn, ENROLLED, { kind: 'enrolled', ...signed }))).toEqual([]);
});

it('once recorded it comes again a year later, and a year after what was told, as long as the case runs', () => {
  const running = state(...HISTORY.running);
  const begun = running.status === 'running' ? running.rounds[0]?.discussedOn : undefined;
  expect(begun).toBe('2026-11-02');
  expect(asked(running)).toEqual([[`${running.id}/startdocument@1/0`, 'yearly', '2027-11-02']]);
  const due = duesOf(running, ROUTE).find(({ kind }) => kind === 'yearly');
  expect(due && explainDue(due, running, ROUTE, WORKING_DAYS).why).toBe(
    '1 jaar na de vorige keer op 2 november is dinsdag 2 november 2027.',
  );
  const again = state(...HISTORY.running, told('Bijgewerkt', '2027-10-20'));
  expect(asked(again)).toEqual([[`${running.id}/startdocument@2/0`, 'yearly', '2028-10-20']]);
  expect(asked(state(...HISTORY.closed))).toEqual([]);
});

it('waived once, then it is asked the year after', () => {
  const running = state(...HISTORY.running);
  const reminder = `${running.id}/startdocument@1/0`;
  const waived = state(...HISTORY.running, { kind: 'waived', ...signed, reminder, reason: 'Is van school' });
  expect(asked(waived)).toEqual([[`${running.id}/startdocument@2/0`, 'yearly', '2028-11-02']]);
});

it('a case that was handed in keeps the day through what happens to it', () => {
  expect(SUBMITTED.kind).toBe('submitted');
  const withdrawn: CaseEvent = { kind: 'withdrawn', ...signed, reason: 'opgelost' };
  expect(state(...handedIn, ENROLLED, withdrawn).enrolledOn).toBe('2026-10-12');
});
