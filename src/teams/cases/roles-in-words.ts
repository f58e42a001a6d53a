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
