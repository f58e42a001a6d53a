/** The numbers in a question that say which lines count. All read text as `plain` gives it. */

const YEAR =
  /\b(?:leerjaar|lj|jaar|klas|year|grade) ?([1-6])(?:(?!\w)| )|\b([1-6])(?:e|de|ste|th|rd|nd|st) ?(?:leerjaar|klas|jaar|klassers?|year|grade)\b/;
const FIRST_YEAR = /\b(brugklas\w*|eersteklas\w*|eerstejaars|first.?years?|eerste (?:klas|leerjaar|jaar))\b/;
const YEAR_WORD = /^(?:leerjaar|leerjaren|eerstejaars|brugklas\w*|eersteklas\w*|jaars|klassers?)$/;
const PERCENT = /\b(\d{1,3}) ?(?:%|procent|percent)/;

/** The school year (leerjaar) a question is about, as a digit. */
export function yearIn(text: string): string | undefined {
  const found = YEAR.exec(text);
  return found?.[1] ?? found?.[2] ?? (FIRST_YEAR.test(text) ? '1' : undefined);
}

export const isYearWord = (word: string): boolean => YEAR_WORD.test(word);

/** The percentage a question names, 0 to 999; undefined when it names none. */
export function percentIn(text: string): number | undefined {
  const found = PERCENT.exec(text);
  return found ? Number(found[1]) : undefined;
}
