import { createServer } from 'node:net';

/**
 * The port when it is free on the loopback address, or any free one for 0.
 *
 * Rejects with the system's error (`EADDRINUSE`, `EACCES`) otherwise.
 */
export function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}
