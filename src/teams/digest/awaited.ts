import { lowerFirst } from '../cards/plain';
import { AWAITED, awaitingIn } from '../cases/team/lists/waiting';
import { formAwaited } from '../cases/team/went-on';
import type { Listing } from './card';
import type { AtSchool } from './entries';
import { listing, MOST, OPEN } from './listings';

/** Cases that went up and of which nobody handed in the next form: closed, and asked by no reminder, so named until somebody does. */
export async function awaitedOf(at: AtSchool): Promise<Listing> {
  const found = await awaitingIn(at);
  const lines = found.slice(0, MOST).map(({ label, draft }) => `${label} · ${lowerFirst(formAwaited(at, draft))}`);
  return listing(AWAITED, lines, found.length, OPEN);
}
