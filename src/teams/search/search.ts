import { z } from 'zod/v4';
import { type Answered, answer, LONGEST_QUESTION } from '../answering/answer';
import { type School, schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import type { Turn } from '../turn';
import { SEARCH_COMMAND } from './command';

/** What the search shows: answers to choose from, or one sentence. */
export type Found =
  | { readonly kind: 'answers'; readonly answers: readonly Answered[] }
  | { readonly kind: 'sentence'; readonly text: string };

const MOST = 5;
const BROKEN = 'Deze zoekopdracht begrijp ik niet. Typ een vraag, bijvoorbeeld: wie doet wat op niveau 3';
const TOO_LONG = 'Dat is een lange vraag. Probeer het met een paar woorden.';
const CHOOSE_FIRST = 'Je werkt op meer scholen. Typ eerst /school in je privéchat met mij.';
const NOTHING = 'Dat staat niet in de ondersteuningsstructuur. Probeer een functie, een niveau of een onderwerp.';

const queryShape = z.looseObject({
  commandId: z.literal(SEARCH_COMMAND.id),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown().optional() })).nullish(),
  queryOptions: z.looseObject({ skip: z.number().nullish() }).nullish(),
});

/** Answers to what somebody types in the search box; examples when that is nothing yet. */
export async function search(turn: Turn, value: unknown, services: Services): Promise<Found> {
  const parsed = queryShape.safeParse(value);
  if (!parsed.success) return { kind: 'sentence', text: BROKEN };
  const text = parsed.data.parameters?.find(({ name }) => name === SEARCH_COMMAND.parameter)?.value ?? '';
  if (typeof text !== 'string') return { kind: 'sentence', text: BROKEN };
  if (text.length > LONGEST_QUESTION) return { kind: 'sentence', text: TOO_LONG };
  const { first: school, several } = await schoolsOf(turn, services);
  if (several) return { kind: 'sentence', text: CHOOSE_FIRST };

  const onFirstPage = (parsed.data.queryOptions?.skip ?? 0) === 0;
  const answers = onFirstPage ? await answersTo({ turn, school }, text, services) : [];
  return answers.length > 0 || !onFirstPage ? { kind: 'answers', answers } : { kind: 'sentence', text: NOTHING };
}

interface Where {
  readonly turn: Turn;
  readonly school: School;
}

/** The answer itself, then those to the questions that it suggests; nothing where there is none: an example would look like one. */
async function answersTo(where: Where, text: string, services: Services): Promise<readonly Answered[]> {
  const ask = (question: string) => answer({ ...where, question, mayFollowUp: false, interactive: false }, services);
  const main = await ask(text.trim());
  if (main.reply.kind === 'unknown' && main.reply.reason !== 'empty') return [];
  const next = await Promise.all(main.reply.suggestions.slice(0, MOST - 1).map(({ question }) => ask(question)));
  return [main, ...next].filter(({ reply }) => reply.kind === 'answer');
}
