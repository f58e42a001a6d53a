import type { Case } from '../../src/cases/state';
import { formPaper } from '../../src/papers/form/form-paper';
import { wordForm } from '../../src/papers/word/word-form';
import { answersOf, CASE, GIVEN, ROUTE } from './made-up';
import { cells, type ReadWord, readWord } from './read-word';

async function withQuestion(text: string): Promise<{ word: ReadWord; said: string | undefined }> {
  const answers = answersOf({ hulpvraag: { kind: 'text', text } });
  const theCase: Case = { ...CASE, status: 'draft', page: 0, answers };
  const word = readWord(await wordForm(formPaper(ROUTE, theCase, GIVEN)));
  const all = cells(word);
  return { word, said: all[all.findIndex((cell) => cell.startsWith('Wat is je hulpvraag?')) + 1] };
}

describe('what people type stands on paper as they typed it', () => {
  it.each([
    ['marks that mean something in XML', 'a < b & c > d "e" \'f\' &amp; <w:p/> ]]> <!-- x -->'],
    ['emoji, also those of several signs', '🙂 👩‍👩‍👧‍👦 🇳🇱 👍🏽'],
    ['spaces in a row', 'een   twee'],
    ['markdown and templates', '**vet** $leerling {{naam}} [link](https://voorbeeld.nl)'],
    ['accents made of two signs', 'Zoe\u0308 en Rene\u0301'],
  ])('%s', async (_what, text) => {
    expect((await withQuestion(text)).said).toBe(text);
  });

  it.each([
    ['control characters fall away, since Word stops at them', 'a\0b\x08c\x1bd\x7fe\u0085f\uffffg', 'abcde\nfg'],
    ['half of a pair falls away', 'a\ud83db\ude42c', 'abc'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['every kind of line ending is a new line', 'a\r\nb\rc\nd\u2028e', 'a\nb\nc\nd\ne'],
    ['empty lines are one, and none at the ends', '\n\na\n\n\n\nb\n\n', 'a\n\nb'],
  ])('%s', async (_what, text, read) => {
    expect((await withQuestion(text)).said).toBe(read);
  });

  it('a text of nothing visible leaves lines to write on, with the hint', async () => {
    expect((await withQuestion(' \n\t\0 ')).said).toBe('\n\n');
  });

  it('5,000 characters, with or without a space', async () => {
    expect((await withQuestion('x'.repeat(5000))).said).toHaveLength(5000);
    const long = 'woord '.repeat(833).trim();
    expect((await withQuestion(long)).said).toBe(long);
  });

  it('5,000 line ends do not make 5,000 empty paragraphs', async () => {
    const { word, said } = await withQuestion(`a${'\n'.repeat(5000)}b`);
    expect(said).toBe('a\n\nb');
    expect(word.part('word/document.xml').length).toBeLessThan(40_000);
  });

  it('a row of short text stays whole, one with a long story may run over to the next page', async () => {
    const rows = async (text: string): Promise<number> =>
      (await withQuestion(text)).word.part('word/document.xml').match(/<w:cantSplit\/>/g)?.length ?? 0;
    expect(await rows('x'.repeat(5000))).toBe((await rows('kort')) - 1);
  });

  it('a line that is read from the right is set from the right, and only that one', async () => {
    const { word, said } = await withQuestion('مرحبا 123\nDaarna Nederlands: שלום');
    expect(said).toBe('مرحبا 123\nDaarna Nederlands: שלום');
    const text = word.part('word/document.xml');
    expect(text.match(/<w:bidi\/>/g)).toHaveLength(1);
    expect(text).toMatch(/<w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><\/w:rPr><w:t[^>]*>مرحبا 123</);
  });
});

it('a school, a route and a question with odd names still make a document', async () => {
  const given = {
    ...GIVEN,
    structure: {
      ...GIVEN.structure,
      name: 'A & B <\0>\n"C"',
      words: { ...GIVEN.structure.words, pupilSystem: '<\x1b>' },
    },
  };
  const word = readWord(
    await wordForm(formPaper({ ...ROUTE, name: 'PM & <2>\n' }, { ...CASE, status: 'draft', page: 0 }, given)),
  );
  expect(word.header).toBe('A & B <> "C", Aanmeldformulier PM & <2>\tzaak 12');
  expect(word.footer).toContain('Ter opname in <>');
  expect(word.blocks[1]).toBe('Aanmeldformulier PM & <2>, zaak 12');
});
