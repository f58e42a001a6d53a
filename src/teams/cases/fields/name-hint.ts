import { FIRST_NAMES } from '../../../answers/language/first-names';
import { plain } from '../../../answers/language/plain';

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;
/** Two names behind each other, not where a sentence begins. */
const FULL_NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+ (?:(?:van|de|den|der|ten|ter|el) ){0,3}\p{Lu}\p{Ll}+/u;

const SAY = 'Hier lijkt een naam te staan. Dit gaat over de klas: schrijf liever ‘een leerling’. Zo laten mag ook.';

/** A soft remark where a text about a class seems to name somebody; it does not say the name again. */
export function nameHints(text: string): readonly { readonly text: string }[] {
  const named = (text.match(CAPITALISED) ?? []).some((word) => FIRST_NAMES.has(plain(word)));
  return named || FULL_NAME.test(text) ? [{ text: SAY }] : [];
}
