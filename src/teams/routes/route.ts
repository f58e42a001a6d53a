import type { Log } from '../../log/log';
import type { Services } from '../answering/services';
import type { Greetings } from '../welcome/greetings';

/** What the routes work with. */
export interface RouteOptions {
  readonly services: Services;
  readonly greetings: Greetings;
  readonly log: Log;
}
