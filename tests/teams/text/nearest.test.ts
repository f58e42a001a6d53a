import { nearest } from '../../../src/teams/text/nearest';

const NAMES = ['wie', 'niveau', 'rol', 'stap', 'help'];

it.each([
  ['nivau', 'niveau'],
  ['niveua', 'niveau'],
  ['nivaeu', 'niveau'],
  ['stpa', 'stap'],
  ['stappen', 'stap'],
  ['rl', 'rol'],
  ['rool', 'rol'],
  ['wei', 'wie'],
  ['hepl', 'help'],
  ['niveau', 'niveau'],
])('/%s is meant as /%s', (typed, meant) => {
  expect(nearest(typed, NAMES)).toBe(meant);
});

it.each([['xyz'], ['aanmelden'], ['q'], ['']])('/%s is like none', (typed) => {
  expect(nearest(typed, NAMES)).toBeUndefined();
});
