import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type AppTexts, FOLDER } from './files';
import { type AppIds, fillIds } from './ids';

/** A zip with the time of packing in it would differ each time, though nothing changed. */
const WHEN = new Date('2026-01-01T12:00:00');

/** Writes the zip that is uploaded to Teams, and says where. */
export function packApp(root: string, { manifest, english }: AppTexts, ids: AppIds): string {
  const icon = (name: string) => new Uint8Array(readFileSync(join(root, FOLDER, name)));
  const zip = zipSync(
    {
      'manifest.json': strToU8(fillIds(JSON.stringify(manifest, null, 2), ids)),
      'en.json': strToU8(JSON.stringify(english, null, 2)),
      'color.png': icon('color.png'),
      'outline.png': icon('outline.png'),
    },
    { mtime: WHEN },
  );
  const file = join(root, FOLDER, 'build', 'steunwijzer.zip');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip);
  return file;
}
