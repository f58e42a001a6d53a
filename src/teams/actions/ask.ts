import { z } from 'zod/v4';
import { answer, LONGEST_QUESTION } from '../answering/answer';
import { schoolsOf } from '../answering/school';
import { otherSchool } from '../not-here';
import { forEveryone, forPresser, sentence } from '../reaction';
import { action } from './action';

/** A question on a button: the answer takes the card's place, in a channel only for whoever pressed. */
export const ask = action(
  'everyone',
  z.object({ question: z.string().min(1).max(LONGEST_QUESTION), school: z.string() }),
  async (turn, data, services) => {
    // The school on the button is a claim of the presser's machine; it must be one they may ask about.
    const school = (await schoolsOf(turn, services)).all.find(({ id }) => id === data.school);
    if (!school) return sentence(otherSchool('je vraag'));
    const { card } = await answer({ turn, school, question: data.question, mayFollowUp: false }, services);
    return turn.place === 'personal' ? forEveryone(card) : forPresser(card);
  },
);
