import { sight } from '../../../cases/may';
import { responsibleFor } from '../../../cases/people';
import { type Case, lastRound } from '../../../cases/state';
import { oneLine, shorten } from '../../cards/plain';
import { whoAt } from '../at-desk';
import type { AtForm } from '../form/at-form';
import { look } from '../form/buttons';
import type { MineRow } from './card';
import { until } from './moments';

/** Each case that runs has to be read to know who is responsible: so many at once. */
const AT_ONCE = 25;

/** What this person promised to do, in any case of the school that runs. */
export async function taskRows(at: AtForm): Promise<MineRow[]> {
  const { desk, school } = at;
  const running = await desk.options.store.summaries(school.key, { status: ['running'] });
  const rows: MineRow[] = [];
  for (let from = 0; from < running.length; from += AT_ONCE) {
    const some = running.slice(from, from + AT_ONCE);
    const cases = await Promise.all(some.map(({ caseId }) => desk.load(school.key, caseId)));
    rows.push(...cases.flatMap((state) => (state ? rowsFor(at, state) : [])));
  }
  return rows;
}

function rowsFor(at: AtForm, state: Case): MineRow[] {
  const who = whoAt(at);
  if (sight(who, state).sees === 'nothing') return [];
  const now = new Set(lastRound(state)?.interventions.map(({ id }) => id));
  const { today } = at.desk.clock();
  return responsibleFor(who, state)
    .filter(({ id }) => now.has(id))
    .map(({ what, rhythm, until: last }) => ({
      text: `Zaak ${state.number ?? ''} · ${shorten(oneLine(what), 150)}`,
      lines: [{ text: `${shorten(oneLine(rhythm), 80)}, ${until(last, today)}` }],
      buttons: [look({ school: at.of.id, caseId: state.id, version: state.version })],
    }));
}
