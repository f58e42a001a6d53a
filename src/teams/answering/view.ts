import type { RoleId } from '../../structure/structure';
import type { CardView, Contact } from '../cards';
import { type Assignment, contactsOf } from '../people-directory';
import type { Place } from '../turn';
import type { School } from './school';

export interface ViewOptions {
  readonly school: School;
  readonly place: Place;
  readonly assignments: readonly Assignment[];
  readonly own?: readonly RoleId[];
  /** False for a card that goes into somebody's own message: Teams allows no buttons of ours there. */
  readonly interactive?: boolean;
}

/** What a card must know of where it will be read. */
export function viewOf({ school, place, assignments, interactive = true, own = [] }: ViewOptions): CardView {
  const { structure } = school.knowledge;
  const contacts = new Map<Parameters<CardView['contacts']['get']>[0], Contact>();
  for (const [role, { name, userPrincipalName }] of contactsOf(structure, assignments)) {
    // Somebody whose address Teams did not tell has no chat to open.
    if (userPrincipalName === '') continue;
    const roleName = structure.roles.get(role)?.name;
    contacts.set(role, { name, userPrincipalName, ...(roleName === undefined ? {} : { roleName }) });
  }
  return { school: { id: school.id, name: school.name }, place, contacts, own, interactive };
}
