import type { CaseId, Day, Instant } from '../../cases/ids';

/**
 * A moment of a case to put in one's own calendar. There is no field for the pupil, on purpose: a calendar is shared,
 * synchronised to phones and read over shoulders.
 */
export interface Appointment {
  readonly what: 'meeting' | 'evaluation';
  readonly caseId: CaseId;
  readonly number: number;
  /** The route's name: "PM2". */
  readonly step: string;
  readonly className?: string;
  /** Which time round; with the case and `what` it makes the UID, so that a moved date moves and does not double. */
  readonly round: number;
  /** How often this appointment was changed; a calendar keeps the highest. */
  readonly sequence: number;
  readonly day: Day;
  /** Wall-clock times at school, "09:15"; without them it is the whole day. */
  readonly hours?: { readonly from: string; readonly to: string };
  /** "OT, maandag blok 2". */
  readonly where?: string;
  readonly cancelled?: boolean;
  readonly stamp: Instant;
}

const NAME = { meeting: 'Bespreking', evaluation: 'Evaluatie' } as const;

/** "Bespreking zaak 12 (PM2, klas 3B)". */
export function summary({ what, number, step, className }: Appointment): string {
  return `${NAME[what]} zaak ${number} (${[step, ...(className ? [`klas ${className}`] : [])].join(', ')})`;
}

/** The same for every version of this appointment. */
export const uid = ({ caseId, what, round }: Appointment): string => `${caseId}.${what}.${round}@steunwijzer`;
