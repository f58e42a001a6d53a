import { sight } from '../../cases/may';
import { isAsked, type Who } from '../../cases/people';
import type { Case } from '../../cases/state';

/** Whose something is, to the person who looks: theirs to do, of others in a case they brought in, or what their office looks after. */
export type Whose = 'own' | 'in-own-cases' | 'team';

/** In this order they are told apart. */
export const WHOSE: readonly Whose[] = ['own', 'in-own-cases', 'team'];

/** Nothing where it is of others in a case of which this person may not know all. */
export function whoseIs(who: Who, state: Case, by: readonly string[]): Whose | undefined {
  if (isAsked(who, by, state)) return 'own';
  if (state.mentor === who.by) return 'in-own-cases';
  return sight(who, state).sees === 'full' ? 'team' : undefined;
}

/** "Van het OT", as the school calls its team. */
export function whoseInWords(whose: Whose, team: string): string {
  switch (whose) {
    case 'own':
      return 'Van jou';
    case 'in-own-cases':
      return 'Van anderen, in jouw zaken';
    case 'team':
      return `Van het ${team}`;
    default:
      return whose satisfies never;
  }
}
