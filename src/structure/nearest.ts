/**
 * The name that somebody most likely meant by a word that is none of them: another way to write it, or a slip of one or
 * two letters. Nothing when no name is near enough.
 */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const written = fold(word);
  const most = written.length < 4 ? 1 : 2;
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of names) {
    // A long text is no slip of a short name; and counting slips takes the product of both lengths.
    if (Math.abs(name.length - written.length) > most) continue;
    const slips = slipsBetween(written, fold(name));
    if (slips <= Math.min(most, name.length - 2) && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) {
      best = { name, slips };
    }
  }
  return best?.name;
}

/** A name as it is compared: "Zorgcoördinator " and "zorgcoordinator" are the same one. */
export const fold = (name: string): string =>
  (/[^ -~]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name).trim().replace(/\s+/g, ' ').toLowerCase();

/** How many letters must be added, dropped, replaced or swapped with their neighbour to make one word of the other. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const swapped =
        a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1] ? (before[at - 2] ?? replaced) + 1 : replaced;
      line.push(Math.min((above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, replaced, swapped));
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
