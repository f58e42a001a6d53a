import { Program, ROOT } from '../helpers/program';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export { ROOT };

/** One of the command-line programs as `npm run -s` starts it, waited for. */
export async function run(program: string, ...args: readonly string[]): Promise<Ran> {
  const ran = Program.start(['--require', 'tsx/cjs', `src/cli/${program}.ts`, ...args]);
  const status = await ran.ended;
  return { status, stdout: ran.stdout, stderr: ran.stderr };
}
