import type { DueKind } from '../../cases/due';

/** What is asked, as it is called in a list. */
export const DUE: Readonly<Record<DueKind, string>> = {
  check: 'Controle',
  update: 'Update',
  evaluation: 'Evaluatie',
  term: 'Laatste dag voor de evaluatie',
  intervention: 'Einde van een interventie',
  enrolment: 'Na de inschrijving',
  yearly: 'Elk jaar',
};
