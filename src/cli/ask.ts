import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, buildKnowledge, type Knowledge } from '../answers/ask';
import type { Reply } from '../answers/reply';
import { replyText } from '../answers/text';
import { DUTCH } from '../dictionary/dutch';
import { SchoolsError } from '../schools/error';
import { readSchool } from '../schools/read';
import { StructureError } from '../structure/issue';

/** `npm run -s ask -- [--school ID] [--json] [--batch FILE.jsonl] "vraag"`: the answers engine on the terminal. */

const USAGE = 'Gebruik: npm run -s ask -- [--school ID] [--json] "vraag"   of   --json --batch VRAGEN.jsonl';
const DEFAULT_SCHOOL = 'voorbeeld';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { school: { type: 'string' }, json: { type: 'boolean' }, batch: { type: 'string' } },
  });
  const schools = new Map<string, Knowledge>();
  const knowledge = (id: string): Knowledge => {
    const known = schools.get(id) ?? buildKnowledge(readSchool(join(process.env.SCHOOLS_DIR ?? 'schools', id)), DUTCH);
    schools.set(id, known);
    return known;
  };
  if (values.batch !== undefined) {
    const lines = readFileSync(values.batch, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const at = `${values.batch}:${index + 1}`;
      const { school, question } = readLine(line, at, values.school);
      const of = schoolAt(at, () => knowledge(school));
      const reply = ask(of, question);
      process.stdout.write(`${values.json === true ? JSON.stringify(asJson(of, reply)) : replyText(reply)}\n`);
    }
    return 0;
  }
  const question = positionals.join(' ');
  if (question === '') {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const of = knowledge(values.school ?? DEFAULT_SCHOOL);
  const reply = ask(of, question);
  process.stdout.write(`${values.json === true ? JSON.stringify(asJson(of, reply)) : replyText(reply)}\n`);
  return 0;
}

function readLine(line: string, at: string, school: string | undefined): { school: string; question: string } {
  const parsed = parseLine(line);
  if (typeof parsed !== 'object' || parsed === null || !('question' in parsed) || typeof parsed.question !== 'string') {
    throw new SyntaxError(
      `${at}  Elke regel hoort te zijn als {"school":"voorbeeld","question":"…"}, maar hier staat: ${line.trim().slice(0, 80)}`,
    );
  }
  const own = 'school' in parsed && typeof parsed.school === 'string' ? parsed.school : undefined;
  return { school: own ?? school ?? DEFAULT_SCHOOL, question: parsed.question };
}

/** A school that a line of a file names, and that is not there, is a mistake on that line. */
function schoolAt(at: string, read: () => Knowledge): Knowledge {
  try {
    return read();
  } catch (error) {
    throw error instanceof SchoolsError ? new SchoolsError(`${at}  ${error.message}`) : error;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function asJson(knowledge: Knowledge, reply: Reply) {
  const { roles, levels } = knowledge.structure;
  const answered = reply.kind === 'answer' ? reply : { roles: [], levels: [], sources: [] };
  return {
    kind: reply.kind,
    text: replyText(reply),
    roles: answered.roles.map((id) => roles.get(id)?.name ?? id),
    levels: answered.levels.flatMap((id) => {
      const level = [...levels.values()].find((one) => one.id === id);
      return level ? [level.number, ...(level.colour === undefined ? [] : [level.colour])] : [id];
    }),
    sources: answered.sources,
  };
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}

/** What went wrong, for the person at the terminal; anything unexpected is thrown on. */
function sentenceFor(error: unknown): string {
  if (error instanceof StructureError || error instanceof SchoolsError) return error.message;
  if (error instanceof SyntaxError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (String(error.code).startsWith('ERR_PARSE_ARGS')) return USAGE;
  if (error.code === 'ENOENT' || error.code === 'EISDIR')
    return `Dat bestand is er niet of is niet te lezen.\n${USAGE}`;
  throw error;
}
