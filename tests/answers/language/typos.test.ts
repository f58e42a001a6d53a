import fc from 'fast-check';
import { createSpeller, editDistance } from '../../../src/answers/language/typos';

const word = fc.stringMatching(/^[a-e]{0,9}$/);

describe('the distance between two words', () => {
  it.each([
    ['mentor', 'mentor', 0],
    ['mentor', 'menter', 1],
    ['mentor', 'mentoor', 1],
    ['mentor', 'mntor', 1],
    ['mentor', 'metnor', 1],
    ['mentor', 'mtneor', 2],
    ['verzuim', 'verziumm', 2],
    ['', 'ab', 2],
  ])('given %s and %s, then it is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('given any words, then it is nought only between equals, and the same from both sides', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      }),
    );
  });

  it('given any words, then it lies between the difference of their lengths and the longer of them', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('given a limit, then it is exact up to there and more than that beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const exact = editDistance(a, b, 20);
        const limited = editDistance(a, b, limit);
        expect(exact <= limit ? limited === exact : limited > limit).toBe(true);
      }),
    );
  });

  it('given one letter taken out, put in, changed or swapped, then it is at most one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(20), fc.constantFrom('a', 'x'), (from, place, letter) => {
        const at = place % (from.length - 1);
        const [before, after] = [from.slice(0, at), from.slice(at + 1)];
        const swapped = `${before}${from.charAt(at + 1)}${from.charAt(at)}${from.slice(at + 2)}`;
        for (const to of [before + after, before + letter + from.slice(at), before + letter + after, swapped]) {
          expect(editDistance(from, to, 3)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a mistyped word', () => {
  const known = new Map([
    ['zorgcoordinator', 1000],
    ['coach', 1000],
    ['orthopedagoog', 1000],
    ['formulier', 100],
    ['formuleren', 10],
    ['aanmelden', 100],
  ]);
  const speller = createSpeller(known, { name: 1000, lexicon: 10 });

  it.each([
    ['zorgcoordinater', 'zorgcoordinator'],
    ['zorgcordinator', 'zorgcoordinator'],
    ['rothopedagoog', 'orthopedagoog'],
    ['coahc', 'coach'],
    ['formullier', 'formulier'],
    ['aanmeldne', 'aanmelden'],
  ])('given %s, then %s was meant', (typed, meant) => {
    expect(speller.correct(typed)).toBe(meant);
  });

  it.each(['coac', 'frans', 'aanmoedigen', 'xxxxxxxx'])('given %s, then nothing that is known was meant', (typed) => {
    expect(speller.correct(typed)).toBeUndefined();
  });

  it('given the beginning of a long word, then it is completed with a word of the school', () => {
    expect(speller.complete('orthoped')).toBe('orthopedagoog');
    expect(speller.complete('zorg')).toBeUndefined();
  });
});
