import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { programOf } from './process';

/** A file of ours in a process of its own, to be spoken to and to be killed. */
export class Program {
  readonly lines: string[] = [];
  errors = '';
  private readonly child: ChildProcess;
  private readonly closed: Promise<unknown>;

  /** @param hear what hears each line that it says */
  constructor(file: string, args: readonly string[], hear?: (line: string) => void) {
    this.child = spawn(process.execPath, [...programOf(file), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.closed = once(this.child, 'close');
    this.child.stderr?.on('data', (data) => {
      this.errors += String(data);
    });
    // It may be gone by then.
    this.child.stdin?.on('error', () => undefined);
    const said = this.child.stdout && createInterface({ input: this.child.stdout });
    said?.on('line', (line) => this.lines.push(line));
    if (hear) said?.on('line', hear);
  }

  /** Before it says so, it knows only how to die. */
  ready(): Promise<void> {
    return until(() => this.has('"ready"'));
  }

  has(text: string): boolean {
    return this.count(text) > 0;
  }

  count(text: string): number {
    return this.lines.filter((line) => line.includes(text)).length;
  }

  /** Wakes it: there is something to do. */
  wake(): void {
    this.tell('go');
  }

  tell(line: string): void {
    this.child.stdin?.write(`${line}\n`);
  }

  /** As on a machine that is paused: it does nothing, and knows nothing of it when it goes on. */
  async hang(ms: number): Promise<void> {
    this.child.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.child.kill('SIGCONT');
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    await this.closed;
    return this.child.exitCode;
  }
}

/** A busy machine takes seconds to start a process; what never happens, still fails. */
const PATIENCE_MS = 120_000;

export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const latest = Date.now() + PATIENCE_MS;
  while (!(await what())) {
    if (Date.now() > latest) throw new Error(`It did not happen within ${PATIENCE_MS / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
