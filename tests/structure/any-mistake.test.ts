import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import type { SourceFile } from '../../src/structure/load';
import { WITH_ROUTES as FILES } from './made-up-routes';
import { issuesOf, madeUpSchool } from './made-up-school';

/** Whatever single thing somebody breaks in a valid file, the loader says where: it never throws something else. */

type Path = readonly (string | number)[];

interface Mistake {
  readonly file: string;
  readonly path: Path;
  readonly make: 'drop' | 'rename' | 'number' | 'text' | 'list' | 'block';
}

/** Without these an entry says nothing, or cannot be found again; `text` only where the line is a block. */
const REQUIRED = /^(?:id|name|title|askFirst|source|number|role|lines|category|facts|term|text|order|unit)$/;
/** Optional although another list needs it: the heading of a task block, the facts of a level or a step, the number of a line. */
const OPTIONAL = [
  /^tasks\.\d+\.title$/,
  /^(?:levels|steps)\.\d+\.facts$/,
  /facts\.\d+\.(?:source|order|kind)$/,
  /lines\.\d+\.source$/,
  // Most questions are ours and stand in no document; how many lines a text has, has a default.
  /(?:^|\.)fields\.\d+\.(?:source|lines)$/,
];
const NAMES_ANOTHER =
  /(?:^|\.)(?:role|roles\.\d+|otherwise\.\d+|counterpart|askFirst|level|levels\.\d+|steps\.\d+|step|leadsTo|leadsTo\.\d+|startedBy\.\d+|recordedBy\.\d+|members\.\d+|who\.\d+|by\.\d+|with\.\d+|unless\.\d+|route|topics\.\d+)$/;
/** Names of the school's own for its levels and steps. */
const JUST_WORDS = /^school\.words\./;

const mistakes = FILES.flatMap((file) => mistakesIn(file.name, load(file.text), []));

function mistakesIn(file: string, value: unknown, path: Path): Mistake[] {
  const place = path.join('.');
  const key = String(path.at(-1));
  const mistake = (make: Mistake['make']): Mistake => ({ file, path, make });
  const own: Mistake[] = [];
  if (path.length > 0 && REQUIRED.test(key) && !OPTIONAL.some((pattern) => pattern.test(place)))
    own.push(mistake('drop'));
  if (typeof value === 'string') {
    if (NAMES_ANOTHER.test(place) && !JUST_WORDS.test(place)) own.push(mistake('rename'));
    own.push(mistake('number'), mistake('list'), mistake('block'));
  } else if (typeof value === 'number' || typeof value === 'boolean') own.push(mistake('text'), mistake('list'));
  else if (Array.isArray(value)) own.push(mistake('text'), mistake('number'), mistake('block'));
  else if (path.length > 0) own.push(mistake('number'), mistake('list'));
  return [...own, ...entriesOf(value).flatMap(([name, item]) => mistakesIn(file, item, [...path, name]))];
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const WRONG = {
  rename: 'niemand',
  number: 7,
  text: 'zomaar iets',
  list: ['zomaar', 'iets'],
  block: { zomaar: 'iets' },
} as const;

function broken(value: unknown, [part, ...rest]: Path, make: Mistake['make']): unknown {
  if (part === undefined) return make === 'drop' ? undefined : WRONG[make];
  const changed = entriesOf(value)
    .map(([key, item]): [string | number, unknown] => [key, key === part ? broken(item, rest, make) : item])
    .filter(([, item]) => item !== undefined);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

function filesWith(mistake: Mistake): SourceFile[] {
  return FILES.map((file) =>
    file.name === mistake.file ? { ...file, text: dump(broken(load(file.text), mistake.path, mistake.make)) } : file,
  );
}

describe('any single mistake in a valid school', () => {
  it('given that there is enough to break, then all kinds of mistakes are among them', () => {
    expect(mistakes.length).toBeGreaterThan(250);
    expect(new Set(mistakes.map((mistake) => mistake.make)).size).toBe(6);
  });

  it('given one of them, then at least one issue is placed on a line of a file, with a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mistakes), (mistake) => {
        const files = filesWith(mistake);
        const issues = issuesOf(files);
        expect(issues.length).toBeGreaterThan(0);
        for (const { file, line, message } of issues) {
          const text = files.find((one) => one.name === file)?.text;
          expect(text).toBeDefined();
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual((text ?? '').split('\n').length);
          expect(message).toMatch(/^[^\n]{8,}\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('given a name that names nothing, then one of the issues stands in the file with the mistake', () => {
    const renamed = mistakes.filter((mistake) => mistake.make === 'rename');
    for (const mistake of renamed) {
      const files = filesWith(mistake);
      const at = issuesOf(files).map((issue) => `${issue.file}: ${issue.message}`);
      expect(at).toContainEqual(expect.stringMatching(new RegExp(`^${mistake.file}: Er is geen \\S+ "niemand"\\.`)));
    }
    expect(renamed.length).toBeGreaterThan(10);
  });

  it('given random text for a file, then it is an issue or a structure, never another error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES.keys()), fc.string({ maxLength: 200, unit: 'binary' }), (at, text) => {
        const files = FILES.map((file, index) => (index === at ? { ...file, text } : file));
        expect(() => madeUpSchool(files)).not.toThrow(OTHER_ERROR);
      }),
      { numRuns: 100 },
    );
  });
});

/** Everything that is thrown but is not the sentence for the person who edits the files. */
const OTHER_ERROR = /^(?!De gegevens van school "de-ooievaar" kloppen niet:\n {2}\S+\.yaml:\d+ {2}\S)/;
