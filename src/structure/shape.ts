import type { z } from 'zod/v4';
import { allowedKeys, allowedKinds, short, unknownKey } from './allowed';
import { SLUG } from './fact-schema';
import type { Issue, Path } from './issue';
import { fold } from './nearest';

const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ');

/**
 * What zod found, in words; of thousands the first `most`. Unions report the branch that came furthest, so that the message is about the real mistake.
 * The error must come from a parse with `reportInput`: what stands there decides what is said of it.
 * Not zod's own Dutch, which says "Ongeldige invoer: verwacht string, ontving undefined" to somebody who is no programmer.
 */
export function issuesOf(error: z.core.$ZodError, most: number): Issue[] {
  return error.issues.slice(0, most).flatMap((issue) => describe(issue, []));
}

function describe(issue: z.core.$ZodIssue, prefix: Path): Issue[] {
  const path = [...prefix, ...issue.path.filter((part) => typeof part !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST_KEYS)
        .map((key) => ({ path: [...path, key], message: unknownKey(key, allowedKeys(path, issue.input)) }));
    case 'invalid_value':
      return [{ path, message: valueMessage(issue, path) }];
    case 'invalid_type':
      return [{ path, message: typeMessage(issue, path) }];
    case 'invalid_union': {
      // A choice by kind names the kind that is missing or unknown, and nothing more.
      if (issue.errors.length === 0) return [{ path, message: kindMessage(path) }];
      const furthest = issue.errors
        .map((branch) => branch.flatMap((inner) => describe(inner, path)))
        .sort(deepestFirst);
      return furthest[0] ?? [{ path, message: 'Dit past hier niet.' }];
    }
    case 'invalid_format':
      return [{ path, message: `Dit klopt niet: ${issue.message}${exampleFor(issue)}.` }];
    case 'too_small':
      return [{ path, message: smallMessage(issue) }];
    case 'too_big':
      return [{ path, message: `Te ${SIZES[issue.origin]?.big ?? 'groot'}: hoogstens ${String(issue.maximum)}.` }];
    case 'custom':
      return [{ path, message: issue.message }];
    default:
      // Kinds that nothing in the schema gives today; zod's own sentence would be English.
      return [{ path, message: 'Dit past hier niet.' }];
  }
}

/** A block with more unknown keys than this is no block of ours. */
const MOST_KEYS = 50;

const deepestFirst = (a: Issue[], b: Issue[]): number => depth(b) - depth(a);
const depth = (issues: Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

const SIZES: Readonly<Record<string, { readonly small: string; readonly big: string; readonly of: string }>> = {
  string: { small: 'kort', big: 'lang', of: ' tekens' },
  array: { small: 'weinig', big: 'veel', of: '' },
};

function smallMessage({ origin, minimum, input }: z.core.$ZodIssueTooSmall): string {
  if (typeof input === 'string' && input.trim() === '') return 'Hier staat niets: vul het in, of haal de regel weg.';
  const size = SIZES[origin];
  return `Te ${size?.small ?? 'klein'}: minstens ${String(minimum)}${minimum === 1 ? '' : (size?.of ?? '')}.`;
}

function valueMessage({ values, input }: z.core.$ZodIssueInvalidValue, path: Path): string {
  const allowed = quoted(values);
  return input === undefined
    ? `"${String(path.at(-1) ?? '')}" ontbreekt: hier hoort een van ${allowed}.`
    : `Hier mag alleen staan: ${allowed}.`;
}

function kindMessage(path: Path): string {
  return `Hier hoort een van ${quoted(allowedKinds(path.slice(0, -1)))}.`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst (regels die met "-" beginnen)',
  object: 'een blok met namen en waarden',
};

function typeMessage({ expected, input }: z.core.$ZodIssueInvalidType, path: Path): string {
  const name = String(path.at(-1) ?? '');
  const keys = expected === 'object' ? allowedKeys(path) : [];
  const wanted = `${TYPE_NAMES[expected] ?? 'iets anders'}${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`;
  if (input === undefined) return `"${name}" ontbreekt: hier hoort ${wanted}.`;
  if (input === null)
    return `${typeof path.at(-1) === 'string' ? `Achter "${name}:" staat` : 'Hier staat'} niets: hier hoort ${wanted}.`;
  return `Hier hoort ${wanted}.${hintFor(expected, input)}`;
}

/** Somebody's own text as the id that it could be. */
function exampleFor({ pattern, input }: z.core.$ZodIssueInvalidStringFormat): string {
  if (pattern !== String(SLUG)) return '';
  const id = fold(String(input))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? '' : `, bijvoorbeeld "${short(id)}"`;
}

/** How what stands there would become what belongs there, for the mistakes that everybody makes once. */
function hintFor(expected: string, input: unknown): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return ` Zet er aanhalingstekens omheen: "${input}".`;
  if (typeof input !== 'string') return '';
  if (expected === 'array' && /^[\p{L}\p{N}].{0,60}$/u.test(input))
    return ` Is het er maar één? Zet er dan haken omheen: [${short(input)}].`;
  if (expected === 'object' && /^\w+:\S/.test(input)) return ' Na de dubbele punt hoort een spatie.';
  if ((expected === 'number' || expected === 'int') && /^\s*\d+([.,]\d+)?\s*$/.test(input))
    return ' Haal de aanhalingstekens weg; een komma in een getal is een punt.';
  return '';
}
