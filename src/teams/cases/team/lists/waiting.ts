import { sight } from '../../../../cases/may';
import { cardOf } from '../../../../cases/view';
import { pupilOfCase } from '../../../../desk/pupil-reads';
import { summaryOf } from '../../../../desk/write';
import type { Structure } from '../../../../structure/structure';
import { lowerFirst } from '../../../cards/plain';
import type { PeopleDirectory } from '../../../people-directory';
import { type AtDesk, whoAt } from '../../at-desk';
import { readEach } from '../../read-each';
import { colleaguesOf } from '../colleagues';
import { labelOf, stepName } from '../labels';
import { waitsFor } from '../went-on';
import type { ListGroup } from './list-card';

const TITLE = 'Wacht op een formulier';

/** Cases that went up while the form of the next step is not handed in: nothing runs, and somebody is still awaited. */
export async function waitingFor(at: AtDesk, people: PeopleDirectory): Promise<readonly ListGroup[]> {
  const { desk, school } = at;
  const { store } = desk.options;
  const follows = followingIn(school.structure);
  const drafts = (await store.summaries(school.key, { status: ['draft'] })).filter(({ route }) => follows.has(route));
  if (drafts.length === 0) return [];
  const { naming } = school.settings;
  const colleagues = colleaguesOf(school.structure, await people.assignments(school.structure.id));
  const rows = await readEach(drafts, async ({ caseId }) => {
    const draft = await desk.load(school.key, caseId);
    const before = draft?.previous && (await desk.load(school.key, draft.previous));
    if (!before || sight(whoAt(at), before).sees === 'nothing') return undefined;
    const pupil = await pupilOfCase(store, school.key, before);
    const step = stepName(school.structure.routes.get(before.route), before.route);
    const label = labelOf(cardOf(before, pupil ?? {}, naming), step);
    const summary = summaryOf(before, pupil, desk.clock().now);
    return { one: { summary }, text: `${label} · ${lowerFirst(waitsFor({ school, colleagues }, draft))}` };
  });
  const sorted = rows.sort((a, b) => (a.one.summary.number ?? 0) - (b.one.summary.number ?? 0));
  return sorted.length === 0 ? [] : [{ title: TITLE, rows: sorted }];
}

/** The routes that take up a case of another: by what they follow, or by what leads to them. */
const followingIn = ({ routes }: Structure): ReadonlySet<string> =>
  new Set(
    [...routes.values()].flatMap(({ id, follows, outcomes }) => [
      ...(follows ? [id] : []),
      ...outcomes.flatMap(({ does, leadsTo }) =>
        does === 'escalate' && leadsTo.length === 0 ? [...routes.keys()] : leadsTo,
      ),
    ]),
  );
