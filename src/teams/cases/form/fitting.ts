import type { Typed } from './inputs';

/** A card may be 80 KB; what is typed comes back on it beside everything else. */
const MOST_BYTES = 50_000;

const CUT = 'Je tekst was zo lang dat hij niet helemaal op de kaart past; het laatste stuk staat er niet meer bij.';

/** What was typed, as far as a card can give it back, and the sentence that says so when that is not all. */
export function fitting(typed: Typed): { readonly typed: Typed; readonly say?: string } {
  const values = Object.entries(typed);
  if (bytes(JSON.stringify(typed)) <= MOST_BYTES) return { typed };
  const share = Math.floor(MOST_BYTES / Math.max(values.length, 1));
  return { typed: Object.fromEntries(values.map(([id, value]) => [id, cut(value, share)])), say: CUT };
}

function cut(value: string, most: number): string {
  let kept = value;
  while (bytes(JSON.stringify(kept)) > most) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept;
}

const bytes = (text: string): number => Buffer.byteLength(text);
