import type { Language } from '../../answers/reply';
import { list } from '../../cases/nl';
import type { RoleId, Structure } from '../../structure/structure';
import { lowerFirst } from '../cards/plain';

/** Functions as they stand in a sentence, each once: "de mentor of de zorgcoördinator". */
export function rolesInWords({ roles }: Structure, ids: readonly RoleId[], word: 'en' | 'of' = 'of'): string {
  const names = [...new Set(ids)].flatMap((id) => roles.get(id)?.name ?? []);
  return list(
    names.map((name) => `de ${lowerFirst(name)}`),
    word,
  );
}

/** Any one of these functions, in the language of the sentence; a name for which the school has no English stays as it is. */
export function rolesIn(language: Language, structure: Structure, ids: readonly RoleId[]): string {
  if (language === 'nl') return rolesInWords(structure, ids);
  const roles = [...new Set(ids)].flatMap((id) => structure.roles.get(id) ?? []);
  return list(
    roles.map(({ name, english: [english] }) => `the ${english ?? lowerFirst(name)}`),
    'or',
  );
}
