import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import type { Status } from '../../src/cases/state';
import { cardOf, viewOf } from '../../src/cases/view';
import { HISTORY, STARTED } from './histories';
import { context, NAMES, type Name, OWN } from './made-up';

const ROSA = { className: '3B', firstName: 'Rosa', lastName: 'van den Jansen' };
const view = (status: Status, name: Name, events: readonly CaseEvent[] = HISTORY[status]) => {
  const state = replay(events);
  if (!state) throw new Error('No case');
  return viewOf(context(name), state, ROSA, 'initials');
};
const sees = (status: Status) => Object.fromEntries(NAMES.map((name) => [name, view(status, name).sees]));

const SEES: Readonly<Record<Status, Readonly<Record<Name, string>>>> = {
  draft: row('full nothing card card nothing nothing nothing nothing'),
  submitted: row('full nothing full full full nothing nothing nothing'),
  returned: row('full nothing full full full nothing nothing nothing'),
  accepted: row('full nothing full full full nothing nothing nothing'),
  running: row('full nothing full full full part part nothing'),
  closed: row('full nothing full full full part part nothing'),
  withdrawn: row('full nothing card card nothing nothing nothing nothing'),
  discarded: row('full nothing nothing nothing nothing nothing nothing nothing'),
};

function row(words: string): Readonly<Record<Name, string>> {
  const [
    mentor = '',
    collega = '',
    zoco = '',
    voorzitter = '',
    ortho = '',
    teamleider = '',
    uitvoerder = '',
    docent = '',
  ] = words.split(' ');
  return { mentor, collega, zoco, voorzitter, ortho, teamleider, uitvoerder, docent };
}

it.each(Object.keys(HISTORY) as Status[])('shows of a case that is %s to each what is theirs', (status) => {
  expect(sees(status)).toEqual(SEES[status]);
});

it('shows who carries out an intervention that one, and no word of the form', () => {
  const shown = view('running', 'uitvoerder');
  expect(shown).toMatchObject({ sees: 'part', as: ['responsible'], interventions: [{ id: 'i1' }] });
  expect(JSON.stringify(shown)).not.toMatch(/Rosa|Hoe kan ik|drukte/);
  expect(view('running', 'teamleider')).toMatchObject({ sees: 'part', interventions: [] });
});

it('says why', () => {
  expect(view('running', 'zoco')).toMatchObject({ as: ['checker', 'evaluator'] });
  expect(view('running', 'docent')).toEqual({ sees: 'nothing' });
});

it('names a case by number, class and initials, or by number alone', () => {
  const state = replay(HISTORY.running);
  if (!state) throw new Error('No case');
  const common = { number: 12, route: 'eerste', status: 'running', evaluateBy: '2026-12-14' };
  expect(cardOf(state, ROSA, 'initials')).toEqual({ ...common, className: '3B', initials: 'R.J.' });
  expect(cardOf(state, ROSA, 'number')).toEqual(common);
  expect(cardOf(state, {}, 'initials')).toEqual(common);
  expect(cardOf(state, { firstName: 'Éva', lastName: '' }, 'initials')).toMatchObject({ initials: 'É.' });
  expect(cardOf(state, { firstName: '<Rosa>', lastName: '"van (Vliet)' }, 'initials')).toMatchObject({
    initials: 'R.V.',
  });
});

it('counts the function of a mentor for the own class only', () => {
  const events = [
    { ...STARTED, route: OWN.id, subject: { kind: 'class', name: '3B' } as const },
    ...HISTORY.submitted.slice(1),
  ];
  expect(view('submitted', 'mentor', events)).toMatchObject({ sees: 'full', card: { className: '3B' } });
  expect(view('submitted', 'collega', events)).toEqual({ sees: 'nothing' });
});
