import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A file of ours in a process of its own, to be killed. */
export class Program {
  readonly lines: string[] = [];
  errors = '';
  private readonly child: ChildProcess;
  private readonly closed: Promise<unknown>;

  constructor(file: string, args: readonly string[]) {
    const program = ['--require', join(__dirname, '../bench/register.cjs'), file, ...args];
    this.child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.closed = once(this.child, 'close');
    this.child.stderr?.on('data', (data) => {
      this.errors += String(data);
    });
    if (this.child.stdout) createInterface({ input: this.child.stdout }).on('line', (line) => this.lines.push(line));
  }

  has(text: string): boolean {
    return this.lines.some((line) => line.includes(text));
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    await this.closed;
    return this.child.exitCode;
  }
}

/** Starting four programs at once takes a small machine a while. */
const PATIENCE_MS = 90_000;

export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const latest = Date.now() + PATIENCE_MS;
  while (!(await what())) {
    if (Date.now() > latest) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
