import { ASKED } from '../../../../cases/asked-as';
import { mayAgreeOnDay } from '../../../../cases/no-day';
import { isRefusal, refuse } from '../../../../cases/refusal';
import { lastRound } from '../../../../cases/state';
import { textIn } from '../../fields/given';
import { input } from '../../fields/input';
import { dayIn } from '../../fields/parse';
import type { AtCase } from '../at-case';
import { dayNear } from '../dates';
import type { Deed } from './deed';

const agreed = ({ state }: Pick<AtCase, 'state'>) => lastRound(state)?.evaluateBy;

/** Sets the day of the evaluation where the step has no term of its own, so that somebody is asked on it. */
export const agree: Deed = {
  kind: 'agree',
  verb: 'case-agree',
  title: 'Dag afspreken',
  titleAt: (about) => (agreed(about) === undefined ? 'Dag afspreken' : 'Andere evaluatiedag'),
  press: 'Bewaar de dag',
  fits: ({ state, route, school }) => mayAgreeOnDay(state, route, school.calendar),
  ask: (at, given) => {
    const day = agreed(at);
    return {
      intro: [
        day === undefined
          ? 'Er is nog geen dag afgesproken voor de evaluatie. Op de dag die je kiest vraag ik erom.'
          : `Nu afgesproken: uiterlijk ${dayNear(day, at.today)}.`,
      ],
      inputs: [
        input({
          id: 'evaluate-by',
          kind: 'date',
          label: ASKED.agreedEvaluation,
          value: textIn(given, 'evaluate-by') || (day ?? ''),
          required: true,
        }),
      ],
    };
  },
  command: (given) => {
    const day = dayIn(given, 'evaluate-by', ASKED.agreedEvaluation);
    if (day === undefined) return refuse('incomplete', 'Kies de dag van de evaluatie.', { fields: ['evaluateBy'] });
    return isRefusal(day) ? day : { kind: 'agree', evaluateBy: day };
  },
};
