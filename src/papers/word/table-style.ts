/** The look of every table, as the XML that Word keeps: docx makes styles for paragraphs and characters only. */

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('');

const margins = [
  ['top', 57],
  ['left', 108],
  ['bottom', 57],
  ['right', 108],
]
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');

const shade = (part: string, fill: string): string =>
  `<w:tblStylePr w:type="${part}"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`;

/** A styles part with one table style, whose first row and first column are shaded. */
export const tableStyle = (name: string): string =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>${shade('firstRow', 'D9E2F3')}${shade('firstCol', 'F2F2F2')}</w:style></w:styles>`;
