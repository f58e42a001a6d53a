import { renderer } from './card-renderer';

/**
 * What is wrong with a card by the letter of schema 1.5. The renderer forgives misspelt properties, missing texts and
 * toggles of elements that are not there; Teams shows such a card with a hole in it, so here each is a problem.
 */
export function problemsOf(card: unknown): string[] {
  const problems: string[] = [];
  const ids: string[] = [];
  const targets: string[] = [];
  visit(card, 'AdaptiveCard', 'card');
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index)) problems.push(`id "${id}" is there twice`);
  for (const id of targets.filter((each) => !ids.includes(each))) problems.push(`nothing has the id "${id}"`);
  return problems;

  function visit(node: unknown, expected: string | undefined, path: string): void {
    if (!isRecord(node)) return void problems.push(`${path} is not an object`);
    const type = typeof node.type === 'string' ? node.type : expected;
    if (type === undefined) return void problems.push(`${path} has no type`);
    if (type.startsWith('Chart.') && node.fallback) {
      visit(node.fallback, undefined, `${path}.fallback`);
      return;
    }
    const known = propertiesOf(type);
    if (!known) return void problems.push(`${path}: type "${type}" is unknown`);
    const children = CHILDREN[type] ?? {};
    for (const [key, value] of Object.entries(node)) {
      if (key in children) visitAll(value, children[key], `${path}.${key}`);
      else if (key === 'selectAction' || key === 'inlineAction') visit(value, undefined, `${path}.${key}`);
      else if (!known.has(key)) problems.push(`${path} (${type}) has no property "${key}"`);
    }
    for (const key of REQUIRED[type] ?? []) if (!node[key]) problems.push(`${path} (${type}) has no ${key}`);
    if (typeof node.id === 'string') ids.push(node.id);
    if (Array.isArray(node.targetElements)) targets.push(...node.targetElements.map(targetOf));
  }

  function visitAll(list: unknown, expected: string | undefined, path: string): void {
    if (!Array.isArray(list)) return void problems.push(`${path} is not a list`);
    for (const [index, child] of list.entries()) visit(child, expected, `${path}[${index}]`);
  }
}

/** The lists of elements inside an element, and the type that their items may leave out. */
const CHILDREN: Record<string, Record<string, string | undefined>> = {
  AdaptiveCard: { body: undefined, actions: undefined },
  Container: { items: undefined },
  ColumnSet: { columns: 'Column' },
  Column: { items: undefined },
  ActionSet: { actions: undefined },
  RichTextBlock: { inlines: 'TextRun' },
  ImageSet: { images: 'Image' },
  Table: { rows: 'TableRow' },
  TableRow: { cells: 'TableCell' },
  TableCell: { items: undefined },
};

const REQUIRED: Record<string, readonly string[]> = {
  AdaptiveCard: ['version', 'body', 'speak', 'fallbackText'],
  TextRun: ['text'],
  TextBlock: ['text'],
  Image: ['url', 'altText'],
  'Action.Execute': ['title', 'verb'],
  'Action.OpenUrl': ['title', 'url'],
  'Action.Submit': ['title'],
  'Action.ToggleVisibility': ['title', 'targetElements'],
};

/** The renderer's classes know more than schema 1.5 does, and a text run inherits what it does not heed. */
const NOT_ON_A_RUN = ['id', 'requires', 'isVisible', 'separator', 'height', 'horizontalAlignment', 'spacing'];
/** `choices.data` is Teams' own people picker, older there than in the schema. */
const ALWAYS = ['type', 'fallback', 'msteams', 'choices.data'];

function propertiesOf(type: string): ReadonlySet<string> | undefined {
  const make = classOf(type);
  if (!make) return undefined;
  const schema = new make().getSchema();
  const names = Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index))
    .filter((property) => property.targetVersion.compareTo(renderer.Versions.v1_5) <= 0)
    .map((property) => property.name)
    .filter((name) => type !== 'TextRun' || !NOT_ON_A_RUN.includes(name));
  return new Set([...ALWAYS, ...names]);
}

function classOf(type: string): (new () => Schemed) | undefined {
  const { defaultElements, defaultActions } = renderer.GlobalRegistry;
  const apart: Record<string, new () => Schemed> = {
    AdaptiveCard: renderer.AdaptiveCard,
    Column: renderer.Column,
    TextRun: renderer.TextRun,
    TableRow: renderer.TableRow,
    TableCell: renderer.TableCell,
  };
  return apart[type] ?? defaultElements.findByName(type)?.objectType ?? defaultActions.findByName(type)?.objectType;
}

interface Schemed {
  getSchema(): InstanceType<typeof renderer.SerializableObjectSchema>;
}

const targetOf = (target: unknown): string => String(isRecord(target) ? target.elementId : target);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
