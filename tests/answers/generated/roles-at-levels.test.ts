import { ask } from '../../../src/answers/ask';
import type { Structure } from '../../../src/structure/structure';
import { KNOWLEDGE } from '../knowledge';
import { type Cell, cellsOf, faultOfLines } from '../shown';
import { Tally } from '../tally';

/** Every role at every level of every school, in every name the school has for it. */

type Asking = (cell: Cell, structure: Structure) => readonly string[];

const ASKING: Readonly<Record<string, Asking>> = {
  name: ({ role, level }, { words }) => [
    `wat doet de ${role.name} op ${words.level} ${level.number}`,
    `${role.name} niv ${level.number}`,
    `Welke taken heeft de ${role.name} op ${words.level} ${level.number}?`,
  ],
  alias: ({ role, level }) => role.aliases.map((alias) => `wat doet de ${alias} op niveau ${level.number}`),
  english: ({ role, level }) => role.english.map((name) => `what does the ${name} do at level ${level.number}`),
};

const cells = [...KNOWLEDGE.values()].flatMap((knowledge) =>
  cellsOf(knowledge.structure).map((cell) => ({ knowledge, cell })),
);

describe('a role that has tasks at a level', () => {
  it.each([
    ['name', 1, 420],
    ['alias', 0.98, 230],
    ['english', 0.98, 210],
  ])('given its %s, then all of its lines there are shown and none of another level (%f)', (form, share, asked) => {
    const tally = new Tally(`tasks by ${form}`);
    for (const { knowledge, cell } of cells.filter(({ cell: { tasks } }) => tasks.length > 0)) {
      for (const question of ASKING[form]?.(cell, knowledge.structure) ?? []) {
        tally.note(question, faultOfLines(ask(knowledge, question), cell.tasks, cell.facts));
      }
    }
    tally.expectAtLeast(share, asked);
  });
});

describe('a role that has none there', () => {
  it.each([
    ['name', 1, 650],
    ['alias', 0.98, 350],
    ['english', 0.98, 270],
  ])('given its %s, then the answer is that nothing stands there (%f)', (form, share, asked) => {
    const tally = new Tally(`empty cells by ${form}`);
    for (const { knowledge, cell } of cells.filter(
      ({ cell: { facts, role } }) => facts.length === 0 && !isSomebodyElseToo(role, cells),
    )) {
      for (const question of ASKING[form]?.(cell, knowledge.structure) ?? []) {
        const reply = ask(knowledge, question);
        tally.note(question, reply.kind === 'unknown' ? undefined : `${reply.kind}: ${reply.title}`);
      }
    }
    tally.expectAtLeast(share, asked);
  });

  it('given that it is probably called otherwise in the other document, then that one is shown, as our reading', () => {
    const tally = new Tally('other names');
    for (const { knowledge, cell } of cells) {
      const other = cell.role.counterpart;
      if (other === undefined || cell.facts.length > 0) continue;
      const there = cellsOf(knowledge.structure).find(
        ({ role, level }) => role.id === other && level.id === cell.level.id,
      );
      if (!there || there.tasks.length === 0) continue;
      const question = `wat doet de ${cell.role.name} op niveau ${cell.level.number}`;
      const reply = ask(knowledge, question);
      const says = reply.lead?.certainty === 'twijfel' && reply.lead.text.includes(there.role.name);
      tally.note(
        question,
        faultOfLines(reply, there.tasks, there.facts) ?? (says ? undefined : 'does not say that it is our reading'),
      );
    }
    tally.expectAtLeast(1, 1);
  });
});

/** One of two names for what is probably the same person: that one's tasks may be shown instead. */
function isSomebodyElseToo(role: Cell['role'], all: typeof cells): boolean {
  return role.counterpart !== undefined || all.some(({ cell }) => cell.role.counterpart === role.id);
}
