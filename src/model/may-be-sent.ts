import type { Knowledge } from '../answers/ask';
import { MAX_QUESTION_LENGTH, tokenize } from '../answers/language/plain';
import { mayNameSomebody } from './may-name-somebody';

/** With fewer words there is no question: a greeting, or one that somebody is still typing in the search box. */
const FEWEST_WORDS = 3;

/** Whether a question may leave the school: a real one, read to its end, in which nobody is named. */
export function mayBeSent(knowledge: Knowledge, question: string): boolean {
  if (question.length > MAX_QUESTION_LENGTH || tokenize(question).length < FEWEST_WORDS) return false;
  return !mayNameSomebody(knowledge, question);
}
