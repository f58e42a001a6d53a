import { type Sight, sight } from '../../../../cases/may';
import { isAsked, type Standing } from '../../../../cases/people';
import { type Case, isStatus, type Status } from '../../../../cases/state';
import { initialsOf, type Naming } from '../../../../cases/view';
import { pupilOf } from '../../../../desk/pupil-reads';
import type { Summary } from '../../../../store/port';
import type { Route } from '../../../../structure/route';
import { routeById } from '../../../../structure/route-facts';
import { type AtDesk, whoAt } from '../../at-desk';
import { readEach } from '../../read-each';
import { labelOf, stepName } from '../labels';

/** A case as it stands in a list, as this person may see it; the whole of it only where that had to be read. */
export interface Listed {
  readonly summary: Summary;
  readonly status: Status;
  readonly route?: Route;
  readonly standing: Standing;
  readonly state?: Case;
  readonly label: string;
  readonly className?: string;
}

interface Wanted {
  readonly status: readonly Status[];
  readonly naming: Naming;
  /** Whether a list needs to know more than its summary says. */
  readonly whole?: (summary: Summary, route: Route | undefined) => boolean;
}

/** The cases in these statuses that this person may see, by number. */
export async function casesListed(at: AtDesk, { status, naming, whole }: Wanted): Promise<Listed[]> {
  const summaries = await at.desk.options.store.summaries(at.school.key, { status });
  const found = await readEach(summaries, (one) => listed(at, one, naming, whole));
  return found.sort((one, other) => (one.summary.number ?? 0) - (other.summary.number ?? 0));
}

/** Whether something in this case may be this person's to carry out; what was kept before this was counted has to be read. */
export function mayBeCarriedBy(at: AtDesk, { carriedBy, mentor, route: id, status }: Summary): boolean {
  const route = routeById(at.school.structure, id);
  if (carriedBy === undefined || !route || !isStatus(status)) return true;
  return isAsked(whoAt(at), carriedBy, { mentor, route: route.id, status });
}

async function listed(
  at: AtDesk,
  summary: Summary,
  naming: Naming,
  whole?: Wanted['whole'],
): Promise<Listed | undefined> {
  const route = routeById(at.school.structure, summary.route);
  const short = route &&
    isStatus(summary.status) && { route: route.id, mentor: summary.mentor, status: summary.status };
  const seen: Sight = short ? sight(whoAt(at), short).sees : 'nothing';
  if (short && seen === 'nothing' && !mayBeCarriedBy(at, summary)) return undefined;
  // A route that is gone, or an intervention that is theirs: that stands in the case alone.
  const mustRead = seen === 'nothing' || whole?.(summary, route) === true;
  const state = mustRead ? await at.desk.load(at.school.key, summary.caseId) : undefined;
  const standing = state ?? short;
  if (!standing || sight(whoAt(at), standing).sees === 'nothing') return undefined;
  const { className, initials } = naming === 'initials' ? await calledToday(at, summary) : {};
  return {
    summary,
    status: standing.status,
    standing,
    label: labelOf(
      { ...numbered(summary), ...(className && { className }), ...(initials && { initials }) },
      stepName(route, summary.route),
    ),
    ...(route && { route }),
    ...(state && { state }),
    ...(className && { className }),
  };
}

/** A pupil as they are called today: a summary has it as it was when something last happened. */
export async function calledToday(
  { desk, school }: Pick<AtDesk, 'desk' | 'school'>,
  { pupil, className, initials }: Summary,
) {
  const today = pupil && (await pupilOf(desk.options.store, school.key, pupil));
  return today ? { className: today.className, initials: initialsOf(today) } : { className, initials };
}

const numbered = ({ number }: Summary) => (number === undefined ? {} : { number });
