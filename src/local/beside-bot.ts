import { Server } from 'node:net';

/**
 * Loaded into the playground's process before the playground itself (`node --import`).
 *
 * It listens without naming a host, so on every address of the machine; here that becomes the loopback address.
 * And it must not outlive the bot, also when the bot is killed: then the channel to the parent breaks.
 */

const listen = Server.prototype.listen;

Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  if (typeof args[0] === 'number' && typeof args[1] !== 'string') args.splice(1, 0, '127.0.0.1');
  Reflect.apply(listen, this, args);
  return this;
};

process.on('disconnect', () => process.exit(0));
