import type { Write } from './port';

/** What one transactional batch of Cosmos DB takes; SQLite could do more, but a command must fit in both. */
export const MAX_OPERATIONS = 100;

/** Of the 2 MB, some is left for what a document has around it (ids, the school, the database's own fields). */
export const MAX_BYTES = 1_900_000;

/** Teams repeats an activity within minutes. Answers may show pupil text, so they are not kept for longer than is useful. */
export const HANDLED_FOR_HOURS = 48;

/** The version of a case that was erased: no write expects it. */
export const ERASED = -1;

/** How many documents a write touches: each event one, a case's head (with its summary) one, a number two. */
export function operationsOf({ streams, pupils, reminders, outbox, moves, settings, handled, number }: Write): number {
  const lists = [pupils, reminders?.put, reminders?.drop, outbox, moves, settings];
  return (
    streams.reduce((sum, { append }) => sum + append.length + 1, 0) +
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0) +
    (handled ? 1 : 0) +
    (number ? 2 : 0)
  );
}
