/** Most texts are one line already, and a card has hundreds. */
const IS_ONE_LINE = /^[\x21-\x7e\xc0-\xff]+(?: [\x21-\x7e\xc0-\xff]+)*$/;

/** One line of text: documents and people put in line breaks and invisible characters that a card should not have. */
export function oneLine(text: string): string {
  if (IS_ONE_LINE.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut at a word, with an ellipsis, to at most `max` characters. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${oneLine(space > max / 2 ? cut.slice(0, space) : cut)}…`;
}

/**
 * For places where the client decides how to show it (`speak`, `fallbackText`, a thumbnail, a notification): some read
 * markdown there and some read HTML, so whatever either would take for markup is replaced by a look-alike.
 */
export function withoutMarkup(text: string): string {
  const lookalikes: Record<string, string> = { '<': '‹', '>': '›', '[': '(', ']': ')', '*': '·', '`': "'", '&': '＆' };
  return oneLine(text)
    .replace(/[<>[\]*`&]/g, (sign) => lookalikes[sign] ?? sign)
    .replaceAll('{{', '{ {');
}

/** Plain sentences for `speak` and `fallbackText`, of a length that somebody will listen to. */
export function sentences(parts: readonly string[]): string {
  const said = parts.map(withoutMarkup).filter((part) => part !== '');
  return shorten(said.map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`)).join(' '), 400);
}

/** "Specialist rouw" becomes "specialist rouw" inside a sentence; "LeCo" and "GGD" stay as they are. */
export const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?: |$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A sentence of ours behind a colon, whatever its first word is. */
export const lowerStart = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
