import type { Request, Response } from 'restify';
import { isLoopback } from './loopback';

/** A file to hand over. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const GONE = { error: 'Deze link werkt niet meer. Vraag het bestand nog eens aan Steunwijzer.' };

/** What stands behind GET /bestand/:token: the file, kept by nobody on the way, and run by no browser. */
export function downloads(take: (token: string) => Download | undefined) {
  return async (request: Request, response: Response): Promise<void> => {
    const token: unknown = Reflect.get(Object(request.params), 'token');
    const file = fromHere(request) && typeof token === 'string' ? take(token) : undefined;
    const common = {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; sandbox",
    };
    if (!file) return void response.send(404, GONE, common);
    response.writeHead(200, {
      ...common,
      'content-type': file.type,
      'content-length': file.bytes.length,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
    response.end(file.bytes);
  };
}

/** Another site could make a browser on this machine ask under its own name; a link of ours has the address itself. */
function fromHere(request: Request): boolean {
  const address = `http://${request.header('host', '')}`;
  return (
    URL.canParse(address) && isLoopback(new URL(address).hostname) && isLoopback(request.socket.remoteAddress ?? '')
  );
}
