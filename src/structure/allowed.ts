import { z } from 'zod/v4';
import type { Path } from './issue';
import { nearest } from './nearest';
import { structureSchema } from './schema';

/** The names of the parts of a school's files: school, documents, roles … */
export const SECTIONS: readonly string[] = Object.keys(structureSchema.shape);

/**
 * The keys that the schema knows at a place of a structure; none where it expects no block.
 * Where blocks of several kinds may stand, those of the kind that `found` says it is.
 */
export function allowedKeys(path: Path, found?: unknown): readonly string[] {
  const blocks = formsAt(path).filter((schema) => schema instanceof z.ZodObject);
  const meant = blocks.filter((schema) => kindsOf(schema).some((kind) => kind === kindIn(found)));
  return [...new Set((meant.length > 0 ? meant : blocks).flatMap((schema) => Object.keys(schema.shape)))];
}

/** The kinds of blocks between which a place of a structure gives the choice. */
export function allowedKinds(path: Path): readonly string[] {
  return formsAt(path).flatMap((schema) => (schema instanceof z.ZodObject ? kindsOf(schema) : []));
}

/** What a key that the schema does not know was probably meant to be, and what may stand there. Ends with a full stop. */
export function unknownKey(key: string, allowed: readonly string[]): string {
  const meant = DUTCH_KEYS.get(key.toLowerCase())?.find((name) => allowed.includes(name)) ?? nearest(key, allowed);
  const hints = [
    ...(meant === undefined ? [] : [`Bedoel je "${meant}"?`]),
    // Nobody makes up a key of several words: it is a sentence with a colon in it, which YAML splits there.
    ...(/\s/.test(key)
      ? ['Is dit een zin met een dubbele punt erin? Zet de hele zin dan tussen aanhalingstekens.']
      : []),
    ...(/^\d+$/.test(key) ? ['Hoort het bij een getal? Dat heeft geen komma maar een punt: 3.5.'] : []),
    `Hier mag staan: ${allowed.join(', ')}.`,
  ];
  return [`"${short(key)}" bestaat hier niet.`, ...hints].join(' ');
}

/** A text out of a file as a message may repeat it: on one line, and not all of a page. */
export function short(text: string): string {
  const line = text.replace(/\p{C}|\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Keys are English, but who thinks in Dutch writes the Dutch word first; by that word, what the key may be. */
const DUTCH_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bron', ['source']],
  ['naam', ['name']],
  ['titel', ['title']],
  ['tekst', ['text']],
  ['regels', ['lines', 'facts']],
  ['functie', ['role', 'roles']],
  ['functies', ['roles']],
  ['rol', ['role', 'roles']],
  ['rollen', ['roles']],
  ['niveau', ['level', 'levels']],
  ['niveaus', ['levels']],
  ['nummer', ['number']],
  ['stap', ['step', 'steps']],
  ['stappen', ['steps']],
  ['volgorde', ['order']],
  ['taak', ['tasks', 'lines']],
  ['taken', ['tasks', 'lines']],
  ['onderwerpen', ['topics']],
  ['begrippen', ['glossary']],
  ['begrip', ['term']],
  ['betekenis', ['meaning']],
  ['documenten', ['documents']],
  ['soort', ['kind', 'category']],
  ['categorie', ['category']],
  ['groep', ['group']],
  ['kleur', ['colour']],
  ['color', ['colour']],
  ['regie', ['leads']],
  ['woorden', ['words']],
  ['zekerheid', ['certainty']],
  ['bevestigd', ['confirmed']],
  ['eenheid', ['unit']],
  ['vraag', ['label']],
  ['vragen', ['fields']],
  ['velden', ['fields']],
  ['bladzijden', ['pages']],
  ['paginas', ['pages']],
  ["pagina's", ['pages']],
  ['keuzes', ['options']],
  ['uitkomst', ['outcome', 'outcomes']],
  ['uitkomsten', ['outcomes']],
  ['verplicht', ['required']],
  ['toelichting', ['hint', 'why']],
  ['leden', ['members']],
  ['evaluatie', ['evaluation']],
  ['bespreking', ['discussion']],
]);

function formsAt(path: Path): readonly z.core.$ZodType[] {
  let here = formsOf(structureSchema);
  for (const part of path) here = here.flatMap((schema) => inside(schema, part)).flatMap(formsOf);
  return here;
}

const kindsOf = ({ shape }: z.ZodObject): readonly string[] =>
  shape.kind instanceof z.ZodLiteral ? [...shape.kind.values].map(String) : [];

const kindIn = (found: unknown): unknown =>
  typeof found === 'object' && found !== null && 'kind' in found ? found.kind : undefined;

/** A schema without what makes it optional; all of them where there is a choice. */
function formsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return formsOf(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(formsOf) : [schema];
}

function inside(schema: z.core.$ZodType, part: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return typeof part === 'number' ? [schema.element] : [];
  const own = schema instanceof z.ZodObject ? new Map(Object.entries(schema.shape)).get(String(part)) : undefined;
  return own === undefined ? [] : [own];
}
