import type { Day } from '../../../../cases/ids';
import { seesAll } from '../../../../cases/may';
import { capital } from '../../../../cases/nl';
import type { Rendered } from '../../../cards';
import { WAITING, waitsSince } from '../../../digest/waiting';
import { sinceInWords } from '../../../digest/words';
import { type AtDesk, whoAt } from '../../at-desk';
import { byWhen, dayNear } from '../dates';
import { meetingInWords } from '../meeting-day';
import { TEAM_VERBS } from '../verbs';
import { type Agenda, dueBy, mineOf, plannedFor } from './agenda-items';
import { type ListGroup, renderList } from './list-card';
import type { Listed } from './seen';

/** Rows of a group that are seen at once; the others are folded. */
const OPEN = 8;

/** The next meeting of the support team: what is to be checked, discussed and evaluated, numbered in this order. */
export function renderAgenda(at: AtDesk, agenda: Agenda, from = 0, waiting: readonly ListGroup[] = []): Rendered {
  const { day, meetings, check, discuss, evaluate, record, withoutDay, withMentor } = agenda;
  const team = capital(at.school.structure.words.supportTeam);
  const { today } = at.desk.clock();
  let number = 0;
  const group = (title: string, found: readonly Listed[], more: (one: Listed) => string): ListGroup => ({
    title,
    rows: found.map((one) => ({ one, text: `${++number}. ${one.label} · ${more(one)}` })),
  });
  const waits = (title: string, found: readonly Listed[]): ListGroup => ({
    title,
    rows: found.map((one) => ({ one, text: sinceInWords(one.label, one.state && waitsSince(one.state), today) })),
  });
  const mine = mineOf(at, agenda).length;
  return renderList(at, {
    list: 'agenda',
    title: day === undefined ? `${team}: nog geen overleg gepland` : `${team} ${meetingInWords(day, meetings)}`,
    groups: [
      group('Te controleren', check, () => 'nieuw'),
      group('Te bespreken', discuss, (one) => toDiscuss(one, agenda, today)),
      group('Te evalueren', evaluate, (one) => toEvaluate(one, today)),
      waits(WAITING.toRecord, record),
      waits(WAITING.withoutDay, withoutDay),
      waits(WAITING.withMentor, withMentor),
      ...waiting,
    ],
    open: OPEN,
    from,
    whenEmpty: seesAll(whoAt(at)) ? 'Er staat nu niets op de agenda.' : 'Er staat niets op de agenda dat jij mag zien.',
    ...(mine > 0 && { start: { label: 'Start bespreking', verb: TEAM_VERBS.startSitting } }),
  });
}

function toDiscuss(one: Listed, { day }: Agenda, today: Day): string {
  const { status } = one;
  const meeting = plannedFor(one);
  if (status === 'running') return 'vervolg';
  if (meeting === undefined) return 'nieuw, nog niet gepland';
  if (meeting === day) return 'nieuw';
  return `nieuw, ${meeting < today ? 'stond op de agenda van' : 'gepland op'} ${dayNear(meeting, today)}`;
}

function toEvaluate(one: Listed, today: Day): string {
  const after = one.route?.followUps.find(({ kind }) => kind === 'evaluation')?.after;
  const term = after ? ` (${after.number}${after.upTo === undefined ? '' : ` tot ${after.upTo}`} ${after.unit})` : '';
  return `evaluatie${term}, ${byWhen(dueBy(one), today)}`;
}
