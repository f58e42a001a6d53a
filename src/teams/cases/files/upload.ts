const WITHIN_MS = 30_000;

/** Sends the whole file in one piece, as Teams' upload sessions want it; says whether it arrived. */
export async function upload(address: URL, bytes: Buffer): Promise<boolean> {
  const answer = await fetch(address, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    },
    // Where it sends us on to was not checked.
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MS),
  }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok === true;
}
