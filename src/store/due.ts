import type { Delivery } from './port';

/** From when on somebody may do something with a message, in milliseconds; nothing where nothing is to be sent any more. */
export function sendableAt(delivery: Delivery): number | undefined {
  switch (delivery.kind) {
    case 'waiting':
      return delivery.notBefore === undefined ? 0 : Date.parse(delivery.notBefore);
    case 'claimed':
    case 'sending':
      return Date.parse(delivery.until);
    case 'uncertain':
    case 'failed':
      return undefined;
  }
}
