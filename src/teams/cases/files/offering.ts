import { type Action, action } from '../../actions/action';
import { type Reaction, sentence } from '../../reaction';
import { paperOf } from './paper';
import { type PaperRef, paperRef } from './paper-ref';

const PRIVATE = 'Dat geef ik je alleen in je privéchat met mij.';
export const NO_FILES = 'Bestanden kan ik hier niet geven.';

const shape = paperRef.omit({ what: true });

/** A paper of a case, for whoever may see all of it; in the personal chat only. */
const offer = (what: PaperRef['what']) =>
  action('reads', shape, async (turn, pressed, services): Promise<Reaction> => {
    const ref = { ...pressed, what };
    if (turn.place !== 'personal') return sentence(PRIVATE);
    if (!services.files) return sentence(NO_FILES);
    const paper = await paperOf(turn, ref, services);
    return typeof paper === 'string' ? sentence(paper) : { show: 'file', file: services.files.offer(paper, ref) };
  });

/** The verbs of the buttons; each carries `school` and `case` (its id). */
export const FILE_VERBS = { form: 'case-form', calendar: 'case-ics' } as const;

export const FILE_ACTIONS: readonly (readonly [string, Action])[] = [
  [FILE_VERBS.form, offer('form')],
  [FILE_VERBS.calendar, offer('calendar')],
];
