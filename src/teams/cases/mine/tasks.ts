import { sight } from '../../../cases/may';
import { responsibleFor } from '../../../cases/people';
import { type Case, lastRound } from '../../../cases/state';
import { oneLine, shorten } from '../../cards/plain';
import { whoAt } from '../at-desk';
import type { AtForm } from '../form/at-form';
import { look } from '../form/buttons';
import type { MineRow } from './card';
import { until } from './moments';

/** More cases than run at one school at one time; each has to be read to know who is responsible. */
const MOST_READ = 300;

/** What this person promised to do, in any case of the school that runs. */
export async function taskRows(at: AtForm): Promise<MineRow[]> {
  const { desk, school } = at;
  const running = await desk.options.store.summaries(school.key, { status: ['running'] });
  const cases = await Promise.all(running.slice(0, MOST_READ).map(({ caseId }) => desk.load(school.key, caseId)));
  return cases.filter((state) => state !== undefined).flatMap((state) => rowsFor(at, state));
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
