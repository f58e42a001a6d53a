import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';

/** Questions as staff type them, each with what its answer must and must not say. */

const FOLDER = join(__dirname, 'questions');

const questionSchema = z.object({
  id: z.string(),
  school: z.string(),
  kind: z.string(),
  question: z.string(),
  expect: z.object({
    roles: z.array(z.string()),
    levels: z.array(z.union([z.string(), z.number()])),
    mention: z.array(z.string()),
    not_mention: z.array(z.string()),
    aliases: z.record(z.string(), z.array(z.string())).default({}),
  }),
});

export type Question = z.infer<typeof questionSchema>;

/** Every file of questions by its name. */
export function questionFiles(): Map<string, readonly Question[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  return new Map(names.sort().map((name) => [name, readQuestions(name)]));
}

function readQuestions(name: string): Question[] {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => questionSchema.parse(JSON.parse(line)));
}
