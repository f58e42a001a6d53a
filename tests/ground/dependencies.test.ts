import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { licencesOf, licencesPage, notAllowed } from '../../src/cli/licences';

/** What others wrote and we run: exactly which, under which licence, and that none of it runs by being installed. */

const read = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');
const locked = z.looseObject({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  optional: z.boolean().optional(),
});
const LOADS = /(?:^(?:import|export) (?!type )[^;]*?from |import\(|require(?:\.resolve)?\()'([^']+)'/gm;
const { packages } = z.object({ packages: z.record(z.string(), locked) }).parse(JSON.parse(read('package-lock.json')));
const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

it('names every version exactly, and the lock file knows what each must be', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+(-beta\.\d+)?$/.test(version))).toEqual([]);
  const unsure = Object.entries(packages).filter(
    // Of another operating system than that of whoever made the lock file npm leaves it out.
    ([path, { integrity, link, optional }]) => path !== '' && !integrity && !link && !optional,
  );
  expect(unsure.map(([path]) => path)).toEqual([]);
});

it('runs nothing of what is installed: npm is told so, and what has a script anyway is known to work without', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const scripts = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
  expect(scripts.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual([
    // Looks for its prebuilt binary, which is in the package.
    '@photostructure/sqlite',
    // Makes a folder for its own tests, and fails on a clean machine.
    'botbuilder-dialogs',
    // Optional, of restify: probes for an operating system that is not ours.
    'dtrace-provider',
  ]);
});

it('loads nothing while it runs that is there for developers only: the container has no such packages', () => {
  const sources = readdirSync(join(__dirname, '../../src'), { recursive: true, encoding: 'utf8' });
  const loaded = sources
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...read(`src/${path}`).matchAll(LOADS)].map(([, name = '']) => ({ path, name })))
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:'));
  const known = Object.keys(manifest.dependencies);
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter(({ name }) => !known.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual([]);
});

it('lists the licences as they are today; if not: npm run licences', () => {
  expect(read('LICENCES.md')).toBe(licencesPage(packages));
});

it('has only licences that a school board may run', () => {
  expect(notAllowed(licencesOf(packages))).toEqual([]);
});

it.each(['GPL-3.0', 'AGPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN x', '(GPL-2.0 OR LGPL-3.0)'])(
  'would not take %s',
  (license) => {
    const lines = licencesOf({ '': {}, 'node_modules/a': { version: '1.0.0', license } });
    expect(notAllowed(lines)).toEqual([`a 1.0.0: ${license}`]);
  },
);

it('would take a choice of which one is allowed', () => {
  const either = { 'node_modules/@b/c': { version: '1.0.0', license: '(GPL-2.0 OR MIT)' } };
  expect(notAllowed(licencesOf(either))).toEqual([]);
});
