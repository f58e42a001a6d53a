import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf } from '../../src/structure/coverage';
import { loadStructure } from '../../src/structure/load';

/** The school that docs/een-school-toevoegen.md has people copy. */
const PAGE = readFileSync(join(__dirname, '../../docs/een-school-toevoegen.md'), 'utf8');
const files = [...PAGE.matchAll(/`schools\/de-esdoorn\/([\w-]+\.yaml)`\n\n```yaml\n([\s\S]*?)```/g)].map(
  ([, name = '', text = '']) => ({ name, text }),
);

it('given the files of the explanation, then they load, route and all', () => {
  expect(files.map((file) => file.name)).toEqual([
    'school.yaml',
    'roles.yaml',
    'levels.yaml',
    'tasks.yaml',
    'routes.yaml',
  ]);
  const school = loadStructure('de-esdoorn', files);
  expect(coverageOf(school).routes).toMatchObject([{ name: 'Zorgoverleg', open: { length: 2 } }]);
});

it('given the first four files, then they load without routes', () => {
  expect(loadStructure('de-esdoorn', files.slice(0, 4)).routes.size).toBe(0);
});
