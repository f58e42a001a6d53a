import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in files that no compiler here reads. */

export const ROOT = join(__dirname, '../..');
export const STAGES = ['dev', 'test', 'prod'];
export const MODULES = readdirSync(join(ROOT, 'infra/modules')).map((file) => `infra/modules/${file}`);

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What the first group of a pattern finds, each time. */
export const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** The variables that the program knows. */
export const VARIABLES = all(
  read('src/settings/environment.ts'),
  /^ {2}(\w+): (?=.*,$)(?!URL_ALLOWS|PORT_ALLOWS|[`'])/gm,
);
