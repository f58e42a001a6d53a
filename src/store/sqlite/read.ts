import { z } from 'zod/v4';
import type { CaseId, PupilId, SchoolKey } from '../../cases/ids';
import { byKey, byName } from '../order';
import type { Handled, KeptSetting, Pupil } from '../port';
import { caseId, schoolKey } from '../schema/ids';
import { parseKept, parseShape } from '../schema/parse';
import { handled, pupil } from '../schema/records';
import { folded, isNamed } from '../search';
import type { Connection } from './connection';
import { asJson } from './text';

const kept = z.object({ json: z.string() });
const keptSetting = z.object({ json: z.string(), version: z.number() });
const setting = z.object({ value: z.unknown().optional() });
const textRow = z.object({ value: z.string() });

/** The activity with the answer that it got, when it was handled before. */
export function findHandled(connection: Connection, school: SchoolKey, id: string): Handled | undefined {
  const row = connection.get('SELECT handled AS json FROM handled WHERE school = ? AND handled_id = ?', school, id);
  return row === undefined ? undefined : parseRow(handled, row, { school, kind: 'handled' });
}

/** The case that has this number. */
export function findByNumber(connection: Connection, school: SchoolKey, number: number): CaseId | undefined {
  const row = connection.get('SELECT case_id AS value FROM numbers WHERE school = ? AND number = ?', school, number);
  if (row === undefined) return undefined;
  return parseKept(caseId, asJson(parseShape(textRow, row, { school, number }).value), { school, number });
}

export function findPupil(connection: Connection, school: SchoolKey, id: PupilId): Pupil | undefined {
  const row = connection.get('SELECT pupil AS json FROM pupils WHERE school = ? AND pupil_id = ?', school, id);
  return row === undefined ? undefined : parseRow(pupil, row, { school, pupil: id });
}

const OF_CLASS = 'SELECT pupil AS json FROM pupils INDEXED BY pupils_by_class WHERE school = ? AND class = ?';

/** Names are compared here, not in SQL: SQLite's own comparison knows no accents. */
export function searchPupils(
  connection: Connection,
  school: SchoolKey,
  { className, name = '' }: { readonly className?: string; readonly name?: string },
): readonly Pupil[] {
  const rows =
    className === undefined
      ? connection.all('SELECT pupil AS json FROM pupils WHERE school = ?', school)
      : connection.all(OF_CLASS, school, folded(className));
  return rows
    .map((row) => parseRow(pupil, row, { school, kind: 'pupil' }))
    .filter((one) => isNamed(one, name))
    .sort(byName);
}

export function findSetting(connection: Connection, school: SchoolKey, key: string) {
  const row = connection.get('SELECT value AS json, version FROM settings WHERE school = ? AND key = ?', school, key);
  if (row === undefined) return undefined;
  const { json, version } = parseShape(keptSetting, row, { school, setting: key });
  return { value: parseKept(setting, json, { school, setting: key }).value, version };
}

const settingRow = z.object({ key: z.string(), json: z.string(), version: z.number() });

const UNDER = 'SELECT key, value AS json, version FROM settings WHERE school = ? AND key >= ? AND key < ?';
/** No sign comes after it. */
const LAST = '\u{10ffff}';

/** Compared here once more: half a character at the end is kept otherwise than a whole one. */
export function settingsIn(connection: Connection, school: SchoolKey, prefix: string): readonly KeptSetting[] {
  const beginning = prefix.replace(/[\ud800-\udbff]$/, '');
  return connection
    .all(UNDER, school, beginning, `${beginning}${LAST}`)
    .map((found) => settingOf(school, found))
    .filter(({ key }) => key.startsWith(prefix))
    .sort(byKey);
}

/** A row of the settings with its key. */
export function settingOf(school: SchoolKey, found: unknown): KeptSetting {
  const row = parseShape(settingRow, found, { school });
  const key = parseKept(z.string(), asJson(row.key), { school });
  const { value } = parseKept(setting, row.json, { school, setting: key });
  return { key, value, version: row.version };
}

/** Schools that a query finds, by the column `value`. */
export const schoolsIn = (rows: readonly unknown[]): readonly SchoolKey[] =>
  rows.map((row) => parseKept(schoolKey, asJson(parseShape(textRow, row, {}).value), {}));

export const parseRow = <Kept>(
  schema: z.ZodType<Kept>,
  row: unknown,
  where: Readonly<Record<string, string | number>>,
): Kept => parseKept(schema, parseShape(kept, row, where).json, where);
