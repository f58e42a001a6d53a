import { z } from 'zod/v4';
import { answer, LONGEST_QUESTION } from '../answering/answer';
import { schoolsOf } from '../answering/school';
import { forEveryone, forPresser, sentence } from '../reaction';
import { action } from './action';

const OTHER_SCHOOL = 'Deze knop hoort bij een andere school. Typ je vraag, dan antwoord ik voor jouw school.';

/** A question on a button: the answer takes the card's place, in a channel only for whoever pressed. */
export const ask = action(
  z.object({ question: z.string().min(1).max(LONGEST_QUESTION), school: z.string() }),
  async (turn, data, services) => {
    // The school on the button is a claim of the presser's machine; it must be one they may ask about.
    const school = (await schoolsOf(turn, services)).all.find(({ id }) => id === data.school);
    if (!school) return sentence(OTHER_SCHOOL);
    const { card } = await answer({ turn, school, question: data.question, mayFollowUp: false }, services);
    return turn.place === 'personal' ? forEveryone(card) : forPresser(card);
  },
);
