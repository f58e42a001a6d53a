import type { DueKind } from '../../cases/due';
import type { ActionKind } from '../../cases/when';

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

/** What is done about it. */
export const ANSWERED_BY = {
  check: 'accept',
  update: 'update',
  intervention: 'update',
  enrolment: 'discuss',
  yearly: 'update',
  evaluation: 'evaluate',
  term: 'evaluate',
} as const satisfies Readonly<Record<DueKind, ActionKind>>;
