import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** Node's arguments to run the program from its source, without a build. */
export const FROM_SOURCE = ['--require', 'tsx/cjs', 'src/main.ts'];
export const FROM_BUILD = ['dist/main.js'];

/** The program as a process of its own, started as an administrator would. */
export class Program {
  stdout = '';
  stderr = '';
  /** The exit status; null when a signal ended it. */
  readonly ended: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => {
      this.stdout += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    // 'close' comes when all output has been read; 'exit' may come before.
    this.ended = once(child, 'close').then(() => child.exitCode);
  }

  /** Nothing of the tester's own environment reaches it but what a shell needs. */
  static start(args: readonly string[], env: NodeJS.ProcessEnv = {}, command = process.execPath): Program {
    const { PATH, HOME } = process.env;
    // A group of its own, so that Ctrl-C can be played as a terminal does: to all processes at once.
    const options = { cwd: ROOT, env: { PATH, HOME, ...env }, detached: true };
    return new Program(spawn(command, [...args], options));
  }

  /** Waits until the program says this on its terminal. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const over = this.ended.then(() => true);
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match) return match;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`It ended with ${this.child.exitCode}:\n${this.stdout}${this.stderr}`);
      }
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 20))]);
    }
  }

  /** Ctrl-C in the terminal it runs in. */
  async interrupt(): Promise<number | null> {
    this.signal('SIGINT');
    return this.ended;
  }

  /** What a host sends before it takes the program away. */
  async terminate(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.ended;
  }

  /** Kills only the program itself, as a crash would. */
  killAlone(): void {
    this.child.kill('SIGKILL');
  }

  /** For clean-up: no process of the group stays behind. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  private signal(signal: NodeJS.Signals): void {
    try {
      if (this.child.pid) process.kill(-this.child.pid, signal);
    } catch {
      // The whole group is gone already.
    }
  }
}

/** Whether something listens there. */
export function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (heard: boolean) => () => {
      socket.destroy();
      resolve(heard);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}
