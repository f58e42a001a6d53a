import type { Clarify } from '../../answers/reply';
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

/** Asks back with a button for each possibility. */
export async function askBack(
  { turn, school }: Where,
  choice: Pick<Clarify, 'title' | 'language' | 'suggestions'>,
  services: Services,
): Promise<Said> {
  return forEveryone(renderReply({ kind: 'clarify', ...choice }, await viewFor(turn, school, services)));
}
