import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Tab, type Table, TextRun } from 'docx';
import { momentInWords } from '../form/dates';
import type { FormPaper, Section } from '../form/paper';
import { PAGE } from './page';
import { written } from './paragraphs';
import { readableLine } from './readable';
import { STYLE, styles } from './styles';
import { tableStyle } from './table-style';
import { contactTable, entryTable, interventionTable } from './tables';
import { withTimeOf } from './with-time';

/** The form as a Word document (.docx). The same paper gives the same bytes. */
export async function wordForm(paper: FormPaper): Promise<Buffer> {
  const school = readableLine(paper.school);
  const title = readableLine(paper.title);
  const document = new Document({
    title: `${title}, ${paper.caseName}`,
    subject: title,
    creator: school,
    lastModifiedBy: 'Steunwijzer',
    // Without a version Word opens it in "compatibiliteitsmodus".
    compatibility: { version: 15 },
    styles: styles(),
    externalStyles: tableStyle(STYLE.table),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        headers: { default: new Header({ children: [edge(STYLE.header, `${school}, ${title}`, [paper.caseName])] }) },
        footers: { default: new Footer({ children: [edge(STYLE.footer, paper.destination ?? '', PAGE_OF)] }) },
        children: [
          ...written(school, STYLE.school),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`${title}, ${paper.caseName}`)] }),
          entryTable(paper.about),
          ...paper.sections.flatMap(section),
          // Also because Word wants a paragraph after the last table.
          ...written(`Gemaakt op ${momentInWords(paper.madeAt)}.`, STYLE.hint),
        ],
      },
    ],
  });
  return withTimeOf(paper.madeAt, await Packer.toBuffer(document));
}

const PAGE_OF = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];

/** A line with something at the left and something at the right, above or below every page. */
const edge = (style: string, left: string, right: readonly string[]): Paragraph =>
  new Paragraph({ style, children: [new TextRun({ children: [readableLine(left), new Tab(), ...right] })] });

function section({ title, note, heads, entries, interventions, contacts }: Section): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(readableLine(title))] }),
    ...(note ? written(note, STYLE.hint) : []),
    ...apart([
      ...(entries.length > 0 ? [entryTable(entries, heads)] : []),
      ...(interventions ? [interventionTable(interventions)] : []),
      ...(contacts.length > 0 ? [contactTable(contacts)] : []),
    ]),
  ];
}

/** Word joins tables that touch into one. */
const apart = (tables: readonly Table[]): (Paragraph | Table)[] =>
  tables.flatMap((table, index) => (index === 0 ? [table] : [new Paragraph({ style: STYLE.answer }), table]));
