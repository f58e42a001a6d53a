import type { Server } from 'node:net';

/** Where a server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port.');
  return address.port;
}
