/** What speaks for a fact as the answer to a question. */
export interface Evidence {
  /** The sum of what the question's words tell, as far as they stand in the fact. */
  readonly score: number;
  /** How much of the question the fact accounts for, 0 to 1. */
  readonly coverage: number;
  /** How many of the question's words stand in the fact itself. */
  readonly matched: number;
  /** Whether one of those is what pupils need support with ("faalangst"). */
  readonly care: boolean;
  /** How many of those are more than a verb that fits many lines. */
  readonly subjects: number;
  /** How much of the fact the question accounts for, 0 to 1. */
  readonly filled: number;
}

/**
 * Whether a fact answers a question, or only shares a word with it. The figures were found on the question sets in
 * `tests/answers/questions`: with them no question that a structure does not answer gets an answer there.
 * @param scoped whether the question names the level or step, so that one word may do
 * @param named whether it names the role or topic
 * @param figure whether a moment is asked for: a line that has one answers for the one thing the question names
 * @param rare what a word scores that stands in two facts at most: one such word may do as well
 */
export function isEnough(
  { score, coverage, filled, matched, subjects, care }: Evidence,
  { scoped, named, rare, figure }: { scoped: boolean; named: boolean; rare: number; figure: boolean },
): boolean {
  const placed = scoped || named;
  if (subjects === 0 && matched < 2 && filled < 0.5 && !placed) return false;
  if (matched < 2 && filled < 0.25 && score < rare && !placed && !care && !(figure && coverage >= 0.9)) return false;
  const mostOfTheQuestion = coverage >= 0.58;
  const severalTellingWords = score >= 6 && coverage >= 0.42;
  const mostOfTheFact = score >= 4 && coverage >= 0.34 && coverage + 0.6 * filled >= 0.52;
  const partOfTheStep = scoped && subjects > 0 && score >= 2.5 && coverage >= 0.42;
  return mostOfTheQuestion || partOfTheStep || (matched >= 2 && (severalTellingWords || mostOfTheFact));
}

/** So good that what a question tells before it asks need not be looked at. */
export const isSure = ({ score, coverage }: Evidence): boolean => coverage >= 0.66 && score >= 3;

/** Of two questions in one, the line that answers the other: about the same thing, though it leaves out the first's words. */
export const isAlso = (hit: Evidence, best: Evidence): boolean => hit.coverage >= 0.4 && hit.score >= 0.5 * best.score;
