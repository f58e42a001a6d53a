import { caseIdOf } from '../../../../cases/identify';
import { statusInWords } from '../../../../cases/recording-words';
import type { Refusal } from '../../../../cases/refusal';
import type { Services } from '../../../answering/services';
import type { Rendered } from '../../../cards';
import type { AtDesk } from '../../at-desk';
import { type AtCase, asSeen } from '../at-case';
import { DEEDS, discussion, isOpen } from '../deeds';
import { functionIn } from '../described';
import { readDraft } from '../discussion/draft';
import { discussionForm } from '../discussion/form';
import type { Said } from '../form-card';
import { formIn } from '../presses/form';
import { renderEnd } from './end';
import { lookCard } from './look';
import { type Item, keepSitting, marked, type Sitting } from './sitting';

interface Where {
  /** The case to begin at, by its place. */
  readonly from: number;
  readonly step?: 1 | -1;
  /** What was wrong with the form of the case at `from`, if that is the one. */
  readonly wrong?: Refusal;
  /** What is said above whatever comes. */
  readonly note?: string;
}

/** The form of the next case that is still to be written down; what somebody else did is passed over with a sentence. */
export async function pageFrom(at: AtDesk, begun: Sitting, where: Where, services: Services): Promise<Rendered> {
  const { from, step = 1, wrong, note } = where;
  const said = note === undefined ? [] : [note];
  let sitting = begun;
  for (let index = from; index >= 0 && index < sitting.items.length; index += step) {
    const item = sitting.items[index];
    if (!item || item.became === 'recorded') continue;
    const found = await stillToDo(at, item, services);
    if (typeof found !== 'string') {
      await keepSitting(at, { ...sitting, at: item.case });
      return formOf(found, item, {
        ...(said.length > 0 && { note: said.join(' ') }),
        ...(wrong && index === from && { wrong }),
      });
    }
    if (item.became !== 'elsewhere') said.push(found);
    sitting = marked(sitting, item.case, 'elsewhere');
  }
  // Before the first there is nothing: then the first that is left, or the end.
  if (step < 0) return pageFrom(at, sitting, { from: 0, note: [...said, FIRST].join(' ') }, services);
  const over = { ...sitting, at: '' };
  await keepSitting(at, over);
  return renderEnd(at, over, said, services);
}

const FIRST = 'Hiervoor staat er niets meer open.';

async function formOf(at: AtCase, { task }: Item, said: Said): Promise<Rendered> {
  if (task === 'look') return lookCard(at, said);
  const deed = task === 'discuss' ? undefined : DEEDS.find(({ kind }) => kind === task);
  return deed ? formIn(deed, at, (await readDraft(at)).evaluation, said) : discussionForm(at, said);
}

/** The case, if it is still to be done in this meeting; else the sentence that says why not. */
async function stillToDo(at: AtDesk, { case: id, task, version }: Item, services: Services): Promise<AtCase | string> {
  const caseId = caseIdOf(id);
  const state = await at.desk.load(at.school.key, caseId);
  const seen = state && (await asSeen(at, state, services));
  if (!seen) return 'Een van de zaken staat niet meer voor jou op de agenda.';
  const { events } = await at.desk.options.store.read(at.school.key, caseId);
  const kind = task === 'discuss' ? 'discussed' : 'evaluated';
  const done = events.slice(version).findLast((event) => event.kind === kind);
  if (done) return `${seen.label} is intussen al vastgelegd door ${functionIn(seen, done.by)}.`;
  if (task === 'look')
    return seen.state.status === 'running' ? seen : `${seen.label} ${statusInWords(seen.state.status, seen.route)}.`;
  const deed = task === 'discuss' ? discussion : DEEDS.find((one) => one.kind === task);
  return deed && isOpen(deed, seen)
    ? seen
    : `${seen.label} ${statusInWords(seen.state.status, seen.route)}; die slaan we over.`;
}
