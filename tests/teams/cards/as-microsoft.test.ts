// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of the card templates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import fc from 'fast-check';
import { loadTemplate } from '../../../src/teams/cards/template';

/** Our templates are Adaptive Card templates: Microsoft's own engine makes the same of them. */

const FOLDER = join(__dirname, '../../../cards');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'), (_key, value: unknown) =>
    isObject(value) && '$part' in value ? read(`parts/${value.$part}`) : value,
  );

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '${title}', '${1+1} {{x}}', '**a** <b>', '"}],"x":[{"', "it's \\n `x`"),
);

/** What a view must have: finished words, conditions, and lists of more of these. */
interface Needs {
  readonly [name: string]: 'text' | 'shown' | Needs;
}

function needsOf(node: unknown): Needs {
  if (typeof node === 'string') return node.startsWith('${') ? { [nameIn(node)]: 'text' } : {};
  if (!isObject(node)) return {};
  const { $data, $when, ...rest } = node;
  const shown: Needs = $when === undefined ? {} : { [nameIn($when)]: 'shown' };
  const own = Object.values(rest).map(needsOf).reduce(both, shown);
  return $data === undefined ? own : { [nameIn($data)]: own };
}

const nameIn = (expression: unknown): string => String(expression).slice(2, -1);

/** One list can stand twice on a card, and a condition can also be said. */
function both(one: Needs, other: Needs): Needs {
  const shared = Object.entries(other).map(([name, need]) => {
    const known = one[name];
    if (typeof known === 'object' && typeof need === 'object') return [name, both(known, need)];
    return [name, known === 'shown' ? known : need];
  });
  return { ...one, ...Object.fromEntries(shared) };
}

const viewOf = (needs: Needs): fc.Arbitrary<object> =>
  fc.record(
    Object.fromEntries(
      Object.entries(needs).map(([name, need]) => [
        name,
        need === 'text' ? text : need === 'shown' ? fc.boolean() : fc.array(viewOf(need), { maxLength: 3 }),
      ]),
    ),
  );

it.each(NAMES)('cards/%s.json', (name) => {
  const template = read(name);
  const theirs = new Template(template);
  const ours = loadTemplate(name);
  const view = viewOf(needsOf(template));
  fc.assert(
    fc.property(view, (data) => {
      expect(ours(data)).toEqual(theirs.expand({ $root: data }));
    }),
    { numRuns: 40 },
  );
});
