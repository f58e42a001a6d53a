import { plural } from '../../../src/answers/respond/plural';

it.each([
  ['niveau', 'niveaus'],
  ['regieniveau', 'regieniveaus'],
  ['laag', 'lagen'],
  ['stap', 'stappen'],
  ['fase', 'fases'],
  ['ring', 'ringen'],
  ['schil', 'schillen'],
  ['cirkel', 'cirkels'],
  ['kleur', 'kleuren'],
  ['trede', 'tredes'],
])('more than one %s are %s', (one, more) => {
  expect(plural(one)).toBe(more);
});
