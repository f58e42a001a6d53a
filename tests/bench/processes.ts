import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one of the files here prints, run in a process of its own that nothing has warmed up. */
export function outputOf(file: string): string {
  const args = ['--require', join(__dirname, 'register.cjs'), join(__dirname, file)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
