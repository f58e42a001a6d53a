import { calledAs } from '../../../cases/may';
import type { LookAt, LookedAs } from '../../../desk/looks';
import type { Route } from '../../../structure/route';

/** What somebody looked at, in words. */
export const LOOKED_AT: Readonly<Record<LookAt, string>> = {
  case: 'de zaak',
  paper: 'het formulier als document',
  form: 'het formulier om in te vullen',
  task: 'wat er is afgesproken (in de eigen lijst)',
  pupil: 'de gegevens van de leerling',
  file: 'het hele dossier (voor inzage)',
};

/** Why somebody might, in words, after "als": "degene die de aanmelding controleert". */
export function lookedAs(as: LookedAs, route: Route | undefined): string {
  if (as === 'manager') return 'beheerder';
  return (as === 'confirmer' ? 'wie inzage en verwijderen bevestigt' : calledAs(as, route)).replace(
    /^wie /,
    'degene die ',
  );
}
