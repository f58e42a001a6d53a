import type { Answer, Answers } from '../../../../cases/answers';
import { isRefusal } from '../../../../cases/refusal';
import type { FieldId } from '../../../../structure/route';
import { textIn, withEmptied } from '../../fields/given';
import { input } from '../../fields/input';
import { answersIn } from '../../fields/parse';
import { inputsFor } from '../../fields/render';
import type { AtCase } from '../at-case';
import type { Deed } from './deed';

const formOf = ({ route }: AtCase) => route?.pages.flatMap(({ fields }) => fields) ?? [];

/** Puts submitted answers right: only what was changed goes along, with the reason. */
export const correct: Deed = {
  kind: 'correct',
  verb: 'case-correct',
  title: 'Verbeteren',
  press: 'Bewaar verbetering',
  fits: ({ route, view }) => route !== undefined && view.sees === 'full',
  ask: (at, given) => ({
    intro: ['Verander wat niet klopt; de rest blijft zoals het was.'],
    inputs: [
      ...inputsFor(formOf(at), {
        given: withEmptied(given, formOf(at), at.state.answers),
        answers: at.state.answers,
      }),
      input({
        id: 'reason',
        kind: 'text',
        label: 'Waarom verbeter je dit? *',
        value: textIn(given, 'reason'),
        required: true,
      }),
    ],
  }),
  command: (given, at) => {
    const before = at.state.answers;
    const typed = answersIn(formOf(at), withEmptied(given, formOf(at), before), { today: at.today, before });
    return isRefusal(typed) ? typed : { kind: 'correct', answers: changed(at, typed), reason: textIn(given, 'reason') };
  },
};

function changed(at: AtCase, typed: Answers): Answers {
  const answers: Partial<Record<FieldId, Answer>> = {};
  for (const { id } of formOf(at)) {
    const answer = typed[id];
    if (answer !== undefined && key(answer) !== key(at.state.answers[id])) answers[id] = answer;
  }
  return answers;
}

const key = (answer: Answer | undefined): string => JSON.stringify(Object.entries(answer ?? {}).sort());
