import { z } from 'zod/v4';
import type { CaseId, PupilId, SchoolKey } from '../../cases/ids';
import { byKey, byName } from '../order';
import type { Handled, KeptSetting, Pupil } from '../port';
import { caseId, schoolKey } from '../schema/ids';
import { parseShape } from '../schema/parse';
import { handled, pupil } from '../schema/records';
import { folded, isNamed } from '../search';
import { bodyOf, fromKept } from './document';
import type { Gate } from './gate';
import { documentId, idsBeginning, SCHOOL_ID } from './ids';
import { received } from './text';

const numbered = z.looseObject({ caseId });
const setting = z.looseObject({ value: z.unknown().optional() });

/** The case that has this number: one point read. */
export async function findByNumber(gate: Gate, school: SchoolKey, number: number): Promise<CaseId | undefined> {
  if (!Number.isSafeInteger(number) || number < 1) return undefined;
  const found = await gate.point(school, documentId('number', String(number)));
  return found && bodyOf(numbered, found, { school, number }).caseId;
}

/** The last case number that was given out, 0 before the first: one point read. */
export const lastNumber = async (gate: Gate, school: SchoolKey): Promise<number> =>
  (await gate.point(school, SCHOOL_ID))?.version ?? 0;

/** The activity with the answer that it got: one point read. */
export async function findHandled(gate: Gate, school: SchoolKey, id: string): Promise<Handled | undefined> {
  const found = await gate.point(school, documentId('handled', id));
  return found && bodyOf(handled, found, { school, kind: 'handled' });
}

/** One point read. */
export async function findPupil(gate: Gate, school: SchoolKey, id: PupilId): Promise<Pupil | undefined> {
  const found = await gate.point(school, documentId('pupil', id));
  return found && bodyOf(pupil, found, { school, pupil: id });
}

/** One query; names are compared here, so that every database finds the same. */
export async function searchPupils(
  gate: Gate,
  school: SchoolKey,
  { className, name = '' }: { readonly className?: string; readonly name?: string },
): Promise<readonly Pupil[]> {
  const rows =
    className === undefined
      ? await gate.query(school, "SELECT VALUE c.body FROM c WHERE c.kind = 'pupil'")
      : await gate.query(school, 'SELECT VALUE c.body FROM c WHERE c.class = @class', { class: folded(className) });
  return bodiesOf(pupil, rows, { school, kind: 'pupil' })
    .filter((one) => isNamed(one, name))
    .sort(byName);
}

/** One point read. */
export async function findSetting(gate: Gate, school: SchoolKey, key: string) {
  const found = await gate.point(school, documentId('setting', key));
  return found && { value: bodyOf(setting, found, { school, setting: key }).value, version: found.version };
}

/** Ids are indexed by the service itself. */
const SETTINGS = "SELECT * FROM c WHERE c.kind = 'setting' AND (STARTSWITH(c.id, @seen) OR STARTSWITH(c.id, @hashed))";
const keyed = z.looseObject({ key: z.string(), value: z.unknown().optional() });

/** One query; of a long key the beginning is compared here, for it is hashed in the document's id. */
export async function settingsIn(gate: Gate, school: SchoolKey, prefix: string): Promise<readonly KeptSetting[]> {
  const [seen, hashed] = idsBeginning('setting', prefix);
  const rows = await gate.query(school, SETTINGS, { seen, hashed });
  return rows
    .map((row) => fromKept(row, { school, kind: 'setting' }))
    .map((found) => ({ found, ...bodyOf(keyed, found, { school, kind: 'setting' }) }))
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ found, key, value }) => ({ key, value, version: found.version }))
    .sort(byKey);
}

/** Schools that a query across all of them finds; each physical partition tells its own, so one may come twice. */
export async function findSchools(gate: Gate, condition: string, by?: number): Promise<readonly SchoolKey[]> {
  const query = `SELECT DISTINCT VALUE c.school FROM c WHERE ${condition}`;
  const rows = await gate.query(undefined, query, by === undefined ? {} : { by });
  return [...new Set(rows.map((row) => parseShape(schoolKey, received(row), {})))];
}

/** What a query for bodies found, each with its shape checked. @throws StoreError STORE_CORRUPT_ROW */
export const bodiesOf = <Kept>(
  schema: z.ZodType<Kept>,
  rows: readonly unknown[],
  where: Readonly<Record<string, string | number>>,
): Kept[] => rows.map((row) => parseShape(schema, received(row), where));
