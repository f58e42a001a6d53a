import { addDays } from '../../cases/days';
import type { Day } from '../../cases/ids';
import { capital } from '../../cases/nl';
import { movedFrom } from '../../desk/moved';
import { explainDue } from '../../planning/explain';
import { momentsBetween, type YearMoment } from '../../planning/moments';
import { movedInWords } from '../../planning/moved-in-words';
import type { Rendered } from '../cards';
import { lowerFirst, shorten } from '../cards/plain';
import { type AtDesk, whoAt } from '../cases/at-desk';
import { DUE } from '../cases/due-in-words';
import { readEach } from '../cases/read-each';
import { rolesInWords } from '../cases/roles-in-words';
import { dayNear } from '../cases/team/dates';
import { type ListGroup, renderList } from '../cases/team/lists/list-card';
import type { Entry } from './entries';
import { labelIn } from './listings';
import { weekOf } from './week';
import { WHOSE, type Whose, whoseInWords, whoseIs } from './whose';
import { forYears } from './words';

/** So far ahead the yearly calendar is told. */
const AHEAD = 56;
/** More than this nobody reads on; the agenda has what must be done first. */
const MOST = 120;
/** With their explanations fewer rows fit on a page. */
const ON_A_PAGE = 20;
const OPEN = 5;

type Row = ListGroup['rows'][number];
type Due = Entry['dues'][number];

/** Something that is asked, as this person is told of it. */
interface Asked {
  readonly of: Entry;
  readonly due: Due;
  readonly whose: Whose;
}

interface Told {
  readonly whose: Whose;
  readonly late: boolean;
  readonly row: Row;
  readonly notes: readonly string[];
}

/** All that the support team looks after, as much of it as somebody may see, or that with what is asked of that person apart. */
type View = 'team' | 'seen' | 'me';

/** What is coming, with how each date came about. */
export async function coming(at: AtDesk, view: View, from = 0): Promise<Rendered> {
  const { today } = at.desk.clock();
  const { structure, calendar } = at.school;
  const team = structure.words.supportTeam;
  const { digest, settings, cases } = await weekOf(at, view === 'team' ? {} : { seenBy: whoAt(at) });
  const asked = cases.flatMap((of) => of.dues.flatMap((due) => askedOf(at, view, of, due))).sort(ownFirst);
  const told = await readEach(asked.slice(0, MOST), (one) => toldOf(at, one, settings.naming));
  const moments = momentsBetween(structure, calendar, digest.day, addDays(digest.day, AHEAD));
  const notes = [...new Set([...told, ...moments].flatMap((one) => one.notes))];
  const group = (title: string, rows: readonly Row[]): ListGroup => ({ title, rows });
  const ofWhom = (whose: Whose, title: string): string =>
    view === 'me' ? `${whoseInWords(whose, team)}: ${lowerFirst(title)}` : title;
  return renderList(at, {
    list: view === 'me' ? 'herinneringen' : 'herinneringen-ot',
    title: view === 'me' ? 'Wat er voor jou aankomt' : `Wat eraan komt in het ${team}`,
    groups: [
      ...WHOSE.flatMap((whose) => {
        const some = told.filter((one) => one.whose === whose);
        return [
          group(ofWhom(whose, 'Te laat'), rowsOf(some.filter(({ late }) => late))),
          group(ofWhom(whose, 'Komt eraan'), rowsOf(some.filter(({ late }) => !late))),
        ];
      }),
      group('Verder', moreThan(asked.length)),
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

/** What is not listed is counted, and said where it can be read. */
const moreThan = (all: number): Row[] =>
  all > MOST ? [{ text: `En nog ${all - MOST}, van later: zie /agenda en /mijn.` }] : [];

const rowsOf = (told: readonly Told[]): Row[] => told.map(({ row }) => row);

function askedOf(at: AtDesk, view: View, of: Entry, due: Due): readonly Asked[] {
  const whose = view === 'me' ? whoseIs(whoAt(at), of.state, due.by) : 'team';
  return whose === undefined ? [] : [{ of, due, whose }];
}

/** What is one's own is read to the end before that of others; the rest by day. */
const ownFirst = (one: Asked, other: Asked): number =>
  WHOSE.indexOf(one.whose) - WHOSE.indexOf(other.whose) || one.due.day.localeCompare(other.due.day);

async function toldOf(
  at: AtDesk,
  { of, due, whose }: Asked,
  naming: Parameters<typeof labelIn>[2],
): Promise<Told | undefined> {
  if (!of.route) return undefined;
  const { today } = at.desk.clock();
  const { key, calendar } = at.school;
  const { why, notes } = explainDue(due, of.state, of.route, calendar);
  const planned = await at.desk.options.store.remindersOf(key, of.caseId);
  const moved = movedFrom(planned.find(({ id }) => id === due.id));
  const how = moved ? `${why} ${movedInWords(moved, due.day)}` : why;
  const what = `${lowerFirst(await labelIn(at, of, naming))} · ${lowerFirst(DUE[due.kind])}${byWhom(at, whose, due)}`;
  const on = due.day === today ? 'Vandaag' : capital(dayNear(due.day, today));
  return { whose, late: due.day < today, row: { one: of, text: `${on}: ${what}. ${how}` }, notes };
}

/** Of others it is said by whom, as far as functions are asked. */
function byWhom({ school: { structure } }: AtDesk, whose: Whose, { by }: Due): string {
  const roles = [...structure.roles.keys()].filter((role) => by.some((one) => one === role));
  return whose === 'own' || roles.length === 0 ? '' : ` door ${rolesInWords(structure, roles)}`;
}

function momentWithWhy(moment: YearMoment, today: Day): string {
  const { from, until, what, why } = moment;
  const on = from === until || from > today ? dayNear(from, today) : `tot en met ${dayNear(until, today)}`;
  return `${capital(on)}: ${shorten([what, ...forYears(moment)].join(', '), 200)}. ${why}`;
}
