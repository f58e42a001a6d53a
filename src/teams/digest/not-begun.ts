import { isDay } from '../../cases/days';
import { dayAt } from '../../cases/identify';
import type { Day } from '../../cases/ids';
import { rootsOf } from '../../cases/pupils/follow';
import { initialsOf, type Naming } from '../../cases/view';
import { nextDigest } from '../../planning/digest-day';
import { wantedBy } from '../../planning/not-begun';
import type { Pupil } from '../../store/port';
import type { Route } from '../../structure/route';
import { asksEnrolment } from '../../structure/route-facts';
import { readEach } from '../cases/read-each';
import { byWhen } from '../cases/team/dates';
import { stepName } from '../cases/team/labels';
import type { Listing } from './card';
import { type AtSchool, OPEN } from './entries';
import { listing, MOST } from './listings';

interface NotBegun {
  readonly pupil: Pupil;
  readonly route: Route;
  readonly by: Day;
}

/**
 * Pupils of whom a day of enrolment is known, for whom the school's file wants something by now, such as a startdocument, while no
 * case asks it. A reminder needs a case; these have none, so they are named until somebody begins one. Only where a route
 * counts from the enrolment are pupils read at all.
 */
export async function notBegunOf(at: AtSchool): Promise<Listing> {
  const { structure, settings } = at.school;
  const routes = [...structure.routes.values()].filter(asksEnrolment);
  const found = routes.length === 0 ? [] : await wanting(at, routes);
  const { today } = at.desk.clock();
  const lines = found.slice(0, MOST).map((one) => inWords(one, settings.naming, today));
  return listing('Nog niet begonnen na de inschrijving', lines, found.length, 0);
}

/** Without a case there is no number: class and initials, as far as the school lets a channel say them. */
function inWords({ pupil, route, by }: NotBegun, naming: Naming, today: Day): string {
  const who = naming === 'initials' ? `${pupil.className} · ${initialsOf(pupil)}` : 'Een leerling';
  return `${who} · ${stepName(route, route.id)} · ${byWhen(by, today)}`;
}

async function wanting({ desk, school }: AtSchool, routes: readonly Route[]): Promise<readonly NotBegun[]> {
  const { store } = desk.options;
  const { calendar, key, settings } = school;
  const next = nextDigest(settings.digest, calendar, desk.clock().today).day;
  const all = await store.findPupils(key, {});
  const roots = rootsOf(all);
  const ids = new Set<string>(routes.map(({ id }) => id));
  const open = (await store.summaries(key, { status: OPEN })).filter(({ route }) => ids.has(route));
  const going = new Set(open.map(({ pupil }) => pupil && roots.get(pupil)));
  const here = all.filter((one) => roots.get(one.id) === one.id && one.leftOn === undefined && !going.has(one.id));
  const found = await readEach(here, async (pupil): Promise<NotBegun | undefined> => {
    const { enrolledOn } = pupil;
    if (enrolledOn === undefined || !isDay(enrolledOn)) return undefined;
    const same = all.filter(({ id }) => roots.get(id) === pupil.id);
    const lists = await Promise.all(same.map(({ id }) => store.summaries(key, { status: ['closed'], pupil: id })));
    const closed = lists.flat().filter(({ route }) => ids.has(route));
    const closedOn = closed
      .map(({ changedAt }) => dayAt(new Date(changedAt)))
      .sort()
      .at(-1);
    const [first] = routes
      .flatMap((route) => {
        const by = wantedBy(route, { enrolledOn, closedOn }, calendar);
        return by !== undefined && by < next ? [{ pupil, route, by }] : [];
      })
      .sort((one, other) => (one.by < other.by ? -1 : 1));
    return first;
  });
  return found.sort((one, other) => (one.by < other.by ? -1 : 1));
}
