import { askQuery } from '../../answers/ask';
import type { Focus, Language, Reply } from '../../answers/reply';
import { type CardView, type Rendered, renderReply } from '../cards';
import { rolesOf } from '../people-directory';
import { hasWords } from '../text/typed';
import type { Turn } from '../turn';
import type { School } from './school';
import type { Services } from './services';
import { viewOf } from './view';

/** Longer than any question; a letter pasted in by mistake would only be searched for stray words. */
export const LONGEST_QUESTION = 1_000;

export interface Asked {
  readonly turn: Turn;
  readonly school: School;
  readonly question: string;
  /** A question on a button says all it means; one that is typed may lean on the answer before it. */
  readonly mayFollowUp: boolean;
  readonly interactive?: boolean;
}

export interface Answered {
  readonly reply: Reply;
  readonly card: Rendered;
}

/** Asks the engine and makes the card; remembers, in a personal chat, what the answer was about. */
export async function answer(asked: Asked, services: Services): Promise<Answered> {
  const { turn, school } = asked;
  const assignments = await services.people.assignments(school.id);
  const previous = asked.mayFollowUp ? previousOf(asked, services) : undefined;
  const askerRoles = rolesOf(school.knowledge.structure, assignments, turn.person.person);
  const question = hasWords(asked.question) ? asked.question : '';
  const reply = await services.ask(school.knowledge, question, { askerRoles, ...(previous ? { previous } : {}) });
  remember(asked, reply, services);
  const interactive = asked.interactive ?? true;
  return {
    reply,
    card: renderReply(reply, viewOf({ school, place: turn.place, assignments, own: askerRoles, interactive })),
  };
}

/** What a card without a question must know of where it will be read. */
export async function viewFor(turn: Turn, school: School, services: Services): Promise<CardView> {
  return viewOf({ school, place: turn.place, assignments: await services.people.assignments(school.id) });
}

export interface Introduced {
  readonly turn: Turn;
  readonly school: School;
  readonly language?: Language;
}

/** The same for help and welcome, with examples that this school has an answer to: what the engine suggests to silence. */
export async function introViewFor(
  { turn, school, language = 'nl' }: Introduced,
  services: Services,
): Promise<CardView> {
  const view = { ...(await viewFor(turn, school, services)), language };
  const { suggestions } = askQuery(school.knowledge, { kind: 'unknown', reason: 'empty' }, language);
  return suggestions.length > 0 ? { ...view, examples: suggestions } : view;
}

/** In a channel or a group the last answer may have been somebody else's. */
function previousOf({ turn, school }: Asked, { followUps }: Services): Focus | undefined {
  return turn.place === 'personal' ? followUps.recall(turn.conversation, school.id) : undefined;
}

function remember({ turn, school, interactive }: Asked, reply: Reply, { followUps }: Services): void {
  const seenHere = turn.place === 'personal' && interactive !== false;
  if (seenHere && reply.kind === 'answer') followUps.remember(turn.conversation, school.id, reply.focus);
}
