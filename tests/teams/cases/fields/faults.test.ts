import { refuse } from '../../../../src/cases/refusal';
import { withFaults } from '../../../../src/teams/cases/fields/faults';
import { input } from '../../../../src/teams/cases/fields/input';

const inputs = ['a', 'b', 'c', 'd'].map((id) => input({ id, kind: 'text', label: id }));
const faulty = (...fields: string[]) =>
  withFaults(inputs, refuse('incomplete', 'Nog niet.', { faults: fields.map((field) => ({ field, say: 'Vul in.' })) }));
const LOOK_UP = '▲ Nog niet gelukt: kijk hierboven nog even';
const labels = (one: ReturnType<typeof withFaults>) => one.inputs.map(({ label }) => label);

it('a mistake far above the buttons is pointed at from there, too', () => {
  expect(labels(faulty('a'))).toEqual(['a', 'b', 'c', 'd', LOOK_UP]);
  expect(labels(faulty('b', 'd'))).toEqual(['a', 'b', 'c', 'd', LOOK_UP]);
});

it.each([[['c']], [['d']], [[]]])('what stands just above the buttons, or nowhere, is not: %j', (fields) => {
  expect(labels(faulty(...fields))).toEqual(['a', 'b', 'c', 'd']);
});
