import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Request, Response } from 'restify';

/**
 * Who may still come in. Through a closed port nobody comes, but a connection that is open already is in: when the end begins, those
 * that ask for nothing are closed, and of the others the last answer says that they are not to be used again.
 */
export class Entrance {
  private readonly open = new Set<Socket>();
  private readonly inside = new Map<Response, Socket>();
  private isShut = false;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
  }

  readonly enter = (request: Request, response: Response, next: (proceed?: false) => void): void => {
    if (this.isShut) {
      response.send(503, { error: 'This instance is stopping.' });
      next(false);
      return;
    }
    this.inside.set(response, request.socket);
    response.once('close', () => this.inside.delete(response));
    next();
  };

  shut(): void {
    this.isShut = true;
    const busy = new Set(this.inside.values());
    for (const response of this.inside.keys()) if (!response.headersSent) response.setHeader('connection', 'close');
    for (const socket of this.open) if (!busy.has(socket)) socket.destroy();
  }
}
