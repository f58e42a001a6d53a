import { DUTCH } from '../../src/dictionary/dutch';
import { parseWordList } from '../../src/dictionary/word-list';

describe('the Dutch word list', () => {
  it.each(['betaalt', 'vergadert', 'gewerkt', 'kantine', 'coordinator', 'roosters'])('knows the word %s', (word) => {
    expect(DUTCH.isWord(word)).toBe(true);
  });

  it.each(['doett', 'verschill', 'tusen', 'deot', 'doed', 'zorgcoordinatr', 'joost', ''])('has no word %j', (word) => {
    expect(DUTCH.isWord(word)).toBe(false);
  });

  it.each(['joost', 'sophie', 'fatima', 'jansen', 'hope'])('knows that somebody may be called %s', (word) => {
    expect(DUTCH.isName(word)).toBe(true);
  });

  it.each(['mentor', 'utrecht', 'frankrijk', 'microsoft'])('has no person called %s', (word) => {
    expect(DUTCH.isName(word)).toBe(false);
  });
});

it('reads a list with and without flags, accents and ligatures', () => {
  const list = parseWordList('3\ncoördinator/Zb\nbĳ\nJoost/PN\nParijs/PNPI\n06/Cl\n');
  expect(['coordinator', 'bij', 'joost', 'parijs'].map((word) => list.isWord(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['coordinator', 'joost', 'parijs'].map((word) => list.isName(word))).toEqual([false, true, false]);
});
