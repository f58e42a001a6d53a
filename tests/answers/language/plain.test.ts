import fc from 'fast-check';
import { plain, tokenize } from '../../../src/answers/language/plain';

describe('plain text', () => {
  it.each([
    ['Zorgcoördinator', 'zorgcoordinator'],
    ['School’s cool', "school's cool"],
    ['  twee   woorden\n', 'twee woorden'],
    ['<p>wat&nbsp;doet <b>hij</b></p>', 'wat doet hij'],
    ['R&amp;D', 'r&d'],
    ['1 < 2', '1 < 2'],
  ])('given %j, then it is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('given any text, then making it plain twice is making it plain once, unless mark-up was hidden in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (!/[&<]/.test(text)) expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ['PM2', ['pm', '2']],
    ['pm 2', ['pm', '2']],
    ['PM-2', ['pm', '2']],
    ['PM+', ['pm', '+']],
    ['PM plus', ['pm', '+']],
    ['1 + 1', ['1', '1']],
    ['niveau 1-3', ['niveau', '1', 'tot', '3']],
    ['niv. 2/3', ['niv', '2', '3']],
    ['50-80%', ['50', '80']],
    ['a<b>c</b>d', ['a', 'c', 'd']],
    ['Wát?!', ['wat']],
    ['😀', []],
  ])('given %j, then they are %j', (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  it('given any text, then every word is letters, a number or a plus', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of tokenize(text)) expect(word).toMatch(/^(?:[a-z]+|\d+|\+)$/);
      }),
    );
  });
});
