const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Control characters, lone halves of a pair and two that are none: not allowed in XML, and Word stops at a file that holds one. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What people typed, line by line, without what a Word file cannot hold; several empty lines become one. */
export function readableLines(typed: string): readonly string[] {
  const lines = typed.split(BREAK).map((line) => line.replaceAll('\t', ' ').replaceAll(FORBIDDEN, '').trimEnd());
  return lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .slice(0, lines.at(-1) === '' ? -1 : undefined);
}

/** The same on one line, for a title or a header. */
export const readableLine = (typed: string): string => readableLines(typed).join(' ');

/** A line is read from the right when its first letter is. */
export function readsFromTheRight(line: string): boolean {
  const first = STRONG.exec(line);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}
