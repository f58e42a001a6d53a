import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { all, ROOT, read } from './text';

describe('docs/naar-azure.md', () => {
  it('names files and commands that exist', () => {
    const page = read('docs/naar-azure.md');
    const files = all(page, /(infra\/[\w/.]+\w)/g);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const commands = all(page, /npm run (?:-s )?([\w-]+)/g);
    const { scripts } = JSON.parse(read('package.json'));
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
