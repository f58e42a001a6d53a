import type { RoleId, Structure } from '../structure/structure';

/** Somebody of the staff whom an answer may name. */
export interface KnownPerson {
  /** The Entra object id, by which an asker is recognised. */
  readonly id: string;
  readonly name: string;
  /** Opens the chat with this person. */
  readonly userPrincipalName: string;
}

export interface Assignment {
  readonly school: string;
  /** A role's id in the school's structure; one that the structure does not have is passed over. */
  readonly role: string;
  readonly person: KnownPerson;
}

/** Who has which function at a school. A port: filled by hand now, by `/instellen` and a store later. */
export interface PeopleDirectory {
  assignments(school: string): Promise<readonly Assignment[]>;
}

/** Who has which function, as given in at the start. */
export class MemoryPeopleDirectory implements PeopleDirectory {
  constructor(private readonly all: readonly Assignment[] = []) {}

  async assignments(school: string): Promise<readonly Assignment[]> {
    return this.all.filter((assignment) => assignment.school === school);
  }
}

/** The person to contact per role; the first one assigned where a role has several. */
export function contactsOf(structure: Structure, assignments: readonly Assignment[]): ReadonlyMap<RoleId, KnownPerson> {
  const contacts = new Map<RoleId, KnownPerson>();
  for (const role of structure.roles.keys()) {
    const assigned = assignments.find((assignment) => assignment.role === role);
    if (assigned) contacts.set(role, assigned.person);
  }
  return contacts;
}

/** The functions of one person, for "wat zijn mijn taken". */
export function rolesOf(structure: Structure, assignments: readonly Assignment[], person: string): readonly RoleId[] {
  const mine = new Set(assignments.filter((each) => each.person.id === person).map((each) => each.role));
  return [...structure.roles.keys()].filter((role) => mine.has(role));
}
