/** Teams shows an error of its own after five seconds; half a second is for the way back. */
export const INVOKE_DEADLINE_MS = 4_500;

/**
 * What `work` gives, or what `late` gives once the time is up. The work goes on; a failure of it after that must be
 * handled by whoever started it.
 */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), milliseconds);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
