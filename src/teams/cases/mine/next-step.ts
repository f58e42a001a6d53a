import { duesOf } from '../../../cases/due';
import type { Day } from '../../../cases/ids';
import { meetingDay } from '../../../cases/meeting-day';
import { recordingWords } from '../../../cases/recording-words';
import type { Case } from '../../../cases/state';
import type { DeskSchool } from '../../../desk/desk';
import { explainCheck } from '../../../planning/explain';
import type { Route } from '../../../structure/route';
import { DUE } from '../due-in-words';
import { rolesInWords } from '../roles-in-words';
import { byWhen, dayNear } from '../team/dates';

/** What is next in a case, and till when; in words of the school where it has them. */
export function nextStep(
  state: Case,
  route: Route | undefined,
  { structure, calendar }: DeskSchool,
  today: Day,
): string {
  if (!route) return 'Deze stap staat niet meer in de structuur; vraag je zorgcoördinator hoe het verder gaat.';
  switch (state.status) {
    case 'returned':
      return `Aanvullen: ${state.missing}`;
    case 'submitted': {
      const check = explainCheck(state, route, calendar);
      if (!route.check || !check) return discussion(state, route, today);
      return `Controle door ${rolesInWords(structure, route.check.by)}, ${byWhen(check.day, today)}`;
    }
    case 'accepted':
      return discussion(state, route, today);
    case 'running': {
      const [due] = duesOf(state, route, calendar);
      return due ? `${DUE[due.kind]}, ${byWhen(due.day, today)}` : 'Uitvoeren wat is afgesproken';
    }
    default:
      return '';
  }
}

function discussion(state: Case, route: Route, today: Day): string {
  const where = route.discussion?.where;
  if (where === undefined) return recordingWords(route).waiting;
  const meeting = meetingDay(state, route);
  return meeting === undefined
    ? `Wacht op bespreking: ${where}`
    : `Bespreking ${meeting === today ? 'vandaag' : `op ${dayNear(meeting, today)}`}: ${where}`;
}
