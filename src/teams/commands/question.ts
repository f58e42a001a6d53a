import type { Clarify, Reply } from '../../answers/reply';
import { answer, viewFor } from '../answering/answer';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import { renderReply } from '../cards';
import { forEveryone, type Said } from '../reaction';
import type { Turn } from '../turn';

export interface Where {
  readonly turn: Turn;
  readonly school: School;
}

/** Answers a typed question with a card. */
export async function askTyped({ turn, school }: Where, question: string, services: Services): Promise<Said> {
  const { card } = await answer({ turn, school, question, mayFollowUp: true }, services);
  return forEveryone(card);
}

/** What a list to choose from is headed with: by itself, and after something that it does not have. */
export interface ChoiceTitles {
  readonly title: string;
  readonly notKnown: string;
}

type Choice = Pick<Clarify, 'language' | 'suggestions'> & ChoiceTitles;

/** Answers what was typed after a command; where that names nothing, says so and shows what there is to choose from. */
export async function askKnown(
  { turn, school }: Where,
  question: string,
  choice: Choice,
  services: Services,
): Promise<Said> {
  const { reply, card } = await answer({ turn, school, question, mayFollowUp: true }, services);
  if (!namesNothing(reply)) return forEveryone(card);
  return askBack({ turn, school }, { ...choice, title: choice.notKnown }, services);
}

const NOTHING: ReadonlySet<string> = new Set(['silent', 'empty', 'no-such-level', 'no-such-role', 'no-such-step']);

/** Of a function that the school has, "nothing stands there" is the answer. */
const namesNothing = (reply: Reply): boolean =>
  reply.kind === 'unknown' && NOTHING.has(reply.reason) && reply.named === undefined;

/** Asks back with a button for each possibility. */
export async function askBack(
  { turn, school }: Where,
  { title, language, suggestions }: Pick<Clarify, 'title' | 'language' | 'suggestions'>,
  services: Services,
): Promise<Said> {
  return forEveryone(
    renderReply({ kind: 'clarify', title, language, suggestions }, await viewFor(turn, school, services)),
  );
}
