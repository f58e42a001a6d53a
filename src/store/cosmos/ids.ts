import { createHash } from 'node:crypto';

/** What kinds of documents there are; the first part of a document's id. */
export type Kind = 'school' | 'case' | 'event' | 'number' | 'pupil' | 'reminder' | 'outbox' | 'handled' | 'setting';

/** An id may have 255 characters; some are left for kind and number. */
const LONGEST = 200;

/** The one document of each school that counts case numbers, and says that the school is there. */
export const SCHOOL_ID = 'school';

/**
 * The id of a document, out of what the program calls it. Cosmos DB takes no / \ ? and # in it, and we no other sign that a
 * client or a header may change; what is longer than fits is hashed. Different names have different ids.
 */
export const documentId = (kind: Exclude<Kind, 'school'>, name: string): string => `${kind}|${plain(name)}`;

/** The n-th event of a case, counted from 1. */
export const eventId = (caseId: string, n: number): string => `${documentId('event', caseId)}|${n}`;

/** How the ids of all begin whose name begins so, and that of those whose name is too long to be seen in it. */
export const idsBeginning = (
  kind: Exclude<Kind, 'school'>,
  beginning: string,
): readonly [seen: string, hashed: string] => [`${kind}|${signs(beginning)}`, `${kind}|${HASHED}`];

/** Two signs that no other name can begin with: after one = always comes a number. */
const HASHED = '==';

const signs = (name: string): string =>
  name.replace(/[^\w.~@|,:-]/g, (sign) => `=${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function plain(name: string): string {
  const text = signs(name);
  return text.length <= LONGEST ? text : `${HASHED}${createHash('sha256').update(text).digest('hex')}`;
}
