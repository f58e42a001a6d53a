import { NL } from '../nl';
import { type Refusal, type RefusalReason, refuse } from '../refusal';

/** The most that any text may hold, whatever a school's file says: a case must fit in one write. */
export const LONGEST = 20_000;
const USUAL = 2_000;

/**
 * A text that goes with a command ("waarom", "wat ontbreekt"), trimmed; refused when it is empty, no text or too long.
 * `what` finishes the sentence "Schrijf nog …".
 */
export function words(
  raw: unknown,
  what: string,
  { field, reason = 'incomplete', most = USUAL }: { field: string; reason?: RefusalReason; most?: number },
): string | Refusal {
  const text = typeof raw === 'string' ? plain(raw) : '';
  if (text === '') return refuse(reason, NL.words(what), { fields: [field] });
  if (text.length > most) return refuse('too-long', NL.tooLong(text.length, most), { fields: [field] });
  return text;
}

/** Without white space around it, and without what no store or card can hold. */
export const plain = (text: string): string => text.replaceAll('\0', '').trim();

/** An id as cards carry it: some letters, no text. */
export const isId = (raw: unknown): raw is string => typeof raw === 'string' && /^[\w:.@|-]{1,100}$/.test(raw);
