import { evaluateOn } from '../../../../cases/due';
import type { Rendered } from '../../../cards';
import type { AtCase } from '../at-case';
import { dayInWords } from '../dates';
import { renderList, row } from './list-card';

/** The cases that run, by class, with the day by which each is evaluated. */
export function renderCareList(cases: readonly AtCase[]): Rendered {
  const byClass = new Map<string, AtCase[]>();
  for (const at of cases) {
    const name = at.card.className ?? 'Zonder klas';
    byClass.set(name, [...(byClass.get(name) ?? []), at]);
  }
  const sections = [...byClass]
    .sort(([one], [other]) => one.localeCompare(other, 'nl', { numeric: true }))
    .map(([title, found]) => ({
      title,
      rows: found.map((at) => {
        const day = evaluateOn(at.state, at.school.calendar);
        return row(at, undefined, ...(day === undefined ? [] : [`evaluatie uiterlijk ${dayInWords(day)}`]));
      }),
    }));
  return renderList('Zorglijst: wat nu loopt', sections, 'Er loopt nu niets dat jij mag zien.');
}
