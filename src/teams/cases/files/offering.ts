import { z } from 'zod/v4';
import { type Action, action } from '../../actions/action';
import type { Services } from '../../answering/services';
import { type Reaction, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type PaperRef, paperOf } from './paper';

const PRIVATE = 'Dat geef ik je alleen in je privéchat met mij.';
const NO_FILES = 'Bestanden kan ik hier niet geven.';

type CaseRef = Omit<PaperRef, 'what'>;

/** The form of a case as a Word document, for whoever may see all of it; in the personal chat only. */
export const offerForm = (turn: Turn, ref: CaseRef, services: Services): Promise<Reaction> =>
  offerPaper(turn, { ...ref, what: 'form' }, services);

/** The meeting or the evaluation of a case, to put in one's own calendar; in the personal chat only. */
export const offerCalendar = (turn: Turn, ref: CaseRef, services: Services): Promise<Reaction> =>
  offerPaper(turn, { ...ref, what: 'calendar' }, services);

async function offerPaper(turn: Turn, ref: PaperRef, services: Services): Promise<Reaction> {
  if (turn.place !== 'personal') return sentence(PRIVATE);
  if (!services.files) return sentence(NO_FILES);
  const paper = await paperOf(turn, ref, services);
  return typeof paper === 'string' ? sentence(paper) : { show: 'file', file: services.files.offer(paper, ref) };
}

const shape = z.object({ school: z.string().min(1).max(100), case: z.string().min(1).max(300) });

/** The verbs of the buttons; each carries `school` and `case` (its id). */
export const FILE_VERBS = { form: 'case-form', calendar: 'case-ics' } as const;

export const FILE_ACTIONS: readonly (readonly [string, Action])[] = [
  [FILE_VERBS.form, action(shape, offerForm)],
  [FILE_VERBS.calendar, action(shape, offerCalendar)],
];
