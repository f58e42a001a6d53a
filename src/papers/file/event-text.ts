import type { Answers } from '../../cases/answers';
import { spoken } from '../../cases/days';
import type { CaseEvent } from '../../cases/event';
import type { Intervention } from '../../cases/state';
import { functionName, type Given } from '../form/given';
import { noLongerAsked } from '../form/sections';

/** What was filled in, a line per question, as it was at that moment: a later answer stands at a later moment. */
export const answerLines = (answers: Answers, given: Given): readonly string[] =>
  noLongerAsked([], answers, given).map(
    ({ label, answer }) => `${label}: ${answer.kind === 'text' ? answer.text : ''}`,
  );

const planLine = ({ goal, what, by, start, rhythm, until }: Intervention, given: Given): string =>
  `Interventie: ${goal}; ${what}; ${functionName(given, by)}; van ${spoken(start)} tot en met ${spoken(until)}; ${rhythm}`;

/** All that was written with an event besides its reason. */
export function writtenIn(event: CaseEvent, given: Given): readonly string[] {
  switch (event.kind) {
    case 'started':
      return [...(event.reason ? [`Reden: ${event.reason}`] : []), ...answerLines(event.answers, given)];
    case 'filled':
      return [...(event.className ? [`Klas: ${event.className}`] : []), ...answerLines(event.answers, given)];
    case 'corrected':
      return answerLines(event.answers, given);
    case 'discussed':
      return [...answerLines(event.record, given), ...event.interventions.map((one) => planLine(one, given))];
    case 'evaluated':
      return answerLines(event.answers, given);
    case 'adjusted':
      return [planLine(event.plan, given)];
    default:
      return [];
  }
}
