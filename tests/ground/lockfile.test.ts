import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';

const lock = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});

/** npm leaves a package out of the lock file when it cannot fetch it, and then refuses it everywhere (`npm ci`). */
it('locks the packages of every operating system', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
