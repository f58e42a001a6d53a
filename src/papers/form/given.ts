import type { Instant } from '../../cases/ids';
import type { Role, Structure } from '../../structure/structure';

/** The pupil as the form names them. */
export interface PaperPupil {
  readonly firstName: string;
  readonly lastName: string;
  readonly className: string;
  readonly number?: string;
}

/** What a form needs besides the route and the case. */
export interface Given {
  readonly structure: Pick<Structure, 'name' | 'words' | 'roles'> & Partial<Pick<Structure, 'routes'>>;
  /** Absent for a class, and for a pupil whose data was erased. */
  readonly pupil?: PaperPupil;
  /** The function under which a person signs ("mentor"); a paper names functions, since people change. */
  readonly functionOf: (person: string) => string | undefined;
  readonly madeAt: Instant;
  /** Leaves out what a meeting has yet to fill in: for who reads what is kept. */
  readonly onlyWritten?: true;
}

/** The function of a role or of a person, in the school's own words. */
export function functionName(given: Given, who: string): string {
  const role: Role | undefined = [...given.structure.roles.values()].find(({ id }) => id === who);
  return role?.name ?? given.functionOf(who) ?? 'onbekend';
}
