import type { SourceRef } from '../../../structure/structure';
import { oneLine, shorten } from '../plain';
import type { Words } from '../words';

/** More than this in one line nobody reads. */
const MOST = 3;
const MOST_VARIANTS = 4;

/** "rollenmatrix niveaus, Extra niveau 3, intern": all sources in one line, with what they share said once. */
export function mergeSources(sources: readonly SourceRef[], words: Words): string {
  const documents = new Map<string, Set<string>>();
  for (const { document, where } of sources) {
    const places = documents.get(oneLine(document)) ?? new Set();
    documents.set(oneLine(document), places.add(withoutLineNumbers(oneLine(where))));
  }
  const merged = [...documents].map(([document, places]) => mergePlaces(document, [...places], words));
  return merged.length === 0 ? '' : shorten(words.source(merged.join(' · ')), 400);
}

/** "(r. 21-22)" counts lines in the text we read the document from; a colleague has the document. */
const withoutLineNumbers = (where: string): string => where.replace(/\s*\(r\. [^)]*\)/g, '');

function mergePlaces(document: string, places: readonly string[], words: Words): string {
  const paths = places.map((place) => place.split(', '));
  const shared = oneDifference(paths) ?? sharedStart(paths);
  if (shared.length > 0) return [document, ...shared].join(', ');
  const chapters = [...new Set(paths.map(([chapter]) => chapter))];
  const shown = places.length <= MOST ? places : chapters;
  const more = shown.length > MOST ? ` ${words.morePlaces(shown.length - MOST)}` : '';
  return `${document}, ${shown.slice(0, MOST).join('; ')}${more}`;
}

type Path = readonly string[];

/** Places that differ in one part only are one place with that part listed: "niveau 1 / niveau 2, intern". */
function oneDifference(paths: readonly Path[]): Path | undefined {
  const [first = [], ...others] = paths;
  if (paths.length > MOST_VARIANTS || others.some((path) => path.length !== first.length)) return undefined;
  const parts = first.map((_, index) => [...new Set(paths.map((path) => path[index]))]);
  return parts.filter((part) => part.length > 1).length > 1 ? undefined : parts.map((part) => part.join(' / '));
}

function sharedStart(paths: readonly Path[]): Path {
  const [first = [], ...others] = paths;
  const end = first.findIndex((part, index) => others.some((path) => path[index] !== part));
  return end < 0 ? first : first.slice(0, end);
}
