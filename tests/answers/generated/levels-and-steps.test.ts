import { ask, type Knowledge } from '../../../src/answers/ask';
import { replyText } from '../../../src/answers/text';
import type { Level } from '../../../src/structure/structure';
import { KNOWLEDGE } from '../knowledge';
import { faultOfLines, linesOf } from '../shown';
import { Tally } from '../tally';

const SCHOOLS = [...KNOWLEDGE.values()];
const levels = SCHOOLS.flatMap((knowledge) =>
  [...knowledge.structure.levels.values()].map((level) => ({ knowledge, level })),
);
const steps = SCHOOLS.flatMap((knowledge) =>
  [...knowledge.structure.steps.values()].map((step) => ({ knowledge, step })),
);

describe('a level', () => {
  it('given its number, then everything that stands there is shown and nothing else', () => {
    const tally = new Tally('levels');
    for (const { knowledge, level } of levels) {
      const { facts, words } = knowledge.structure;
      const own = facts.filter((fact) => fact.levels.includes(level.id));
      for (const question of [
        `wie doet wat op ${words.level} ${level.number}?`,
        `${words.level} ${level.number}`,
        `niv ${level.number}`,
        `who does what at level ${level.number}?`,
      ]) {
        tally.note(question, faultOfLines(ask(knowledge, question), own));
      }
    }
    tally.expectAtLeast(1, 60);
  });

  it.each(['intern', 'extern'] as const)('given its number and "%s", then only that group is shown', (group) => {
    const tally = new Tally(group);
    for (const { knowledge, level } of levels) {
      const own = knowledge.structure.facts.filter((fact) => fact.levels.includes(level.id));
      const wanted = own.filter((fact) => fact.group === group);
      if (wanted.length === 0) continue;
      const question = `wie doet wat op niveau ${level.number} ${group}`;
      const allowed = own.filter((fact) => fact.group === undefined || fact.group === group);
      tally.note(question, faultOfLines(ask(knowledge, question), wanted, allowed));
    }
    tally.expectAtLeast(1, 4);
  });

  it('given the question who leads, then exactly the leads of that level are named', () => {
    const tally = new Tally('leads');
    for (const { knowledge, level } of levels.filter((one) => one.level.leads.length > 0)) {
      for (const question of leadQuestions(knowledge, level)) {
        const reply = ask(knowledge, question);
        const roles = new Set(level.leads.flatMap((lead) => lead.roles));
        const right =
          reply.kind === 'answer' &&
          level.leads.every((lead) => replyText(reply).includes(lead.text)) &&
          reply.roles.every((role) => roles.has(role)) &&
          reply.levels.join() === level.id;
        tally.note(question, right ? undefined : replyText(reply));
      }
    }
    tally.expectAtLeast(1, 45);
  });

  it('given a number that the school does not have, then it says so and whom to ask', () => {
    const tally = new Tally('missing levels');
    for (const knowledge of SCHOOLS) {
      const { levels: own, roles, words, askFirst } = knowledge.structure;
      const there = new Set([...own.values()].map((level) => level.number));
      const [role] = roles.values();
      for (const number of [0, 5, 6, 7, 9, 12, 99].filter((one) => !there.has(one))) {
        for (const question of [
          `wie doet wat op niveau ${number}`,
          `${words.level} ${number}`,
          `wie heeft de regie op ${words.level} ${number}`,
          `wat doet de ${role?.name} op niveau ${number}?`,
          `what happens at level ${number}`,
        ]) {
          const reply = ask(knowledge, question);
          const right = reply.kind === 'unknown' && replyText(reply).includes(roles.get(askFirst)?.name ?? '?');
          tally.note(question, right ? undefined : replyText(reply));
        }
      }
    }
    tally.expectAtLeast(1, 100);
  });
});

const leadQuestions = ({ structure }: Knowledge, level: Level): readonly string[] => [
  `wie heeft de regie op ${structure.words.level} ${level.number}`,
  `regie niv ${level.number}`,
  `bij wie ligt de regie op niveau ${level.number}?`,
  `wie leidt ${structure.words.level} ${level.number}`,
  `who leads level ${level.number}?`,
];

describe('a step', () => {
  it('given any of its names, then everything that stands there is shown, with its outcomes', () => {
    const tally = new Tally('steps');
    for (const { knowledge, step } of steps) {
      const own = knowledge.structure.facts.filter((fact) => fact.steps.includes(step.id));
      for (const name of [step.id, ...step.aliases]) {
        for (const question of [`wat is ${name}?`, `wie doet wat bij ${name}`, name, `who does what in ${name}`]) {
          const shown = linesOf(ask(knowledge, question));
          const lost =
            own.find((fact) => !shown.includes(fact.text))?.text ??
            step.outcomes.find((one) => !shown.some((line) => line.startsWith(one)));
          const strange = shown.find(
            (line) => !own.some((fact) => fact.text === line) && !step.outcomes.some((one) => line.startsWith(one)),
          );
          const fault = lost === undefined ? strange && `shows "${strange}"` : `does not show "${lost}"`;
          tally.note(question, fault);
        }
      }
    }
    tally.expectAtLeast(1, 80);
  });

  it('given a role that has a part in it, then exactly its lines are shown', () => {
    const tally = new Tally('roles in steps');
    for (const { knowledge, step } of steps) {
      for (const role of knowledge.structure.roles.values()) {
        const own = knowledge.structure.facts.filter(
          (fact) => fact.steps.includes(step.id) && fact.roles.includes(role.id),
        );
        if (role.party || own.length === 0) continue;
        const question = `wat doet de ${role.name} bij ${step.id}?`;
        tally.note(question, faultOfLines(ask(knowledge, question), own));
      }
    }
    tally.expectAtLeast(1, 20);
  });

  it('given a step that the school does not have, then it says so', () => {
    const voorbeeld = KNOWLEDGE.get('voorbeeld');
    for (const step of ['PM5', 'PM 7', 'pm9']) {
      const reply = voorbeeld && ask(voorbeeld, `wat is ${step}?`);
      expect(reply).toMatchObject({ kind: 'unknown', reason: 'no-such-step' });
    }
  });
});
