import fc from 'fast-check';
import type { Answer } from '../../src/cases/answers';
import type { Case } from '../../src/cases/state';
import { formPaper } from '../../src/papers/form/form-paper';
import { wordForm } from '../../src/papers/word/word-form';
import type { Field, Route } from '../../src/structure/route';
import { answersOf, CASE, GIVEN, id, ROUTE } from './made-up';
import { cells, readWord } from './read-word';

/** Whatever people type: any character there is, halves of pairs and control characters too. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '&', '>', '"', ']]>', '\0', '\x1b', '\ud83d', '\uffff', '\r\n', '\t', 'שלום', 'a'),
  }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const label = fc.stringMatching(/^[a-zé ]{1,20}\?$/);
const options = fc.uniqueArray(fc.record({ value: fc.stringMatching(/^[a-z]{1,8}$/), label }), {
  maxLength: 5,
  selector: ({ value }) => value,
});
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

const field: fc.Arbitrary<Field> = fc
  .record({
    // Names that every object has by birth are names that a school may give.
    id: fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.constantFrom('constructor', 'tostring', 'valueof')),
    label,
    options,
    lines: fc.constantFrom('one' as const, 'many' as const),
    kind: fc.constantFrom('text', 'choice', 'date', 'yes-no', 'checklist', 'contact'),
  })
  .map(({ id: name, label: question, options: offered, lines, kind }): Field => {
    const base = { id: id<Field['id']>(name), label: question, required: true };
    switch (kind) {
      case 'choice':
        return { ...base, kind, options: offered, most: 2 };
      case 'checklist':
        return { ...base, kind, options: offered, least: 0 };
      case 'contact':
        return { ...base, kind, what: 'inform', who: [] };
      case 'date':
      case 'yes-no':
        return { ...base, kind };
      default:
        return { ...base, kind: 'text', lines, max: 5000 };
    }
  });

const answer: fc.Arbitrary<Answer> = fc.oneof(
  typed.map((text): Answer => ({ kind: 'text', text })),
  fc.array(typed, { maxLength: 3 }).map((values): Answer => ({ kind: 'choice', values })),
  fc.array(typed, { maxLength: 3 }).map((values): Answer => ({ kind: 'checklist', values })),
  day.map((date): Answer => ({ kind: 'date', day: id(date.toISOString().slice(0, 10)) })),
  fc.boolean().map((yes): Answer => ({ kind: 'yes-no', yes })),
  fc.boolean().map((done): Answer => ({ kind: 'contact', done })),
);

/** What of a text can stand on paper: all but white space, control characters and halves of pairs. */
const visible = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');

const saidIn = (given: Answer): readonly string[] => {
  if (given.kind === 'text') return [given.text];
  if ('values' in given) return given.values;
  return given.kind === 'date' && given.day ? [given.day.slice(0, 4)] : [];
};

it('any form with any answers opens, and holds every question and every answer', async () => {
  const fields = fc.uniqueArray(field, { maxLength: 8, selector: (one) => one.id });
  await fc.assert(
    fc.asyncProperty(
      fields,
      fc.array(answer, { minLength: 8, maxLength: 8 }),
      typed,
      async (asked, given, leftOver) => {
        const route: Route = { ...ROUTE, pages: [{ id: 'een', title: 'Een', fields: asked }] };
        const filled = asked.flatMap(({ id: name }, index) => {
          const one = given[index];
          return one && index % 4 !== 3 ? [[name, one] as const] : [];
        });
        const answers = answersOf({ ...Object.fromEntries(filled), '99-weg': { kind: 'text', text: leftOver } });
        const theCase: Case = { ...CASE, status: 'draft', page: 0, answers };
        const word = readWord(await wordForm(formPaper(route, theCase, GIVEN)));
        const read = cells(word);
        for (const { label: question } of asked) expect(read.map((cell) => cell.trim())).toContain(question.trim());
        const all = read.map(visible);
        const expected = [...filled.flatMap(([, one]) => saidIn(one)), leftOver].map(visible);
        for (const said of expected) expect(all.some((cell) => cell.includes(said))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
