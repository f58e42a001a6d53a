import { z } from 'zod/v4';
import { LONGEST_QUESTION } from '../answering/answer';
import { schoolsOf } from '../answering/school';
import { respond } from '../commands/respond';
import { type Reaction, type Said, sentence } from '../reaction';
import type { Turn } from '../turn';
import { action } from './action';

const UNKNOWN =
  'Bij die school zie ik je niet in een team. Kies een van je eigen scholen: typ /school in je privéchat met mij.';

/** Remembers the choice, and answers the question that waited for it. */
export const chooseSchool = action(
  'everyone',
  z.object({ school: z.string(), question: z.string().max(LONGEST_QUESTION).optional() }),
  async (turn, data, services): Promise<Reaction> => {
    const { all } = await schoolsOf(turn, services);
    const school = all.find(({ id }) => id === data.school);
    if (!school) return sentence(UNKNOWN);
    await services.directory.choose(turn.person, school.id);
    if (!data.question) return sentence(`Goed, ik antwoord voortaan voor ${school.name}.`);
    return privately(turn, await respond(turn, data.question, services));
  },
);

/** In a group the choice is one person's, and so is its answer. */
function privately({ place }: Turn, said: Said): Reaction {
  return said.show === 'everyone' && place !== 'personal' ? { show: 'presser', card: said.card } : said;
}
