import { sight } from '../../../cases/may';
import { responsibleFor } from '../../../cases/people';
import { type Case, lastRound } from '../../../cases/state';
import { oneLine, shorten } from '../../cards/plain';
import { whoAt } from '../at-desk';
import type { AtForm } from '../form/at-form';
import { look } from '../form/buttons';
import { readEach } from '../read-each';
import { mayBeCarriedBy } from '../team/lists/seen';
import type { MineRow } from './card';
import { until } from './moments';

/** What this person promised to do, in any case of the school that runs. */
export async function taskRows(at: AtForm): Promise<MineRow[]> {
  const { desk, school } = at;
  const running = await desk.options.store.summaries(school.key, { status: ['running'] });
  const theirs = running.filter((summary) => mayBeCarriedBy(at, summary));
  const rows = await readEach(theirs, async ({ caseId }) => {
    const state = await desk.load(school.key, caseId);
    return state && rowsFor(at, state);
  });
  return rows.flat();
}

async function rowsFor(at: AtForm, state: Case): Promise<MineRow[]> {
  const who = whoAt(at);
  const { sees, as } = sight(who, state);
  if (sees === 'nothing') return [];
  const now = new Set(lastRound(state)?.interventions.map(({ id }) => id));
  const { today } = at.desk.clock();
  const theirs = responsibleFor(who, state).filter(({ id }) => now.has(id));
  if (theirs.length > 0) await at.desk.looks.note(at.school.key, state, { by: at.by.id, what: 'task', as });
  return theirs.map(({ what, rhythm, until: last }) => ({
    text: `Zaak ${state.number ?? ''} · ${shorten(oneLine(what), 150)}`,
    lines: [{ text: `${shorten(oneLine(rhythm), 80)}, ${until(last, today)}` }],
    buttons: [look({ school: at.of.id, caseId: state.id, version: state.version })],
  }));
}
