import { caseIdOf } from '../../../cases/identify';
import { sight } from '../../../cases/may';
import { NL } from '../../../cases/nl';
import type { Case } from '../../../cases/state';
import { pupilOfCase } from '../../../desk/pupil-reads';
import { calendarFile } from '../../../papers/calendar/calendar-file';
import { evaluationOf, meetingOf } from '../../../papers/calendar/of-case';
import { formName, formPaper } from '../../../papers/form/form-paper';
import { wordForm } from '../../../papers/word/word-form';
import type { Route } from '../../../structure/route';
import type { Services } from '../../answering/services';
import { NOTHING_KEPT } from '../../not-here';
import { pupilPaper } from '../../privacy/paper';
import type { Turn } from '../../turn';
import { type AtDesk, atDesk, whoAt } from '../at-desk';
import { describe, functionIn } from '../team/described';
import { type Paper, type PaperRef, WORD } from './paper-ref';

const NO_DAY = 'Er staat nu geen overleg of evaluatie gepland. Zodra er een dag is, kan die in je agenda.';

interface Found extends AtDesk {
  readonly state: Case;
  readonly route: Route;
  readonly services: Services;
}

/** The paper, for who may see the case in full; for anybody else a case that is not there. */
export async function paperOf(turn: Turn, ref: PaperRef, services: Services): Promise<Paper | string> {
  if (ref.what === 'inzage') return pupilPaper(turn, ref, services);
  const knowledge = services.schools.get(ref.school);
  if (!knowledge) return NL.notFound;
  const { structure } = knowledge;
  const at = await atDesk(turn, { id: structure.id, name: structure.name, knowledge }, services);
  if (!at) return NOTHING_KEPT;
  const state = await at.desk.load(at.school.key, caseIdOf(ref.case));
  const route = state && structure.routes.get(state.route);
  if (!state || !route) return NL.notFound;
  const { sees, as } = sight(whoAt(at), state);
  if (sees !== 'full') return NL.notFound;
  await at.desk.looks.note(at.school.key, state, { by: at.by.id, what: 'paper', as });
  const found = { ...at, state, route, services };
  return ref.what === 'form' ? form(found) : calendar(found);
}

async function form({ desk, school, state, route, services }: Found): Promise<Paper> {
  const { structure } = school;
  const about = await describe(state, school, { desk, people: services.people });
  const { pupil } = about;
  // The function in which somebody has a part in this case, as on the cards; not the first of all they have.
  const functionOf = (person: string): string => functionIn(about, person);
  const { now: madeAt } = desk.clock();
  const bytes = await wordForm(formPaper(route, state, { structure, functionOf, madeAt, ...(pupil && { pupil }) }));
  return named(state, { start: `${formName(route)} ${route.step ?? route.name}`, end: '.docx', type: WORD, bytes });
}

async function calendar({ desk, school, state, route }: Found): Promise<Paper | string> {
  const pupil = await pupilOfCase(desk.options.store, school.key, state);
  const hours = school.settings.meeting?.hours;
  const className = state.subject.kind === 'class' ? state.subject.name : pupil?.className;
  const around = { stamp: desk.clock().now, ...(className && { className }) };
  const appointment =
    meetingOf(route, state, { ...around, ...(hours && { hours }) }) ??
    evaluationOf(route, state, school.calendar, around);
  if (!appointment) return NO_DAY;
  const start = appointment.what === 'meeting' ? 'Bespreking' : 'Evaluatie';
  return named(state, { start, end: '.ics', type: 'text/calendar', bytes: calendarFile(appointment) });
}

interface Parts {
  readonly start: string;
  readonly end: string;
  readonly type: string;
  readonly bytes: Buffer;
}

function named({ number }: Case, { start, end, type, bytes }: Parts): Paper {
  const title = number === undefined ? start : `${start} zaak ${number}`;
  return { name: `${title.replace(/[^\p{L}\p{N}+-]+/gu, ' ').trim()}${end}`, type, description: title, bytes };
}
