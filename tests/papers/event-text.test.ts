import { goalsIn, writtenIn } from '../../src/papers/file/event-text';
import { CLOSED, DISCUSSED, HISTORY, PLAN } from '../cases/histories';
import { day } from '../cases/made-up';
import { answersOf, GIVEN, ROUTE } from './made-up';

// What a pupil's file says of what happened must not need the form: a school may have taken the step away since.

const goals = goalsIn(HISTORY.closed);

it('given an evaluation, says how each intervention went, when the parents heard of it and until when it goes on', () => {
  const evaluated = { ...CLOSED, parentsInformedOn: day('2026-12-15'), evaluateBy: day('2027-01-25') };
  expect(writtenIn(evaluated, GIVEN, goals)).toEqual(
    expect.arrayContaining([
      `Uitgevoerd: ja (${PLAN.goal})`,
      'Ouders geïnformeerd op: 15 december 2026',
      'Evalueren uiterlijk: 25 januari 2027',
    ]),
  );
});

it('given a discussion, says what was agreed and by when it is evaluated', () => {
  const lines = writtenIn({ ...DISCUSSED, evaluateBy: day('2026-12-14') }, GIVEN, goals).join('\n');
  expect(lines).toContain(PLAN.goal);
  expect(lines).toContain('Evalueren uiterlijk: 14 december 2026');
});

it('says a choice in the words of the form, where a form of the school still has it', () => {
  const given = { ...GIVEN, structure: { ...GIVEN.structure, routes: new Map([[ROUTE.id, ROUTE]]) } };
  const record = answersOf({
    gebied: { kind: 'choice', values: ['leren', 'thuis'] },
    vak: { kind: 'text', text: 'Taal' },
  });
  expect(writtenIn({ ...DISCUSSED, record }, given, goals)).toEqual(
    expect.arrayContaining(['Waar gaat het om? Leren\nthuis', 'Bij welk vak? Taal']),
  );
});
