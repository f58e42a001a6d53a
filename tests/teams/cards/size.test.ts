import fc from 'fast-check';
import type { Answer, Block } from '../../../src/answers/reply';
import { CERTAINTIES, GROUPS } from '../../../src/structure/fact-schema';
import { renderReply } from '../../../src/teams/cards';
import { readCard } from '../../support/card-reader';
import { answer, block, CLARIFY, LEVEL_3, UNKNOWN, view } from './replies';

const words = fc.oneof(
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'binary', maxLength: 900 }),
  fc.constant('ß'.repeat(1_100)),
);
const suggestion = fc.record({ label: words, question: words });
const source = fc.record({ document: words, where: words });
const lineOf = fc.record({ text: words, certainty: fc.constantFrom(...CERTAINTIES) });

const blockOf: fc.Arbitrary<Block> = fc.record(
  {
    heading: words,
    subheading: words,
    group: fc.constantFrom(...GROUPS),
    lines: fc.array(lineOf, { maxLength: 40 }),
    ordered: fc.boolean(),
  },
  { requiredKeys: ['heading', 'lines', 'ordered'] },
);

const answers: fc.Arbitrary<Answer> = fc
  .record({
    language: fc.constantFrom('nl' as const, 'en' as const),
    title: words,
    lead: lineOf,
    blocks: fc.array(blockOf, { maxLength: 40 }),
    sources: fc.array(source, { maxLength: 20 }),
    suggestions: fc.array(suggestion, { maxLength: 12 }),
  })
  .map(answer);

const bytes = (card: object): number => Buffer.byteLength(JSON.stringify(card));
const MOST = 28 * 1024;

it('keeps every answer under 28 KB, with at most six buttons to press at a time', () => {
  fc.assert(
    fc.property(answers, fc.boolean(), (reply, interactive) => {
      const { card, summary } = renderReply(reply, view({ interactive }));
      expect(bytes(card)).toBeLessThan(MOST);
      expect(summary.length).toBeLessThanOrEqual(100);
      const read = readCard(card);
      expect(read.titles.length).toBeLessThanOrEqual(6);
      expect(read.text).not.toBe('');
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('keeps questions back and "I do not know" under 28 KB too', () => {
  fc.assert(
    fc.property(words, lineOf, fc.array(suggestion, { maxLength: 80 }), (title, lead, suggestions) => {
      for (const kind of [CLARIFY, UNKNOWN]) {
        const { card } = renderReply({ ...kind, title, lead, suggestions }, view());
        expect(bytes(card)).toBeLessThan(MOST);
        expect(readCard(card).titles.length).toBeLessThanOrEqual(6);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('says so when something is left out', () => {
  const blocks = Array.from({ length: 60 }, (_, index) =>
    block(`Functie ${index}`, Array<string>(9).fill('x'.repeat(200))),
  );
  const { card, text } = renderReply(answer({ blocks }), view());
  expect(bytes(card)).toBeLessThan(MOST);
  expect(readCard(card).text).toContain('Dit is niet alles; het past niet op één kaart.');
  expect(text).toContain('Functie 59');
});

it('leaves nothing out of an overview of ordinary length', () => {
  const { card } = renderReply(LEVEL_3, view());
  expect(readCard(card).text).not.toContain('Dit is niet alles');
});

it('fits an overview on a phone screen: about 30 rows with its buttons', () => {
  const read = readCard(renderReply(LEVEL_3, view()).card);
  const rows = read.text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 42), 0);
  expect(rows + read.titles.length).toBeLessThanOrEqual(30);
});
