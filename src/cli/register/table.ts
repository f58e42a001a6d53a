export type Row = readonly string[];

/** A table in Markdown; what a school wrote cannot break out of its cell. */
export const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim() || '–';
