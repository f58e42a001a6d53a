import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { run } from './run';

jest.setTimeout(30_000);

/** What `score.mjs` and others read: one line of JSON per question. */
const answerSchema = z.strictObject({
  kind: z.enum(['answer', 'clarify', 'unknown']),
  text: z.string().min(1),
  roles: z.array(z.string()),
  levels: z.array(z.union([z.string(), z.number()])),
  sources: z.array(z.strictObject({ document: z.string().min(1), where: z.string().min(1) })),
});

const answersIn = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => answerSchema.parse(JSON.parse(line)));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(...lines: readonly string[]): string {
  const path = join(folder, 'questions.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('ask on the terminal', () => {
  it('given a question, then a person reads the answer with its source', async () => {
    const { status, stdout, stderr } = await run('ask', 'wie heeft de regie', 'op niveau 2?');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Regie: coach \(na consultatie LeCo\)[\s\S]*^Bron: Rollenmatrix niveaus, /m);
  });

  it('given --json and another school, then one line of JSON with names, numbers and colours', async () => {
    const { status, stdout } = await run(
      'ask',
      '--school',
      'de-baanbreker',
      '--json',
      'wat doet de orthopedagoog op laag 3',
    );
    expect(status).toBe(0);
    const [answer, ...more] = answersIn(stdout);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ kind: 'answer', roles: ['Orthopedagoog'], levels: [3, 'rood'] });
    expect(answer?.sources[0]?.document).toBe('Ondersteuningsbeleid De Baanbreker');
  });

  it('given a file of questions, then a line for each in the same order, with the school of the line', async () => {
    const file = fileOf(
      '{"school":"voorbeeld","question":"wie heeft de regie op niveau 3","id":"1"}',
      '',
      '{"school":"casparus","question":"wat betekent PVA"}',
      '{"question":"wat zijn mijn taken"}',
      '{"school":"jan-arentsz","question":"wie doet wat op niveau 9"}',
    );
    const { status, stdout } = await run('ask', '--json', '--batch', file);
    expect(status).toBe(0);
    const answers = answersIn(stdout);
    expect(answers.map((answer) => answer.kind)).toEqual(['answer', 'answer', 'clarify', 'unknown']);
    expect(answers[0]).toMatchObject({ roles: ['LeCo'], levels: [3] });
    expect(answers[1]?.text).toContain('Plan van aanpak');
    expect(answers[3]).toMatchObject({ roles: [], levels: [], sources: [] });
  });

  it('given a file and --school, then that is the school of lines without one', async () => {
    const file = fileOf('{"question":"wie zit het MDO-T voor"}');
    const { stdout } = await run('ask', '--json', '--school', 'jan-arentsz', '--batch', file);
    expect(answersIn(stdout)).toMatchObject([{ kind: 'answer', roles: ['Consulent passend onderwijs'] }]);
  });

  it.each([
    ['no JSON', 'wie heeft de regie?'],
    ['no question', '{"school":"voorbeeld"}'],
    ['a question that is a number', '{"question":3}'],
  ])('given a line with %s, then it ends with status 1 and a sentence, after what came before', async (_, line) => {
    const { status, stdout, stderr } = await run('ask', '--json', '--batch', fileOf('{"question":"niveau 1"}', line));
    expect(status).toBe(1);
    expect(answersIn(stdout)).toHaveLength(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/questions\.jsonl:2 {2}Elke regel hoort te zijn als \{"school":/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('given a school that is not there, then status 1 and a sentence that names it', async () => {
    const { status, stdout, stderr } = await run('ask', '--school', 'nergens', 'wat is PM2');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'Er is geen school "nergens": de map schools/nergens bestaat niet. Er is wel: casparus, de-baanbreker, jan-arentsz, voorbeeld.\n',
    );
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('given a line that names a school that is not there, then that line is named', async () => {
    const { status, stderr } = await run('ask', '--batch', fileOf('', '{"school":"nergens","question":"wat is PM2"}'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/questions\.jsonl:2 {2}Er is geen school "nergens".* Er is wel: casparus, /);
  });

  it('given no question, then status 1 and how to use it', async () => {
    const { status, stdout, stderr } = await run('ask');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Gebruik: npm run -s ask/);
  });
});
