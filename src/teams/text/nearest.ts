/**
 * The candidate that differs least from a word, if it is near enough to be what was meant: one slip in a short word, two
 * or three in a longer one. The first of equals wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = distance(word, candidate);
    if (slips <= allowed(word, candidate) && (!best || slips < best.slips)) best = { candidate, slips };
  }
  return best?.candidate;
}

const allowed = (word: string, candidate: string): number => Math.ceil(Math.max(word.length, candidate.length) / 3);

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(
        Math.min(
          at(line, column - 1) + 1,
          at(last, column) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = line;
  }
  return at(last, to.length);
}

const at = (line: readonly number[], index: number): number => line[index] ?? Number.POSITIVE_INFINITY;
