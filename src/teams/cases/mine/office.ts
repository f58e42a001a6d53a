import { addDays } from '../../../cases/days';
import { may } from '../../../cases/may';
import { whoAt } from '../at-desk';
import type { AtForm } from '../form/at-form';
import { look } from '../form/buttons';
import { byWhen } from '../team/dates';
import { casesListed, type Listed } from '../team/lists/seen';
import type { MineRow } from './card';

/** What is due later than this stands on the agenda in time. */
const AHEAD = 14;

/** What waits for this person in cases of others: to be checked, or to be evaluated soon. Made from summaries. */
export async function officeRows(at: AtForm): Promise<readonly MineRow[]> {
  const { naming } = at.school.settings;
  const cases = await casesListed(at, { status: ['submitted', 'running'], naming });
  return cases.flatMap((one) => {
    const what = waitsFor(at, one);
    if (what === undefined) return [];
    const { caseId, version } = one.summary;
    return [{ text: one.label, lines: [{ text: what }], buttons: [look({ school: at.of.id, caseId, version })] }];
  });
}

function waitsFor(at: AtForm, { standing, route, summary }: Listed): string | undefined {
  const who = whoAt(at);
  if (!route || standing.mentor === at.by.id) return undefined;
  if (standing.status === 'submitted')
    return route.check && may(who, 'accept', standing).may ? 'Te controleren' : undefined;
  const { today } = at.desk.clock();
  const { evaluateBy } = summary;
  const isSoon = evaluateBy !== undefined && evaluateBy <= addDays(today, AHEAD);
  return isSoon && may(who, 'evaluate', standing).may ? `Te evalueren, ${byWhen(evaluateBy, today)}` : undefined;
}
