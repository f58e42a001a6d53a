import type { Day } from '../../../cases/ids';
import type { Case } from '../../../cases/state';
import { type CaseCard, cardOf, type Naming } from '../../../cases/view';
import type { Desk } from '../../../desk/desk';
import { pupilOfCase } from '../../../desk/pupil-reads';
import { wentOnFrom } from '../../../desk/taken-up';
import type { Pupil } from '../../../store/port';
import type { Route } from '../../../structure/route';
import type { Services } from '../../answering/services';
import type { PeopleDirectory } from '../../people-directory';
import { managersIn } from '../../settings/managers';
import type { SchoolAsSet } from '../../settings/school-days';
import { type Colleagues, colleaguesOf } from './colleagues';
import { labelOf, shortLabelOf, stepName } from './labels';
import { type Meetings, meetingsOf } from './meeting-day';

/** A case with all that words about it need, looked up once. Who may see it is decided elsewhere. */
export interface Described {
  readonly school: SchoolAsSet;
  readonly state: Case;
  /** Nothing when the school's file no longer has it. */
  readonly route?: Route;
  readonly pupil?: Pupil;
  readonly colleagues: Colleagues;
  /** As it may stand in a channel. */
  readonly card: CaseCard;
  readonly step: string;
  readonly label: string;
  /** The same for a notification: number and step alone. */
  readonly shortLabel: string;
  readonly today: Day;
  /** Whether class and initials may stand in lists and channels, or the number alone. */
  readonly naming: Naming;
  readonly meetings: Meetings;
  /** The cases that took this one up and still go on; nothing while it goes on itself. */
  readonly wentOn: readonly Case[];
  /** Who may give people their functions. */
  readonly managers: readonly string[];
}

export interface Describing {
  readonly desk: Desk;
  readonly people: PeopleDirectory;
  /** Beheerders whom the configuration of the program names. */
  readonly managers?: readonly string[] | undefined;
}

/** What a person with these services looks a case up with. */
export const describing = (desk: Desk, { people, admin }: Pick<Services, 'people' | 'admin'>): Describing => ({
  desk,
  people,
  managers: admin?.beheerders,
});

export async function describe(
  state: Case,
  school: SchoolAsSet,
  { desk, people, managers }: Describing,
): Promise<Described> {
  const route = school.structure.routes.get(state.route);
  const pupil = await pupilOfCase(desk.options.store, school.key, state);
  const { naming, meeting } = school.settings;
  const card = cardOf(state, pupil ?? {}, naming);
  const step = stepName(route, state.route);
  return {
    school,
    state,
    ...(route && { route }),
    ...(pupil && { pupil }),
    colleagues: colleaguesOf(school.structure, await people.assignments(school.structure.id)),
    card,
    step,
    label: labelOf(card, step),
    shortLabel: shortLabelOf(card, step),
    today: desk.clock().today,
    naming,
    meetings: meetingsOf(school, meeting),
    wentOn: await wentOnFrom(desk, school, state),
    managers: managersIn(school.settings, managers),
  };
}

/** Somebody's function as far as this case is concerned: who checks and records before all else. */
export function functionIn({ route, colleagues }: Described, person: string): string {
  return colleagues.functionOf(person, [
    ...(route?.check?.by ?? []),
    ...(route?.startedBy ?? []),
    ...(route?.discussion?.recordedBy ?? []),
  ]);
}

/** Who brought the case in, by the function in which they may. */
export const submitterOf = ({ route, colleagues, state }: Described): string =>
  colleagues.functionOf(state.submittedBy ?? state.mentor, route?.startedBy ?? []);

/** Whose case it is now; not who brought it in, once it was handed over. */
export const mentorOf = ({ route, colleagues, state }: Described): string =>
  colleagues.functionOf(state.mentor, route?.startedBy ?? []);
