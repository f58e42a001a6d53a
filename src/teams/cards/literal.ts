/** What a client replaces by a date in its own words, wherever it stands: `{{DATE(2026-11-22T10:00:00Z)}}`. */
const MACRO = /(?<=\{)(?=\{(?:DATE|TIME)\()/;

/** Splits the text runs of a card in the middle of a date macro, so that it is read as it was written. */
export function withoutMacros(node: unknown): unknown {
  return hasMacro(node) ? split(node) : node;
}

/** Hardly any card has one: then nothing is made anew. */
function hasMacro(node: unknown): boolean {
  if (typeof node === 'string') return node.includes('{{') && MACRO.test(node);
  if (typeof node !== 'object' || node === null) return false;
  return Object.values(node).some(hasMacro);
}

function split(node: unknown): unknown {
  if (Array.isArray(node)) return node.flatMap((child) => (isRun(child) ? splitRun(child) : split(child)));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, split(value)]));
}

interface Run {
  readonly type: 'TextRun';
  readonly text: string;
}

const splitRun = (run: Run): Run[] => run.text.split(MACRO).map((text) => ({ ...run, text }));

function isRun(node: unknown): node is Run {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'TextRun' && 'text' in node;
}
