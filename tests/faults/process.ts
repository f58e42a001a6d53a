import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** How node runs a program of the tests: compiled as for production, and quicker to start than tsx. */
export const programOf = (file: string): string[] => ['--require', join(__dirname, '../bench/register.cjs'), file];

export interface Ended {
  /** What it printed, one JSON value per line; a line that the kill cut off was never acknowledged. */
  readonly lines: readonly unknown[];
  readonly errors: string;
  readonly signal: NodeJS.Signals | null;
}

export interface Options extends SpawnOptions {
  /** Milliseconds after its first line, or after the line of that number, when it is killed; else it runs to its end. */
  readonly killAfter?: number;
  readonly line?: number;
}

/** Runs a program until it ends, or until it is killed. */
export async function run(
  program: string,
  args: readonly string[],
  { killAfter, line: killLine = 1, ...options }: Options = {},
): Promise<Ended> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: unknown[] = [];
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += String(data);
  });
  if (!child.stdout) throw new Error('It has a pipe.');
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.endsWith('}')) lines.push(JSON.parse(line));
    if (lines.length === killLine && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  const [, signal] = await once(child, 'close');
  return { lines, errors, signal };
}

/** Runs a program of the tests in a process of its own. */
export const runChild = (file: string, args: readonly string[], options: Options = {}): Promise<Ended> =>
  run(process.execPath, [...programOf(file), ...args], options);
