import type { RoleId, Structure } from '../../../structure/structure';
import type { Assignment } from '../../people-directory';

/** The people of a school, as cards name them: by function, since people change. */
export interface Colleagues {
  /** "Zorgcoördinator": the first of the wanted functions that this person has, else their first, else "een collega". */
  functionOf(person: string, wanted?: readonly RoleId[]): string;
  /** Who has one of these functions, each once. */
  holding(roles: readonly RoleId[]): readonly string[];
  readonly all: readonly Colleague[];
}

export interface Colleague {
  readonly id: string;
  /** "Mentor" where the name is the function, else "Jansen (mentor)". */
  readonly title: string;
}

/** Whoever has no function, or is gone. */
export const A_COLLEAGUE = 'een collega';

export function colleaguesOf({ roles }: Structure, assignments: readonly Assignment[]): Colleagues {
  const held = new Map<string, { name: string; roles: RoleId[] }>();
  for (const { person, role } of assignments) {
    const known = [...roles.values()].find(({ id }) => id === role);
    const one = held.get(person.id) ?? { name: person.name, roles: [] };
    if (known) one.roles.push(known.id);
    held.set(person.id, one);
  }
  const nameOf = (role: RoleId | undefined): string | undefined => role && roles.get(role)?.name;
  return {
    functionOf: (person, wanted = []) => {
      const own = held.get(person)?.roles ?? [];
      return nameOf(wanted.find((role) => own.includes(role)) ?? own[0]) ?? A_COLLEAGUE;
    },
    holding: (roles) => [...held].filter(([, one]) => one.roles.some((role) => roles.includes(role))).map(([id]) => id),
    all: [...held].map(([id, { name, roles: own }]) => {
      const first = nameOf(own[0]);
      return { id, title: first === undefined || first === name ? name : `${name} (${first})` };
    }),
  };
}
