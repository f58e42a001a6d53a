/** What a card can take of texts that are to be read in full, beside all else that is on it. */
const MOST_BYTES = 24_000;
const REST = '… (de rest staat in het formulier)';

/** So many lines under one heading: each costs a card something, however short it is. */
const MOST_ENTRIES = 40;

/** The last of what was written, and a line about what was before that, where there is more than a card can take. */
export function latest<One>(all: readonly One[]): { readonly shown: readonly One[]; readonly before: readonly Line[] } {
  const left = all.length - MOST_ENTRIES;
  return {
    shown: all.slice(-MOST_ENTRIES),
    before: left > 0 ? [{ label: 'Eerder', answer: `nog ${left}, in het formulier` }] : [],
  };
}

interface Line {
  readonly label: string;
  readonly answer: string;
}

/** Texts as they were written; where together they are more than a card can take, each has its share and says where the rest is. */
export function inFull(texts: readonly string[]): readonly string[] {
  if (bytes(texts) <= MOST_BYTES) return texts;
  const share = Math.floor(MOST_BYTES / texts.length);
  return texts.map((text) => (bytes(text) <= share ? text : cut(text, share)));
}

function cut(text: string, most: number): string {
  let kept = text;
  while (bytes(kept) > most) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return `${kept}${REST}`;
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
