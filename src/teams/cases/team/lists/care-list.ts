import type { Day } from '../../../../cases/ids';
import { seesAll } from '../../../../cases/may';
import type { Rendered } from '../../../cards';
import { type AtDesk, whoAt } from '../../at-desk';
import { dayNear } from '../dates';
import { type ListGroup, renderList } from './list-card';
import type { Listed } from './seen';

/** With more than this many rows the classes are folded. */
const MOST_OPEN = 12;

/** The cases that run, by class, with the day by which each is evaluated. */
export function renderCareList(
  at: AtDesk,
  cases: readonly Listed[],
  from = 0,
  waiting: readonly ListGroup[] = [],
): Rendered {
  const { today } = at.desk.clock();
  const byClass = new Map<string, Listed[]>();
  for (const one of cases) {
    const name = one.className ?? 'Zonder klas';
    byClass.set(name, [...(byClass.get(name) ?? []), one]);
  }
  const groups = [...byClass]
    .sort(([one], [other]) => one.localeCompare(other, 'nl', { numeric: true }))
    .map(([title, found]) => ({
      title,
      rows: found.map((one) => ({ one, text: [one.label, ...due(one, today)].join(' · ') })),
    }));
  return renderList(at, {
    list: 'zorglijst',
    title: 'Zorglijst: wat nu loopt',
    groups: [...groups, ...waiting],
    open: cases.length > MOST_OPEN ? 0 : MOST_OPEN,
    from,
    whenEmpty: seesAll(whoAt(at)) ? 'Er loopt nu niets.' : 'Er loopt nu niets dat jij mag zien.',
  });
}

const due = ({ summary: { evaluateBy } }: Listed, today: Day): string[] =>
  evaluateBy === undefined ? [] : [`evaluatie uiterlijk ${dayNear(evaluateBy, today)}`];
