/**
 * The template engine leaves a missing value standing as "${name}" and silently drops what hangs on a `$when` that is no
 * boolean. Here both are errors, and so is anything that is more than a name: words are made in code, not in a template.
 */
export function checkView(file: string, template: unknown, view: unknown): void {
  const problem = firstProblem(template, view);
  if (problem) throw new Error(`${file}: ${problem}.`);
}

function firstProblem(node: unknown, scope: unknown): string | undefined {
  if (typeof node === 'string') return node.includes('${') ? problemWithText(node, scope) : undefined;
  if (Array.isArray(node)) return firstOf(node, (child) => firstProblem(child, scope));
  if (isRecord(node)) return problemWithObject(node, scope);
  return undefined;
}

function problemWithObject({ $data, $when, ...rest }: Record<string, unknown>, scope: unknown): string | undefined {
  if ($data === undefined) return problemIn(rest, $when, scope);
  const list = lookUp($data, scope);
  if (!Array.isArray(list)) return `"${$data}" is not a list`;
  return firstOf(list, (item) => problemIn(rest, $when, item));
}

function problemIn(rest: Record<string, unknown>, when: unknown, scope: unknown): string | undefined {
  if (when !== undefined) {
    const shown = lookUp(when, scope);
    if (typeof shown !== 'boolean') return `"${when}" is not true or false`;
    if (!shown) return undefined;
  }
  return firstOf(Object.values(rest), (child) => firstProblem(child, scope));
}

function problemWithText(text: string, scope: unknown): string | undefined {
  const value = lookUp(text, scope);
  const finished = typeof value === 'string' || typeof value === 'boolean' || isDrawn(text, value);
  return finished ? undefined : `no value for "${text}"`;
}

/** What a chart draws is a number; anywhere else one is written in words. */
const isDrawn = (text: string, value: unknown): boolean => text === '${count}' && Number.isFinite(value);

function lookUp(expression: unknown, scope: unknown): unknown {
  const name = typeof expression === 'string' ? /^\$\{(\w+)\}$/.exec(expression)?.[1] : undefined;
  return name !== undefined && isRecord(scope) && Object.hasOwn(scope, name) ? scope[name] : undefined;
}

function firstOf<Item>(items: readonly Item[], problem: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = problem(item);
    if (found) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
