import { BorderStyle, type IStylesOptions } from 'docx';
import { TEXT_WIDTH } from './page';

/** The names under which the layout is known in Word, so that a school can change it there in one place. */
export const STYLE = {
  school: 'School',
  head: 'Kolomkop',
  label: 'Vraag',
  hint: 'Toelichting',
  answer: 'Antwoord',
  line: 'Invulregel',
  header: 'Header',
  footer: 'Footer',
  table: 'Formulier',
} as const;

const DARK = '1F3864';
const GREY = '595959';
const rule = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C', space: 1 };

const normal = { basedOn: 'Normal', quickFormat: true } as const;

/** All looks are styles; nothing on a page has a look of its own. */
export function styles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: 'Calibri',
          size: 22,
          language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 60 } },
      },
      title: {
        run: { size: 40, bold: true, color: DARK },
        paragraph: { spacing: { after: 160 }, keepNext: true },
      },
      heading1: {
        run: { size: 26, bold: true, color: DARK },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, outlineLevel: 0 },
      },
    },
    paragraphStyles: [
      { ...normal, id: STYLE.school, name: STYLE.school, run: { size: 24, color: GREY } },
      // A head alone at the foot of a page says nothing, and LibreOffice then loses the rows below it.
      { ...normal, id: STYLE.head, name: STYLE.head, run: { bold: true, size: 20 }, paragraph: { keepNext: true } },
      { ...normal, id: STYLE.label, name: STYLE.label, run: { bold: true, size: 20 }, paragraph: { keepLines: true } },
      { ...normal, id: STYLE.hint, name: STYLE.hint, run: { size: 18, color: GREY } },
      { ...normal, id: STYLE.answer, name: STYLE.answer },
      {
        ...normal,
        id: STYLE.line,
        name: STYLE.line,
        // Word draws one line under several paragraphs alike, unless there is one between them too.
        paragraph: { border: { bottom: rule, between: rule }, spacing: { before: 80, after: 80 } },
      },
      ...[STYLE.header, STYLE.footer].map((id) => ({
        id,
        name: id.toLowerCase(),
        basedOn: 'Normal',
        run: { size: 18, color: GREY },
        paragraph: { rightTabStop: TEXT_WIDTH },
      })),
    ],
  };
}
