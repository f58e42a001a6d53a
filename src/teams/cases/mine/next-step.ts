import { spoken } from '../../../cases/days';
import { promised } from '../../../cases/due';
import type { Day } from '../../../cases/ids';
import { type Case, lastRound } from '../../../cases/state';
import type { DeskSchool } from '../../../desk/desk';
import { recordingWords } from '../../../papers/form/recording-words';
import { explainCheck } from '../../../planning/explain';
import type { Route } from '../../../structure/route';
import { rolesInWords } from '../roles-in-words';
import { until } from './moments';

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
      if (!route.check || !check) return discussion(state, route);
      return `Controle door ${rolesInWords(structure, route.check.by)}, ${until(check.day, today)}`;
    }
    case 'accepted':
      return discussion(state, route);
    case 'running': {
      const round = lastRound(state);
      const done = new Set(round?.updates.map(({ followUp }) => String(followUp)));
      const due = round && promised(route, state.id, round, calendar).find(({ rule }) => !done.has(rule));
      if (!due) return 'Uitvoeren wat is afgesproken';
      return `${due.kind === 'update' ? 'Update' : 'Evaluatie'}, ${until(due.day, today)}`;
    }
    default:
      return '';
  }
}

function discussion({ meeting }: Case, route: Route): string {
  const where = route.discussion?.where;
  if (where === undefined) return recordingWords(route).waiting;
  return meeting === undefined ? `Wacht op bespreking: ${where}` : `Bespreking op ${spoken(meeting)}: ${where}`;
}
