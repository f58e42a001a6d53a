import { addDays } from '../../cases/days';
import type { Day } from '../../cases/ids';
import { capital } from '../../cases/nl';
import { isAsked, type Who } from '../../cases/people';
import { movedFrom } from '../../desk/moved';
import { explainDue } from '../../planning/explain';
import { momentsBetween, type YearMoment } from '../../planning/moments';
import { movedInWords } from '../../planning/moved-in-words';
import type { Rendered } from '../cards';
import { lowerFirst, shorten } from '../cards/plain';
import { type AtDesk, whoAt } from '../cases/at-desk';
import { DUE } from '../cases/due-in-words';
import { dayInWords } from '../cases/team/dates';
import { type ListGroup, renderList } from '../cases/team/lists/list-card';
import type { Entry } from './entries';
import { labelIn } from './listings';
import { weekOf } from './week';
import { forYears } from './words';

/** So far ahead the yearly calendar is told. */
const AHEAD = 56;
/** More than this nobody reads on; the agenda has what must be done first. */
const MOST = 120;
/** With their explanations fewer rows fit on a page. */
const ON_A_PAGE = 20;
const OPEN = 5;

type Row = ListGroup['rows'][number];

interface Told {
  readonly late: boolean;
  readonly row: Row;
  readonly notes: readonly string[];
}

/** All that the support team looks after, as much of it as somebody may see, or what is asked of that person. */
type Whose = 'team' | 'seen' | 'me';

/** What is coming, with how each date came about. */
export async function coming(at: AtDesk, whose: Whose, from = 0): Promise<Rendered> {
  const { today } = at.desk.clock();
  const who = whoAt(at);
  const { digest, settings, cases } = await weekOf(at, whose === 'team' ? {} : { seenBy: who });
  const asked = cases.flatMap((of) => of.dues.map((due) => ({ of, due })));
  const mine = whose !== 'me' ? asked : asked.filter(({ of, due }) => isMine(who, of, due.by));
  const sorted = [...mine].sort((one, other) => one.due.day.localeCompare(other.due.day)).slice(0, MOST);
  const told = (
    await Promise.all(
      sorted.map(async ({ of, due }): Promise<Told[]> => {
        if (!of.state || !of.route) return [];
        const { why, notes } = explainDue(due, of.state, of.route, at.school.calendar);
        const label = await labelIn(at, of, settings.naming);
        const planned = await at.desk.options.store.remindersOf(at.school.key, of.caseId);
        const moved = movedFrom(planned.find(({ id }) => id === due.id));
        const how = moved ? `${why} ${movedInWords(moved, due.day)}` : why;
        const text = `${capital(dayInWords(due.day))}: ${lowerFirst(label)} · ${lowerFirst(DUE[due.kind])}. ${how}`;
        return [{ late: due.day < today, row: { one: of, text }, notes }];
      }),
    )
  ).flat();
  const moments = momentsBetween(at.school.structure, at.school.calendar, digest.day, addDays(digest.day, AHEAD));
  const notes = [...new Set([...told, ...moments].flatMap((one) => one.notes))];
  const group = (title: string, rows: readonly Row[]): ListGroup => ({ title, rows });
  return renderList(at, {
    list: whose === 'me' ? 'herinneringen' : 'herinneringen-ot',
    title: whose !== 'me' ? 'Wat eraan komt in het OT' : 'Wat er voor jou aankomt',
    groups: [
      group('Te laat', rowsOf(told.filter(({ late }) => late))),
      group('Komt eraan', rowsOf(told.filter(({ late }) => !late))),
      group(
        'De school',
        moments.map((moment) => ({ text: momentWithWhy(moment, today) })),
      ),
      group(
        'Over deze datums',
        notes.map((text) => ({ text })),
      ),
    ].filter(({ rows }) => rows.length > 0),
    open: OPEN,
    onPage: ON_A_PAGE,
    from,
    whenEmpty: 'Er komt niets aan dat jij moet doen.',
  });
}

const rowsOf = (told: readonly Told[]): Row[] => told.map(({ row }) => row);

/** Asked of this person, or in a case that they brought in. */
const isMine = (who: Who, { state }: Entry, by: readonly string[]): boolean =>
  state !== undefined && (state.mentor === who.by || isAsked(who, by, state));

function momentWithWhy(moment: YearMoment, today: Day): string {
  const { from, until, what, why } = moment;
  const on = from === until || from > today ? dayInWords(from) : `tot en met ${dayInWords(until)}`;
  return `${capital(on)}: ${shorten([what, ...forYears(moment)].join(', '), 200)}. ${why}`;
}
