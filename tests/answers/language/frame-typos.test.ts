import { frameWordFor } from '../../../src/answers/language/frame-typos';

it.each([
  ['deot', 'doet'],
  ['doed', 'doet'],
  ['doett', 'doet'],
  ['waat', 'wat'],
  ['wta', 'wat'],
  ['heetf', 'heeft'],
  ['hebbn', 'hebben'],
  ['tusen', 'tussen'],
  ['verschill', 'verschil'],
])('given %s, then %s was meant', (typed, meant) => {
  expect(frameWordFor(typed)).toBe(meant);
});

it.each(['ot', 'rto', 'smw', 'mentor', 'kantine', 'constructor', 'x'.repeat(40)])(
  'given %s, then nothing is guessed',
  (typed) => {
    expect(frameWordFor(typed)).toBeUndefined();
  },
);
