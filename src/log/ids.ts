/** Ids as Teams and we make them; anything else could be words. */
const ID = /^[\w.:@|=;+/-]{1,200}$/;

/** An id as it may stand in the log: of what is none, enough to find two lines about the same. Whoever sends one made it up. */
export function loggedId(value: unknown): string {
  if (typeof value !== 'string') return 'odd';
  return ID.test(value) ? value : `odd-${digest(value).toString(16)}`;
}

/** FNV-1a, of 32 bits: to tell a few apart, not to keep a secret. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** For the fields of a line (`LogFields`) that hold somebody's id of something: for pino, in the one place where a log is made. */
export const ID_SERIALIZERS = {
  activity: loggedId,
  conversation: loggedId,
  school: loggedId,
  case: loggedId,
  outbox: loggedId,
  reminder: loggedId,
} as const;
