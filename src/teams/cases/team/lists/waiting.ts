import { sight } from '../../../../cases/may';
import type { Case } from '../../../../cases/state';
import { cardOf } from '../../../../cases/view';
import { pupilOfCase } from '../../../../desk/pupil-reads';
import { summaryOf } from '../../../../desk/write';
import type { Pupil } from '../../../../store/port';
import type { Structure } from '../../../../structure/structure';
import { lowerFirst } from '../../../cards/plain';
import type { PeopleDirectory } from '../../../people-directory';
import { type AtDesk, whoAt } from '../../at-desk';
import { readEach } from '../../read-each';
import { colleaguesOf } from '../colleagues';
import { labelOf, stepName } from '../labels';
import { waitsFor } from '../went-on';
import type { ListGroup } from './list-card';

export const AWAITED = 'Wacht op een formulier';

/** A case that went up, and the form of the next step that somebody did not hand in yet. */
interface Awaiting {
  /** As far as a channel may say it. */
  readonly label: string;
  readonly before: Case;
  readonly draft: Case;
  readonly pupil: Pupil | undefined;
}

/** Cases that went up while the form of the next step is not handed in: nothing runs, and somebody is still awaited. By number. */
export async function awaitingIn({ desk, school }: Pick<AtDesk, 'desk' | 'school'>): Promise<readonly Awaiting[]> {
  const { store } = desk.options;
  const follows = followingIn(school.structure);
  const drafts = (await store.summaries(school.key, { status: ['draft'] })).filter(({ route }) => follows.has(route));
  const found = await readEach(drafts, async ({ caseId }): Promise<Awaiting | undefined> => {
    const draft = await desk.load(school.key, caseId);
    const before = draft?.previous && (await desk.load(school.key, draft.previous));
    if (!before) return undefined;
    const pupil = await pupilOfCase(store, school.key, before);
    const step = stepName(school.structure.routes.get(before.route), before.route);
    return { label: labelOf(cardOf(before, pupil ?? {}, school.settings.naming), step), before, draft, pupil };
  });
  return found.sort((one, other) => (one.before.number ?? 0) - (other.before.number ?? 0));
}

/** Those that this person may see. */
export async function waitingFor(at: AtDesk, people: PeopleDirectory): Promise<readonly ListGroup[]> {
  const { desk, school } = at;
  const seen = (await awaitingIn(at)).filter(({ before }) => sight(whoAt(at), before).sees !== 'nothing');
  if (seen.length === 0) return [];
  const colleagues = colleaguesOf(school.structure, await people.assignments(school.structure.id));
  const rows = seen.map(({ label, before, draft, pupil }) => ({
    one: { summary: summaryOf(before, pupil, desk.clock().now) },
    text: `${label} · ${lowerFirst(waitsFor({ school, colleagues }, draft))}`,
  }));
  return [{ title: AWAITED, rows }];
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
