import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { all, ROOT, read } from './text';

const PAGES = ['docs/naar-azure.md', 'docs/meldingen.md'];
/** What is typed on a page, with a word where somebody fills in their own. */
const typedOn = (page: string): string =>
  all(read(page), /```sh\n([\s\S]*?)```/g)
    .join('')
    .replace(/<[^>\n]+>/g, 'eigen');

it.each(PAGES)('%s has commands that a shell can read', (page) => {
  expect(() => execFileSync('sh', ['-n'], { input: typedOn(page), stdio: 'pipe' })).not.toThrow();
});

it.each(PAGES)('%s fills in nothing that it does not say or read before', (page) => {
  const known = all(read('env/.env.dev'), /^(\w+)=/gm);
  const made = all(typedOn(page), /\b([a-zA-Z_]+)=/g);
  const asked = all(typedOn(page), /(?:for|read -rs) (\w+)/g);
  const used = all(typedOn(page), /\$(\w+)/g);
  expect(used.filter((name) => ![...known, ...made, ...asked].includes(name))).toEqual([]);
});

it.each(PAGES)('%s names resources as infra/ does', (page) => {
  const names = all(read(page), /--name "?(steunwijzer-\w+|\$NAAM[\w-]*)"?/g).map((name) =>
    name.replace(/^\$NAAM|^steunwijzer-(dev|test|prod)/, ''),
  );
  expect([...new Set(names)].filter((rest) => rest !== '' && !read('infra/main.bicep').includes(`}${rest}'`))).toEqual(
    [],
  );
});

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
