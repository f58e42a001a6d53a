import { ask } from '../../../src/answers/ask';
import { KNOWLEDGE } from '../knowledge';
import { cellsOf, faultOfLines } from '../shown';
import { Tally } from '../tally';

/** Names as hurried people type them: in every longer word of every name of a role, at every third place. */

const MISTYPED: Readonly<Record<string, (word: string, at: number) => string>> = {
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swapped: (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
};

const LONG_WORD = /\p{L}{6,}/gu;

function mistyped(name: string, mistake: (word: string, at: number) => string): string[] {
  return (name.match(LONG_WORD) ?? []).flatMap((word) => {
    // The first letter is seldom mistyped, and what comes out as the name itself is no mistake.
    const places = [...word]
      .map((_, at) => at)
      .slice(1, -1)
      .filter((at) => at % 3 === 1);
    return places.map((at) => name.replace(word, mistake(word, at))).filter((typed) => typed !== name);
  });
}

const named = [...KNOWLEDGE.values()].flatMap((knowledge) => {
  const cells = cellsOf(knowledge.structure).filter((cell) => cell.tasks.length > 0);
  const first = cells.filter((cell, at) => cells.findIndex((other) => other.role.id === cell.role.id) === at);
  return first.flatMap((cell) => [cell.role.name, ...cell.role.aliases].map((name) => ({ knowledge, cell, name })));
});

describe.each(Object.entries(MISTYPED))('a letter of a name %s', (kind, mistake) => {
  it('given the question what somebody does at a level, then nearly always the lines of that role there are shown', () => {
    const tally = new Tally(`a letter ${kind}`);
    for (const { knowledge, cell, name } of named) {
      for (const typed of mistyped(name, mistake)) {
        const question = `wat doet de ${typed} op ${knowledge.structure.words.level} ${cell.level.number}`;
        tally.note(question, faultOfLines(ask(knowledge, question), cell.tasks, cell.facts));
      }
    }
    tally.expectAtLeast(0.94, 500);
  });
});
