import type { Language } from '../../../answers/reply';
import { rolesIn } from '../roles-in-words';
import type { AtForm } from './at-form';

/** Said once, to who begins in English: all that is kept of a pupil is in the language of the file. */
export function inEnglish({ school: { structure } }: AtForm, language: Language): string | undefined {
  if (language === 'nl') return undefined;
  const whom = rolesIn('en', structure, [structure.askFirst]);
  const help = ['a Dutch-speaking colleague', whom].filter(Boolean).join(' or ');
  return `The form itself is in Dutch: it goes into the pupil’s file, and parents may read it. Please write in Dutch. Need a hand? Ask ${help}, or type “help” here and ask me in English.`;
}
