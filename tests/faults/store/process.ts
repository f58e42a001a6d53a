import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Compiled as for production, and quicker to start than tsx. */
export const CHILD = ['--require', join(__dirname, '../../bench/register.cjs'), join(__dirname, 'child.ts')];

export interface Ended {
  /** What it printed, one JSON value per line; a line that the kill cut off was never acknowledged. */
  readonly lines: readonly unknown[];
  readonly errors: string;
  readonly signal: NodeJS.Signals | null;
}

/** Runs a program until it ends, or until it is killed so many milliseconds after its first line. */
export async function run(
  program: string,
  args: readonly string[],
  { killAfter, ...options }: SpawnOptions & { readonly killAfter?: number } = {},
): Promise<Ended> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: unknown[] = [];
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += String(data);
  });
  if (!child.stdout) throw new Error('It has a pipe.');
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (lines.length === 0 && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    if (line.endsWith('}')) lines.push(JSON.parse(line));
  });
  const [, signal] = await once(child, 'close');
  return { lines, errors, signal };
}

/** Runs child.ts in a process of its own. */
export const runChild = (args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<Ended> =>
  run(process.execPath, [...CHILD, ...args], options);
