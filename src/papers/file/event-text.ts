import type { Answers } from '../../cases/answers';
import { spoken } from '../../cases/days';
import type { CaseEvent } from '../../cases/event';
import type { Day } from '../../cases/ids';
import type { Intervention } from '../../cases/state';
import { functionName, type Given } from '../form/given';
import { noLongerAsked } from '../form/sections';

/** What was filled in, a line per question, as it was at that moment: a later answer stands at a later moment. */
export const answerLines = (answers: Answers, given: Given): readonly string[] =>
  noLongerAsked([], answers, given).map(
    ({ label, answer }) => `${label}${label.endsWith('?') ? '' : ':'} ${answer.kind === 'text' ? answer.text : ''}`,
  );

const planLine = ({ goal, what, by, start, rhythm, until }: Intervention, given: Given): string =>
  `Interventie: ${goal}; ${what}; ${functionName(given, by)}; van ${spoken(start)} tot en met ${spoken(until)}; ${rhythm}`;

/** The goal of each intervention, as it was last agreed: an evaluation names it by its id. */
export const goalsIn = (events: readonly CaseEvent[]): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap((event) => {
      const plans = event.kind === 'discussed' ? event.interventions : event.kind === 'adjusted' ? [event.plan] : [];
      return plans.map(({ id, goal }) => [id, goal] as const);
    }),
  );

const CARRIED_OUT = { yes: 'ja', partly: 'deels', no: 'nee' } as const;

const dayLine = (label: string, day: Day | undefined): readonly string[] =>
  day === undefined ? [] : [`${label}: ${spoken(day)}`];

/** All that was written with an event besides its reason; `goals` as `goalsIn` gives them. */
export function writtenIn(event: CaseEvent, given: Given, goals: ReadonlyMap<string, string>): readonly string[] {
  switch (event.kind) {
    case 'started':
      return [...(event.reason ? [`Reden: ${event.reason}`] : []), ...answerLines(event.answers, given)];
    case 'filled':
      return [...(event.className ? [`Klas: ${event.className}`] : []), ...answerLines(event.answers, given)];
    case 'corrected':
      return answerLines(event.answers, given);
    case 'discussed':
      return [
        ...answerLines(event.record, given),
        ...event.interventions.map((one) => planLine(one, given)),
        ...dayLine('Evalueren uiterlijk', event.evaluateBy),
      ];
    case 'evaluated':
      return [
        ...answerLines(event.answers, given),
        ...Object.entries(event.carriedOut).map(
          ([id, how]) => `Uitgevoerd: ${CARRIED_OUT[how]} (${goals.get(id) ?? 'een interventie'})`,
        ),
        ...dayLine('Ouders geïnformeerd op', event.parentsInformedOn),
        ...dayLine('Evalueren uiterlijk', event.evaluateBy),
      ];
    case 'adjusted':
      return [planLine(event.plan, given)];
    default:
      return [];
  }
}
