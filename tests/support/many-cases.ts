import { addDays } from '../../src/cases/days';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import { caseIdOf, dayAt, instantOf, personIdOf, pupilIdOf } from '../../src/cases/identify';
import type { DeskSchool } from '../../src/desk/desk';
import { summaryOf } from '../../src/desk/write';
import type { Pupil, Store } from '../../src/store/port';
import type { Route } from '../../src/structure/route';

/** So many cases fit in one write. */
const AT_ONCE = 20;
const DAY_MS = 86_400_000;

/** Fills a school with open cases of every route about a pupil: half wait for their check, half were discussed. */
export async function fillWithCases(store: Store, school: DeskSchool, count: number, now: Date): Promise<void> {
  const routes = [...school.structure.routes.values()].filter(({ about }) => about === 'pupil');
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => from + index + 1);
    const made = some.flatMap((number) => {
      const route = routes[number % routes.length];
      return route ? [caseOf(number, route, now)] : [];
    });
    const { kind } = await store.write(school.key, {
      streams: made.map(({ state, events }) => ({ caseId: state.id, expected: 0, append: events })),
      pupils: made.map(({ pupil }) => pupil),
      summaries: made.map(({ state, pupil }) => summaryOf(state, pupil, instantOf(now))),
    });
    if (kind !== 'written') throw new Error(`Not written: ${kind}.`);
  }
}

function caseOf(number: number, route: Route, now: Date) {
  const pupil: Pupil = {
    id: pupilIdOf(`pupil-${number}`),
    firstName: 'Roepnaam',
    lastName: 'Jonkheer',
    className: `${(number % 6) + 1}${'ABCDE'[number % 5]}`,
    formerClasses: [],
    version: 0,
  };
  const id = caseIdOf(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
  const began = new Date(now.getTime() - (number % 90) * DAY_MS);
  const by = personIdOf('mentor');
  const signed = { by, at: instantOf(began) };
  const on = dayAt(began);
  const discussed: CaseEvent[] = [
    { kind: 'accepted', ...signed },
    { kind: 'discussed', ...signed, on, record: {}, interventions: [], evaluateBy: addDays(on, 42) },
  ];
  const subject = { kind: 'pupil', pupil: pupil.id } as const;
  const events: CaseEvent[] = [
    { kind: 'started', ...signed, id, route: route.id, subject, mentor: by, answers: {}, kept: [] },
    { kind: 'submitted', ...signed, number },
    ...(number % 2 === 0 ? discussed : []),
  ];
  const state = replay(events);
  if (!state) throw new Error('No case.');
  return { state, events, pupil };
}
