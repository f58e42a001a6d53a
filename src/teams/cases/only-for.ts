import { NL } from '../../cases/nl';
import type { Refusal } from '../../cases/refusal';
import type { AtDesk } from './at-desk';
import { rolesInWords } from './roles-in-words';

/** "Dit kan alleen de zorgcoördinator." where functions may; the core's own words where only the mentor may. */
export function onlyFor({ school }: AtDesk, { say, roles = [] }: Refusal): string {
  const who = rolesInWords(school.structure, roles);
  return who === '' ? say : NL.onlyFor(who);
}
