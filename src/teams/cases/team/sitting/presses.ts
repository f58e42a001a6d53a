import { z } from 'zod/v4';
import { NL } from '../../../../cases/nl';
import { action } from '../../../actions/action';
import { inPrivate, sentence } from '../../../reaction';
import { atCase, deskOf, pressAction } from '../at-case';
import { DEEDS, discussion, isOpen } from '../deeds';
import { keepTyped, MEANWHILE } from '../discussion/draft';
import { agendaOf, mineOf } from '../lists/agenda-items';
import { pageFrom } from './page';
import { type Item, marked, readSitting } from './sitting';

const NOTHING = 'Er staat nu niets op de agenda dat jij vastlegt. Met Open bekijk je een zaak.';
const OVER = 'Deze bespreking is al klaar. Typ /agenda voor wat er nog staat.';

/** Begins the meeting, or goes on where this person was; with what came on the agenda since. */
export const startSitting = action(
  'own',
  z.looseObject({ school: z.string().max(100) }),
  async (turn, { school }, services) => {
    const at = await deskOf(turn, school, services);
    if (!at) return sentence(NL.notFound);
    const agenda = await agendaOf(at);
    const mine = mineOf(at, agenda);
    if (mine.length === 0) return sentence(NOTHING);
    const day = agenda.day ?? at.desk.clock().today;
    const before = await readSitting(at);
    const same = before?.day === day ? before : undefined;
    const open = new Set<string>(mine.map(({ summary }) => summary.caseId));
    const kept = (same?.items ?? []).filter((one) => one.became === 'recorded' || open.has(one.case));
    // Recorded in this meeting and on the agenda again: it was reopened.
    const known = new Set(
      kept.filter((one) => !(one.became === 'recorded' && open.has(one.case))).map((one) => one.case),
    );
    const items: Item[] = [
      ...kept.filter((one) => known.has(one.case)),
      ...mine
        .filter(({ summary }) => !known.has(summary.caseId))
        .map(({ summary: { caseId, version }, task }) => ({ case: caseId, task, version })),
    ];
    const from = Math.max(
      0,
      items.findIndex((one) => one.case === same?.at),
    );
    return inPrivate(await pageFrom(at, { day, items, at: '' }, { from }, services));
  },
);

/** To the next case, or the one before; what was typed is kept first. */
export const go = pressAction('own', async (turn, data, services) => {
  const desk = await deskOf(turn, data.school, services);
  const sitting = desk && (await readSitting(desk));
  if (!desk || !sitting || sitting.at === '') return sentence(OVER);
  // An older card counts from its own case, so that pressing it twice does not go two further.
  const place = sitting.items.findIndex((one) => one.case === data.case);
  const item = sitting.items[place];
  if (!item) return sentence(OVER);
  const at = await atCase(turn, data, services);
  const { task } = item;
  const deed = task === 'discuss' ? discussion : DEEDS.find(({ kind }) => kind === task);
  if (at && deed && task !== 'look' && item.became !== 'recorded' && isOpen(deed, at)) {
    const { isOvertaken } = await keepTyped(at, data, task);
    if (isOvertaken) return inPrivate(await pageFrom(desk, sitting, { from: place, note: MEANWHILE }, services));
  }
  if (data.what === 'previous')
    return inPrivate(await pageFrom(desk, sitting, { from: place - 1, step: -1 }, services));
  const passed = task === 'look' ? marked(sitting, item.case, 'seen') : sitting;
  return inPrivate(await pageFrom(desk, passed, { from: place + 1 }, services));
});
