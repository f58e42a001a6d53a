import type { RoleId } from '../structure/structure';
import type { Knowledge } from './knowledge/knowledge';
import { detectLanguage } from './language/detect';
import { MAX_QUESTION_LENGTH, tokenize } from './language/plain';
import type { Query } from './query';
import type { Focus, Language, Reply } from './reply';
import { respond } from './respond/respond';
import { understand } from './understand/understand';

export { buildKnowledge, type Knowledge } from './knowledge/knowledge';

export interface AskContext {
  /** The functions of the person who asks, for "wat zijn mijn taken". */
  readonly askerRoles?: readonly RoleId[];
  /** What the last answer in this personal chat was about. */
  readonly previous?: Focus;
}

/** The answer to a question, out of the structure and nothing else; see `Reply` for what it may be instead. */
export function ask(knowledge: Knowledge, question: string, context: AskContext = {}): Reply {
  const query = understand(knowledge, question, { roles: context.askerRoles, previous: context.previous });
  return respond(knowledge, query, languageOf(question));
}

/** The answer to a query that was made elsewhere: by a command, or by a language model. */
export function askQuery(knowledge: Knowledge, query: Query, language: Language): Reply {
  return respond(knowledge, query, language);
}

export const languageOf = (question: string): Language =>
  detectLanguage(tokenize(question.slice(0, MAX_QUESTION_LENGTH)));
