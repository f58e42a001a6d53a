import type { InputView } from './input';

/** A card may be 80 KB; what is typed comes back on it beside everything else. */
const MOST_BYTES = 50_000;

const CUT = 'Je tekst was zo lang dat hij niet helemaal op de kaart past; het laatste stuk staat er niet meer bij.';

/** The inputs with as much in them as a card can give back, and the sentence that says so when that is not all. */
export function fitting(inputs: readonly InputView[]): {
  readonly inputs: readonly InputView[];
  readonly say?: string;
} {
  const filled = inputs.filter(({ value }) => value !== '');
  if (bytes(filled.map(({ value }) => value)) <= MOST_BYTES) return { inputs };
  const share = Math.floor(MOST_BYTES / filled.length);
  return { inputs: inputs.map((one) => ({ ...one, value: cut(one.value, share) })), say: CUT };
}

function cut(value: string, most: number): string {
  let kept = value;
  while (bytes(kept) > most) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept;
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
