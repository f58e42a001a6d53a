/** What a client replaces by a date in its own words, wherever it stands: `{{DATE(2026-11-22T10:00:00Z)}}`. */
const MACRO = /(?<=\{)(?=\{(?:DATE|TIME)\()/;

interface Run {
  readonly type: 'TextRun';
  readonly text: string;
}

/** A text run as several, split in the middle of a date macro, so that it is read as it was written; all else is what it was. */
export function runsOf(part: unknown): readonly unknown[] {
  // Hardly any text has one.
  if (!isRun(part) || !part.text.includes('{{')) return [part];
  return part.text.split(MACRO).map((text) => ({ ...part, text }));
}

function isRun(part: unknown): part is Run {
  return (
    typeof part === 'object' &&
    part !== null &&
    'type' in part &&
    part.type === 'TextRun' &&
    'text' in part &&
    typeof part.text === 'string'
  );
}
