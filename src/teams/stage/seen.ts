import type { Services } from '../answering/services';
import type { Turn } from '../turn';

/** The turn as handlers see it: of whoever is played in local mode, and else of whoever it is. */
export const seen = (turn: Turn, { admin }: Services): Turn => admin?.stage?.seen(turn) ?? turn;
