import type { Case } from '../../src/cases/state';
import { formPaper } from '../../src/papers/form/form-paper';
import { wordForm } from '../../src/papers/word/word-form';
import { CASE, GIVEN, ROUND, ROUTE } from './made-up';
import { type ReadWord, readWord } from './read-word';

const CLOSED: Case = {
  ...CASE,
  status: 'closed',
  rounds: [ROUND],
  at: ROUND.updates[0]?.at ?? CASE.startedAt,
  how: 'closed',
};
const make = async (theCase: Case): Promise<ReadWord> => readWord(await wordForm(formPaper(ROUTE, theCase, GIVEN)));

describe('the form as a Word document', () => {
  it('reads from top to bottom as the form does', async () => {
    const { blocks } = await make(CLOSED);
    expect(blocks).toEqual([
      'De Ooievaar',
      'Aanmeldformulier halte 2, zaak 12',
      [
        ['Vraag', 'Antwoord'],
        ['Leerling', 'Sam de Vries'],
        ['Klas', 'M3B'],
        ['Leerlingnummer', '104512'],
        ['Ingebracht door', 'mentor M3B'],
        ['Begonnen op', '25 oktober 2026'],
        ['Stand', 'Afgesloten op 30 november 2026'],
      ],
      'De hulpvraag',
      [
        ['Vraag', 'Antwoord'],
        ['Wat is je hulpvraag?', 'Sam begint niet.\nWat heeft Sam nodig?'],
        ['Bij welk vak?', ''],
        ['Waar gaat het om?', '☐ Leren\n☒ Gedrag'],
        ['Wat is er gedaan?', '☒ Gesprek\n☐ Huisbezoek'],
        ['Sinds wanneer?', '14 september 2026'],
        ['Eerder besproken?', '☐ Ja\n☒ Nee'],
      ],
      'Overleg en toestemming',
      [
        ['Wat', 'Met wie', 'Gedaan', 'Datum'],
        ['Overlegd', 'Zorgmeester', '☒ Ja\n☐ Nee', '29 oktober 2026'],
        ['Toestemming', 'Ouders', '☐ Ja\n☐ Nee', ''],
        ['Toestemming', 'Leerling', '☐ Ja\n☐ Nee', ''],
      ],
      'Bespreking',
      [
        ['Vraag', 'Antwoord'],
        ['Besproken op', '9 november 2026'],
        ['Waar', 'Nestberaad'],
        ['Opbrengst', 'Een vaste plek.'],
        ['Evalueren uiterlijk', '21 december 2026'],
      ],
      '',
      [
        ['Doel', 'Interventie', 'Wie', 'Wanneer', 'Uitgevoerd'],
        [
          'Binnen 5 minuten beginnen',
          'Startkaart',
          'Zorgmeester',
          'vanaf 10 november 2026\nelke dinsdag\ntot en met 21 december 2026',
          'Deels',
        ],
      ],
      'Evaluatie',
      [
        ['Vraag', 'Antwoord'],
        ['Update van 30 november 2026 (mentor M3B)', 'Het gaat beter.'],
        ['Geëvalueerd op', '18 december 2026'],
        ['Wat veranderde?', 'Sam begint.'],
        ['Besluit', '☐ Doorgaan\n☒ Afsluiten'],
        ['Reden van het besluit', 'Het doel is gehaald.'],
        ['Ouders geïnformeerd op', '19 december 2026'],
      ],
      'Gemaakt op 20 december 2026.',
    ]);
  });

  it('says on every page which form it is, where it goes and which page it is', async () => {
    const { header, footer } = await make(CLOSED);
    expect(header).toBe('De Ooievaar, Aanmeldformulier halte 2\tzaak 12');
    expect(footer).toBe('Ter opname in Presentis\tPagina {PAGE} van {NUMPAGES}');
  });

  it('names no system where the school names none', async () => {
    const { pupilSystem: _none, ...words } = GIVEN.structure.words;
    const given = { ...GIVEN, structure: { ...GIVEN.structure, words } };
    const { footer } = readWord(await wordForm(formPaper(ROUTE, CLOSED, given)));
    expect(footer).toBe('\tPagina {PAGE} van {NUMPAGES}');
  });

  it('is A4, Dutch, titled, and its tables have heads that a screen reader knows', async () => {
    const word = await make(CLOSED);
    expect(word.part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(word.part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(word.part('docProps/core.xml')).toContain('<dc:title>Aanmeldformulier halte 2, zaak 12</dc:title>');
    const text = word.part('word/document.xml');
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(text.match(/<w:tbl>/g)?.length ?? 0);
    expect(text.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
    expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(4);
  });

  it('takes its looks from styles alone', async () => {
    const text = (await make(CLOSED)).part('word/document.xml');
    expect(text).not.toMatch(/<w:(b|i|sz|color|rFonts|jc|shd|pBdr|tblBorders|spacing)[ /]/);
  });

  it('has the time it was given, not the clock’s: the same paper gives the same bytes', async () => {
    const paper = formPaper(ROUTE, CLOSED, GIVEN);
    const [first, second] = [await wordForm(paper), await wordForm(paper)];
    expect(first.equals(second)).toBe(true);
    const properties = readWord(first).part('docProps/core.xml');
    expect(properties.match(/2026-12-20T09:00:00Z/g)).toHaveLength(2);
  });

  it('says how to fill it in as long as it is not handed in, and holds answers alone afterwards', async () => {
    const draft: Case = { ...CASE, answers: {}, status: 'draft', page: 0, contributions: [] };
    const filling = JSON.stringify((await make(draft)).blocks);
    const submitted = { ...CASE, answers: {}, status: 'submitted', submittedAt: CASE.startedAt } as const;
    const handedIn = JSON.stringify((await make(submitted)).blocks);
    for (const instruction of ['Ouders mogen dit lezen.', 'Begin bij de leerling.']) {
      expect(filling).toContain(instruction);
      expect(handedIn).not.toContain(instruction);
    }
  });

  it('leaves lines to write on where nothing was filled in', async () => {
    const submitted: Case = {
      ...CASE,
      answers: {},
      status: 'submitted',
      submittedAt: CASE.startedAt,
      contributions: [],
    };
    const word = await make(submitted);
    expect(word.blocks).toContainEqual([
      ['Vraag', 'Antwoord'],
      ['Wat is je hulpvraag?', '\n\n'],
      ['Bij welk vak?', ''],
      ['Waar gaat het om?', '☐ Leren\n☐ Gedrag'],
      ['Wat is er gedaan?', '☐ Gesprek\n☐ Huisbezoek'],
      ['Sinds wanneer?', ''],
      ['Eerder besproken?', '☐ Ja\n☐ Nee'],
    ]);
    expect(word.blocks).toContainEqual([
      ['Doel', 'Interventie', 'Wie', 'Wanneer', 'Uitgevoerd'],
      ...Array.from({ length: 3 }, () => ['', '', '', '', '']),
    ]);
    expect(word.part('word/document.xml')).toContain('w:val="Invulregel"');
  });
});
