import { z } from 'zod/v4';
import { StoreError, type StoreErrorCode } from '../errors';

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that need something else of a person than trying again. */
const CODES: Readonly<Record<number, StoreErrorCode>> = {
  5: 'STORE_BUSY',
  6: 'STORE_BUSY',
  8: 'STORE_READ_ONLY',
  11: 'STORE_DAMAGED',
  13: 'STORE_FULL',
  14: 'STORE_CANNOT_OPEN',
  26: 'STORE_DAMAGED',
};

/** SQLITE_IOERR_WRITE and what belongs to it: a file that may not grow (quota, ulimit) ends here and not in SQLITE_FULL. */
const WRITE_FAILED = [778, 1034, 1290, 1546, 4874];

const sqliteError = z.object({ errcode: z.number() });
const closedError = z.object({ code: z.literal('ERR_INVALID_STATE') });

/** What the driver threw, as an error of the store. SQLite's own messages name tables and columns, never values. */
export function failureOf(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  if (closedError.safeParse(cause).success) return new StoreError('STORE_CLOSED', {}, { cause });
  const sqlite = sqliteError.safeParse(cause).data?.errcode;
  if (sqlite === undefined) return new StoreError('STORE_FAILED', {}, { cause });
  const code = WRITE_FAILED.includes(sqlite) ? 'STORE_FULL' : CODES[sqlite & 0xff];
  return new StoreError(code ?? 'STORE_FAILED', { sqlite }, { cause });
}
