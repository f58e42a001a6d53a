import type { Change } from './changes';
import type { Document, Found } from './document';

/** One step of a transactional batch. Each is guarded, so that a batch that was sent twice is carried out once. */
export type Step =
  | { readonly kind: 'create'; readonly document: Document }
  | { readonly kind: 'replace'; readonly document: Document; readonly etag: string }
  | { readonly kind: 'delete'; readonly id: string; readonly etag: string };

/** What was found under the ids that were looked at. */
export type Seen = ReadonlyMap<string, Found>;

/** What must be looked at before a first try: what is only made anew is refused by the database when it is there. */
export const needsLook = ({ expected, next, guarded }: Change): boolean => !guarded && (expected > 0 || !next);

/** The steps that these changes ask for, or nothing when something is not as it was expected. Pure. */
export function stepsOf(changes: readonly Change[], seen: Seen): readonly Step[] | undefined {
  const fits = changes.every(({ id, expected, fits: also }) => {
    const found = seen.get(id);
    return (found?.version ?? 0) === expected && (also?.(found) ?? true);
  });
  return fits ? changes.flatMap((change) => stepOf(change, seen.get(change.id))) : undefined;
}

function stepOf({ id, next }: Change, found: Found | undefined): readonly Step[] {
  if (next) {
    const document = next(found);
    return [found ? { kind: 'replace', document, etag: found.etag } : { kind: 'create', document }];
  }
  return found ? [{ kind: 'delete', id, etag: found.etag }] : [];
}
