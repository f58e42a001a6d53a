/**
 * What every test of a file put in about pupils, and what came out where it may not be read. `setup.ts` listens, `after.ts`
 * compares; a test file has a bot, a store and a channel of its own, so what leaks there was put in there.
 */

/**
 * Where something came out: a post in a channel, what a notification of any message shows, a log line, an error, a metric, what a
 * collector would be told.
 */
export type Outlet = 'channel' | 'notification' | 'log' | 'error' | 'metric' | 'telemetry';

export interface Leak {
  readonly outlet: Outlet;
  readonly text: string;
  /** What stands around it. */
  readonly where: string;
}

/** Too short to tell from other text. */
const SHORTEST = 4;
/** A long text may come out cut short: its beginning says enough. */
const LONGEST = 40;
const AROUND = 80;

/** Keeps both sides of one test file, each text and each output once. */
export class Watch {
  readonly #secrets = new Set<string>();
  readonly #typed = new Set<string>();
  readonly #out = new Map<Outlet, Set<string>>();

  /** Text about a pupil: nobody may read it in any outlet. */
  secret(text: string): void {
    add(this.#secrets, text);
  }

  /** What somebody typed in a message: a channel may repeat it to them, logs, errors and metrics may not. */
  typed(text: string): void {
    add(this.#typed, text);
  }

  cameOut(outlet: Outlet, text: string): void {
    const known = this.#out.get(outlet) ?? new Set();
    this.#out.set(outlet, known.add(text));
  }

  leaks(): readonly Leak[] {
    return [...this.#out].flatMap(([outlet, outputs]) => {
      const all = [...outputs].join('\n');
      const kept =
        outlet === 'channel' || outlet === 'notification' ? this.#secrets : [...this.#secrets, ...this.#typed];
      return [...kept].flatMap((text) => found(all, text).map((where) => ({ outlet, text, where })));
    });
  }

  /** How much of this came out. */
  heard(outlet: Outlet): number {
    return this.#out.get(outlet)?.size ?? 0;
  }

  /** How much was compared: texts and outputs. */
  tally(): { readonly texts: number; readonly outputs: number } {
    const outputs = [...this.#out.values()].reduce((sum, { size }) => sum + size, 0);
    return { texts: this.#secrets.size + this.#typed.size, outputs };
  }
}

function add(texts: Set<string>, text: string): void {
  // As it stands in JSON, which all outputs are: quotes and line ends escaped.
  const kept = JSON.stringify(text.trim().slice(0, LONGEST)).slice(1, -1);
  if (kept.length >= SHORTEST) texts.add(kept);
}

/** Where a text stands on its own; "Anna" in "Annalise" is another. */
function found(all: string, text: string): string[] {
  for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
    const [before = '', after = ''] = [all[at - 1], all[at + text.length]];
    if (!isLetter(before) && (text.length >= LONGEST || !isLetter(after)))
      return [all.slice(Math.max(0, at - AROUND), at + text.length + AROUND)];
  }
  return [];
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}_-]/u.test(sign);

declare global {
  // Outside the modules, so that a test which loads them anew still has the same one.
  var steunwijzerWatch: Watch | undefined;
}

/** The watch of this test file. */
export function watch(): Watch {
  globalThis.steunwijzerWatch ??= new Watch();
  return globalThis.steunwijzerWatch;
}

/** Does something with a watch of its own, whose leaks are nobody's: for the test that plants some. */
export async function forgetting(work: () => Promise<void>): Promise<void> {
  const own = globalThis.steunwijzerWatch;
  globalThis.steunwijzerWatch = new Watch();
  await work().finally(() => {
    globalThis.steunwijzerWatch = own;
  });
}
