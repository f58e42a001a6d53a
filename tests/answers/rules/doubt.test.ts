import { ask } from '../../../src/answers/ask';
import { replyText } from '../../../src/answers/text';
import { KNOWLEDGE, knowledgeOf } from '../knowledge';
import { cellsOf } from '../shown';

/** What we read but do not know for sure is marked, line by line, and nothing else is. */
const MARK = { nl: '(volgens onze lezing; laat controleren)', en: '(our reading; please have it checked)' };

const cells = [...KNOWLEDGE.values()].flatMap((knowledge) =>
  cellsOf(knowledge.structure).map((cell) => ({ knowledge, cell })),
);
const questions = cells.flatMap(({ knowledge, cell }) =>
  cell.tasks.length === 0
    ? []
    : [{ knowledge, cell, question: `wat doet de ${cell.role.name} op niveau ${cell.level.number}` }],
);

describe('the mark of a doubtful reading', () => {
  it('given a doubtful task, then its line carries the mark; given another, then it does not', () => {
    let marked = 0;
    for (const { knowledge, cell, question } of questions) {
      const lines = replyText(ask(knowledge, question)).split('\n');
      for (const { text, reading } of cell.tasks) {
        const doubtful = cell.facts.some((fact) => fact.text === text && fact.reading.certainty === 'twijfel');
        if (doubtful) expect(lines).toContain(`  - ${text} ${MARK.nl}`);
        if (reading.certainty !== 'twijfel') expect(lines).toContain(`  - ${text}`);
        if (doubtful) marked++;
      }
    }
    expect(marked).toBeGreaterThanOrEqual(40);
  });

  it('given a probable reading, then there is no mark: only doubt asks for checking', () => {
    const [first] = cells.flatMap(({ cell }) =>
      cell.tasks.filter((fact) => fact.reading.certainty === 'waarschijnlijk'),
    );
    expect(first).toBeDefined();
    const { knowledge, question } =
      questions.find(({ cell }) => cell.tasks.every((fact) => fact.reading.certainty === 'waarschijnlijk')) ?? {};
    expect(knowledge && replyText(ask(knowledge, question ?? ''))).not.toContain('onze lezing');
  });

  it('given a doubtful lead, then it carries the mark where the lead is the answer and above an overview', () => {
    const school = knowledgeOf('jan-arentsz');
    expect(replyText(ask(school, 'wie heeft de regie op regieniveau 3'))).toContain(
      `  - Regie: ondersteuningscoördinator (heeft regie) ${MARK.nl}`,
    );
    expect(replyText(ask(school, 'wie doet wat op regieniveau 3'))).toContain(
      `Regie: ondersteuningscoördinator (heeft regie) ${MARK.nl}`,
    );
  });

  it('given a question in English, then the mark is English', () => {
    const text = replyText(ask(knowledgeOf('voorbeeld'), 'what does the coach do at level 2'));
    expect(text).toContain(`  - Deelname aan leerlingbespreking ${MARK.en}`);
  });
});
