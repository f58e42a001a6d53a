import { z } from 'zod/v4';
import { StoreError } from '../errors';
import { parseShape } from '../schema/parse';
import { Connection } from '../sqlite/connection';
import { MIGRATIONS } from '../sqlite/migrations';

/** How much stands in a file: enough to see that it is the right one. */
export interface Whole {
  readonly schools: number;
  readonly pupils: number;
  readonly cases: number;
}

const checked = z.object({ integrity_check: z.string() });
const version = z.object({ user_version: z.number() });
const counted = z.object({ schools: z.number(), pupils: z.number(), cases: z.number() });

const COUNTS = `SELECT (SELECT count(*) FROM schools) AS schools, (SELECT count(*) FROM pupils) AS pupils,
  (SELECT count(*) FROM cases) AS cases`;

/** Opens a file and reads all of it. @throws StoreError STORE_DAMAGED, or STORE_NEWER when it is of a newer program */
export function whatIsIn(file: string): Whole {
  const connection = new Connection(file);
  try {
    const found = parseShape(checked, connection.get('PRAGMA integrity_check'), {}).integrity_check;
    const { user_version: made } = parseShape(version, connection.get('PRAGMA user_version'), {});
    if (found !== 'ok' || made === 0) throw new StoreError('STORE_DAMAGED');
    if (made > MIGRATIONS.length) throw new StoreError('STORE_NEWER', { found: made, known: MIGRATIONS.length });
    return parseShape(counted, connection.get(COUNTS), {});
  } finally {
    connection.close();
  }
}
