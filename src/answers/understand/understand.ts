import type { Knowledge } from '../knowledge/knowledge';
import { withoutIdioms } from '../language/idioms';
import { MAX_QUESTION_LENGTH, plain, tokenize } from '../language/plain';
import type { Query } from '../query';
import { absentName } from './absent';
import type { Asker } from './asker';
import { decide } from './decide';
import { caseNumberIn, declineReason, namesSomebody } from './decline';
import { readFrame } from './frame';
import { readQuestion } from './reading';
import { refine } from './refine';
import { readWords } from './words';

/** What a question asks, in terms of the structure. Nothing is looked up yet. */
export function understand(knowledge: Knowledge, question: string, asker: Asker = {}): Query {
  const asked = question.slice(0, MAX_QUESTION_LENGTH);
  const typed = plain(asked);
  const text = withoutIdioms(typed);
  const tokens = tokenize(text);
  if (!tokens.some((token) => /[a-z]/.test(token))) return { kind: 'unknown', reason: 'empty' };
  const declined = declineReason(typed) ?? (namesSomebody(knowledge, asked) ? 'personal' : undefined);
  const about = declined === 'personal' ? caseNumberIn(typed) : undefined;
  if (declined) return { kind: 'unknown', reason: declined, ...(about && { about }) };
  const words = readWords(knowledge, tokens);
  const frame = readFrame(words.map((word) => word.text).join(' '));
  const reading = readQuestion(knowledge, text, words, frame);
  return absentName(knowledge, reading) ?? decide(knowledge, frame, refine(knowledge, frame, reading), asker);
}
