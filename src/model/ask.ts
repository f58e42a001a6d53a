import { type AskContext, ask, askQuery, type Knowledge, languageOf } from '../answers/ask';
import type { Query } from '../answers/query';
import type { Reply } from '../answers/reply';
import type { Log } from '../log/log';
import { asFailure } from './failure';
import { instructionsFor } from './instructions';
import { mayBeSent } from './may-be-sent';
import { readQuery } from './read-query';

/** What turns a question into the text of a query: a language model, or a stand-in for one in a test. */
export interface QuestionReader {
  /** @throws ModelFailure when it gives nothing that can be read. */
  read(instructions: string, question: string): Promise<string>;
}

export interface AskWithModelOptions {
  readonly model: QuestionReader;
  readonly log: Log;
}

export type AskWithModel = (knowledge: Knowledge, question: string, context?: AskContext) => Promise<Reply>;

/**
 * The engine with a language model behind it for the questions that the parser is unsure of.
 *
 * The model only hands in a query: the words of every answer come from the structure. Whatever goes wrong with it, the
 * reply is the one that the engine had already.
 */
export function askWithModel({ model, log }: AskWithModelOptions): AskWithModel {
  return async (knowledge, question, context = {}) => {
    const reply = ask(knowledge, question, context);
    if (!isUnsure(reply) || !mayBeSent(knowledge, question)) return reply;
    const school = knowledge.structure.id;
    try {
      const text = await model.read(instructionsFor(knowledge.structure), question.trim());
      const query = readQuery({ knowledge, question, context }, text);
      if (!mayReplace(reply, query)) return reply;
      const better = askQuery(knowledge, query, languageOf(question));
      return better.kind === 'answer' ? better : reply;
    } catch (error) {
      // Neither the question nor what the model wrote: an error's message may repeat either.
      log.warn({ school, ...asFailure(error).logged }, 'the language model gave no query');
      return reply;
    }
  };
}

/** Other reasons are decisions (personal, instructions) or facts (no such level) that no model may overturn. */
const isUnsure = (reply: Reply): boolean =>
  reply.kind === 'clarify' || (reply.kind === 'unknown' && reply.reason === 'silent');

/** "Whose tasks?" is a question of ours that only a role answers. */
function mayReplace(reply: Reply, query: Query): boolean {
  return reply.kind !== 'clarify' || ('roles' in query && query.roles.length > 0);
}
