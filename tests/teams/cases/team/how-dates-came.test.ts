import { replay } from '../../../../src/cases/evolve';
import { dayOf } from '../../../../src/cases/identify';
import type { Case, Round } from '../../../../src/cases/state';
import { schoolCalendar } from '../../../../src/planning/calendar';
import { howDatesCame } from '../../../../src/teams/cases/team/how-dates-came';
import { HISTORY } from '../../../cases/histories';
import { instant } from '../../../cases/made-up';
import { route } from '../../../desk/office';
import { AS_SET } from '../../as-set';

const PM_PLUS = route('pm-plus');
const at = (state: Case, school = AS_SET) => howDatesCame({ state, route: PM_PLUS, school });

const submittedState = replay(HISTORY.submitted);
const runningState = replay(HISTORY.running);

function running(by: Partial<Round>): Case {
  if (runningState?.status !== 'running') throw new Error('It does not run.');
  const [round] = runningState.rounds;
  if (!round) throw new Error('There is no round.');
  const { evaluateBy: _agreed, ...begun } = round;
  return { ...runningState, rounds: [{ ...begun, ...by }] };
}

it('says of a case that runs how its update and its evaluation came about, and what is our reading', () => {
  expect(at(running({ discussedOn: dayOf('2026-09-21') }))).toEqual([
    'Update: 4 weken na de bespreking van 21 september is 19 oktober; dat valt in de herfstvakantie, dus maandag 26 oktober.',
    'Evaluatie: 6 weken na de bespreking van 21 september is maandag 2 november.',
    'Einde van een interventie: de interventie is afgesproken tot en met vrijdag 18 december.',
    'Het document zegt niet wanneer deze termijn begint; dat we zo tellen, is onze lezing.',
  ]);
});

it('leaves out what was done', () => {
  const [update] = PM_PLUS.followUps;
  if (!update || runningState?.status !== 'running') throw new Error('There is no update.');
  const given = {
    followUp: update.id,
    by: runningState.mentor,
    at: instant('2026-10-19T08:00:00Z'),
    text: 'Het gaat.',
  };
  const lines = at(running({ discussedOn: dayOf('2026-09-21'), updates: [given] }));
  expect(lines.filter((line) => line.startsWith('Update'))).toEqual([]);
});

it('says of a case that was handed in by when it is checked', () => {
  if (!submittedState) throw new Error('There is no case.');
  const submitted = { ...submittedState, submittedAt: instant('2026-10-15T10:00:00Z') };
  expect(at(submitted)).toEqual([
    'Controle: 5 schooldagen na het indienen op 15 oktober is donderdag 29 oktober; de herfstvakantie telt niet mee.',
    'Die termijn is onze afspraak, tot de school iets anders instelt.',
  ]);
  const nowhere = at(submitted, { ...AS_SET, calendar: schoolCalendar({}) });
  expect(nowhere).toHaveLength(3);
  expect(nowhere[2]).toMatch(/^Vakanties tellen hierbij nog niet mee/);
});
