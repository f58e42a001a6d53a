import { z } from 'zod/v4';
import { within } from './deadline';

/** Why there are no keys: nobody answers, an error is answered, it cannot be read, or it takes too long. */
export type KeysFault = 'KEYS_UNREACHABLE' | 'KEYS_REFUSED' | 'KEYS_UNREADABLE' | 'KEYS_LATE';

/** Whether a token is Teams' own cannot be found out just now. Nothing is let in; Teams may come again. */
export class KeysAway extends Error {
  override readonly name = 'KeysAway';

  constructor(
    readonly code: KeysFault,
    options?: ErrorOptions,
  ) {
    super('The keys that Teams signs with cannot be had.', options);
  }
}

/** Well within the time for an invoke. */
const PATIENCE_MS = 3_000;

const metadata = z.looseObject({ jwks_uri: z.url() });
const keySet = z.looseObject({ keys: z.array(z.looseObject({ kid: z.string() })).min(1) });

/**
 * Looks whether Teams' keys can be had before the SDK fetches them for the first time, and bounds how long that may take.
 *
 * The SDK waits for ever for a server that says nothing, and of keys that it could not read it remembers for an hour that it has
 * them: every token is refused then, also when the server is well again. Once it has them it needs the server once a day.
 */
export class Keys {
  private looking: Promise<void> | undefined;

  /** @param address of the metadata, which says where the keys are */
  constructor(private readonly address: string) {}

  /** What `check` gives, a check by the SDK of a token. @throws KeysAway when that could not be done */
  async during<T>(check: () => Promise<T>): Promise<T> {
    this.looking ??= this.look().catch((error: unknown) => {
      // The next request looks again.
      this.looking = undefined;
      throw error;
    });
    await this.looking;
    return within<T | Promise<never>>(PATIENCE_MS, check(), () => Promise.reject(new KeysAway('KEYS_LATE')));
  }

  private async look(): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { jwks_uri } = await read(this.address, metadata, signal);
    await read(jwks_uri, keySet, signal);
  }
}

async function read<T>(address: string, shape: z.ZodType<T>, signal: AbortSignal): Promise<T> {
  const late = (otherwise: KeysFault) => (cause: unknown) =>
    Promise.reject(new KeysAway(signal.aborted ? 'KEYS_LATE' : otherwise, { cause }));
  const answer = await fetch(address, { signal }).catch(late('KEYS_UNREACHABLE'));
  if (!answer.ok) throw new KeysAway('KEYS_REFUSED');
  const parsed = shape.safeParse(await answer.json().catch(late('KEYS_UNREADABLE')));
  if (!parsed.success) throw new KeysAway('KEYS_UNREADABLE');
  return parsed.data;
}
