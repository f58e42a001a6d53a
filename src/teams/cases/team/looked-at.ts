import type { LookAt } from '../../../desk/looks';

/** What somebody looked at, in words. */
export const LOOKED_AT: Readonly<Record<LookAt, string>> = {
  case: 'de zaak',
  paper: 'het formulier als document',
  form: 'het formulier om in te vullen',
  task: 'wat er is afgesproken, in hun eigen lijst',
  pupil: 'de gegevens van de leerling',
};
