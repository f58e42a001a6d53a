import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';

const STARTS = 9;
const ROOT = join(__dirname, '../..');

const startSchema = z.object({ read: z.number(), knowledge: z.number(), firstQuestions: z.number() });
export type Start = z.infer<typeof startSchema>;

/** What is started: the build that production runs; without one the source, which tsx makes slower. */
export const STARTED = existsSync(join(ROOT, 'dist/answers/ask.js')) ? 'dist' : 'src';

/** Each start in a process of its own: the first time is the only time that counts. */
export function starts(): readonly Start[] {
  const loader = STARTED === 'src' ? ['--require', 'tsx/cjs'] : [];
  return Array.from({ length: STARTS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [...loader, join(__dirname, 'start-up.cjs'), STARTED], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return startSchema.parse(JSON.parse(stdout));
  });
}
