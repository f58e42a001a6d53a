import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerOf } from '../../src/cli/register/register';
import { KEY_KINDS } from '../../src/desk/erasure/keys';
import { SCHOOLS } from '../schools/schools';

const FOLDER = join(__dirname, '../../docs/register');

describe.each([...SCHOOLS])('the register of %s', (id, school) => {
  const text = registerOf(school);

  it('is of today: else run npm run register', () => {
    const path = join(FOLDER, `${id}.md`);
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
  });

  it('names every question that is asked, and every kind of thing that is kept', () => {
    const labels = [...school.routes.values()].flatMap(({ pages, record, evaluation }) =>
      [...pages.flatMap(({ fields }) => fields), ...record.fields, ...(evaluation?.fields ?? [])].map(
        ({ label }) => label,
      ),
    );
    const plain = text.replaceAll('\\|', '|');
    for (const label of labels) expect(plain).toContain(label.replace(/\s+/g, ' ').trim());
    for (const { what } of KEY_KINDS) expect(text).toContain(what);
  });

  it('has as many cells in each row as its table has columns', () => {
    const widths = text.split('\n').map((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0));
    widths.forEach((width, at) => {
      const before = widths[at - 1] ?? 0;
      if (width > 0 && before > 0) expect(width).toBe(before);
    });
  });
});

it('says of the example school that a draft is its mentor’s, and that who checks reads what was handed in', () => {
  const school = SCHOOLS.get('voorbeeld');
  const text = school ? registerOf(school) : '';
  const pm2 = text.slice(text.indexOf('Leerlingbespreking'));
  expect(pm2).toMatch(/\| ingediend \| alles: [^;|]*Zorgcoördinator/i);
  expect(text).not.toMatch(/\| ingediend \| alles: [^;|]*\bMentor\b/);
});
