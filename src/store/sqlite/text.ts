/**
 * A text as it is bound: the driver cuts it off at a NUL and makes one and the same sign of all half characters, so that two
 * ids of an attacker's choice could become one. Escaped as in JSON they stay apart; ordinary text stays as it is.
 */
export const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** What `escaped` made, as JSON: to be read as all that is kept is read. */
export const asJson = (text: string): string => `"${text}"`;
