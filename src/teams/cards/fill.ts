import { runsOf } from './literal';

/** Fills in a part of a template with what is in scope there. */
type Fill = (scope: unknown) => unknown;
type Item = (scope: unknown) => readonly unknown[];

/**
 * Makes a template ready: what it gives back fills it in, any number of times.
 *
 * It knows of the language of Adaptive Card templates what is used here: `"${name}"` for a whole value, and in lists `$data` and
 * `$when`. Anything more is an error, since words are made in code; so is a value that is missing or a `$when` that is no boolean,
 * where Microsoft's engine would leave "${name}" standing or silently drop what hangs on it. Text is put in as it is: what people
 * typed is never looked at for names.
 *
 * @throws Error naming the file, here for a template that is wrong and later for a view that does not fill it
 */
export function prepare(file: string, template: unknown): Fill {
  const wrong = (problem: string): Error => new Error(`${file}: ${problem}.`);

  function fillOf(node: unknown): Fill {
    if (typeof node === 'string') return node.includes('${') ? textOf(node) : () => node;
    if (Array.isArray(node)) return listOf(node.map(itemOf));
    if (!isRecord(node)) return () => node;
    if ('$data' in node || '$when' in node) throw wrong('$data and $when stand in lists only');
    return objectOf(Object.entries(node).map(([key, value]) => [key, fillOf(value)] as const));
  }

  function itemOf(node: unknown): Item {
    if (!isRecord(node)) {
      const fill = fillOf(node);
      return (scope) => [fill(scope)];
    }
    const { $data, $when, ...rest } = node;
    const fill = fillOf(rest);
    const scopes = $data === undefined ? (scope: unknown) => [scope] : scopesOf($data);
    const shown = $when === undefined ? () => true : conditionOf($when);
    return (scope) => scopes(scope).flatMap((each) => (shown(each) ? runsOf(fill(each)) : []));
  }

  function textOf(text: string): Fill {
    const name = nameIn(text);
    return (scope) => {
      const value = lookUp(name, scope);
      if (typeof value === 'string' || typeof value === 'boolean' || isDrawn(name, value)) return value;
      throw wrong(`no value for "${text}"`);
    };
  }

  function scopesOf($data: unknown): Item {
    const name = nameIn($data);
    return (scope) => {
      const list = lookUp(name, scope);
      if (Array.isArray(list)) return list;
      throw wrong(`"${$data}" is not a list`);
    };
  }

  function conditionOf($when: unknown): (scope: unknown) => boolean {
    const name = nameIn($when);
    return (scope) => {
      const shown = lookUp(name, scope);
      if (typeof shown === 'boolean') return shown;
      throw wrong(`"${$when}" is not true or false`);
    };
  }

  function nameIn(expression: unknown): string {
    const name = typeof expression === 'string' ? /^\$\{(\w+)\}$/.exec(expression)?.[1] : undefined;
    if (name === undefined) throw wrong(`"${expression}" is more than a name`);
    return name;
  }

  return fillOf(template);
}

const listOf =
  (items: readonly Item[]): Fill =>
  (scope) =>
    items.flatMap((item) => item(scope));

function objectOf(parts: readonly (readonly [string, Fill])[]): Fill {
  return (scope) => {
    const filled: Record<string, unknown> = {};
    for (const [key, fill] of parts) filled[key] = fill(scope);
    return filled;
  };
}

/** What a chart draws is a number; anywhere else one is written in words. */
const isDrawn = (name: string, value: unknown): boolean => name === 'count' && Number.isFinite(value);

const lookUp = (name: string, scope: unknown): unknown =>
  isRecord(scope) && Object.hasOwn(scope, name) ? scope[name] : undefined;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
