import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, ROOT, read, VARIABLES } from './text';

it('moves a file with what the image has', () => {
  const [script = ''] = all(read('infra/modules/move.bicep'), /node dist\/(\S+)\.js/g);
  expect(existsSync(join(ROOT, `src/${script}.ts`))).toBe(true);
  const names = all(read('infra/modules/move.bicep'), /\{ name: '(\w+)', value:/g);
  expect(names.filter((name) => !VARIABLES.includes(name))).toEqual([]);
});

it('moves a file that stands beside folders, such as that of the backups', () => {
  const [script = ''] = all(read('infra/modules/move.bicep'), /^ +'(mkdir .+)'$/gm);
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-move-'));
  mkdirSync(join(folder, 'verhuizing/reservekopie'), { recursive: true });
  writeFileSync(join(folder, 'verhuizing/steunwijzer.db'), 'x');
  const here = script
    .replaceAll('/tmp/data', `${folder}/data`)
    .replaceAll('/verhuizing/', `${folder}/verhuizing/`)
    .replace(/node dist.*/, `ls ${folder}/data`);
  expect(execFileSync('sh', ['-c', here], { encoding: 'utf8' })).toBe('reservekopie\nsteunwijzer.db\n');
  rmSync(folder, { recursive: true });
});

describe('Dockerfile', () => {
  it('copies what exists and is not ignored, all that the program needs', () => {
    const copied = all(read('Dockerfile'), /^COPY (?!--from)(.+) \S+$/gm).flatMap((line) => line.split(' '));
    const allowed = all(read('.dockerignore'), /^!(.+)$/gm);
    expect(copied.filter((path) => !existsSync(join(ROOT, path)) || !allowed.includes(path))).toEqual([]);
    expect(copied).toEqual(expect.arrayContaining(['cards', 'schools', 'package.json', '.npmrc']));
  });
});
