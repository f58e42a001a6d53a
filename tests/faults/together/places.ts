import { DatabaseSync } from '@photostructure/sqlite';
import { z } from 'zod/v4';
import { received } from '../../../src/store/cosmos/text';
import { cosmosPlace } from '../../store/cosmos/place';
import { sqlitePlace } from '../../store/sqlite/place';
import type { GroundPlace } from '../ground';

/** A store that many processes open, and of which a test wants to know what was ever put into its outbox. */
export interface WatchedPlace extends GroundPlace {
  /** The first one first. */
  copies(): readonly unknown[];
  /** What the store itself says of how whole it is. */
  expectSound(): void;
}

export type PlaceName = 'sqlite' | 'cosmos';

/** Of everything that is ever put into the outbox a copy stays, made in the same transaction. */
const COPIES = `CREATE TABLE copies (item TEXT NOT NULL);
  CREATE TRIGGER copy AFTER INSERT ON outbox BEGIN INSERT INTO copies VALUES (new.item); END`;

function watchedSqlite(): WatchedPlace {
  const place = sqlitePlace();
  const raw = <Result>(look: (database: InstanceType<typeof DatabaseSync>) => Result): Result => {
    const database = new DatabaseSync(place.file, { timeout: 60_000 });
    try {
      return look(database);
    } finally {
      database.close();
    }
  };
  return {
    at: { dataDir: place.folder },
    open: async () => {
      const store = await place.open();
      raw((database) => database.exec(COPIES));
      return store;
    },
    remove: place.remove,
    copies: () =>
      z
        .array(z.object({ item: z.string() }))
        .parse(raw((database) => database.prepare('SELECT item FROM copies ORDER BY rowid').all()))
        .map(({ item }): unknown => JSON.parse(item)),
    expectSound: () =>
      expect(raw((database) => database.prepare('PRAGMA integrity_check').all())).toEqual([{ integrity_check: 'ok' }]),
  };
}

const steps = z.array(
  z.looseObject({
    operationType: z.string(),
    resourceBody: z.looseObject({ kind: z.string(), body: z.unknown() }).optional(),
  }),
);
const kept = z.looseObject({ item: z.unknown() });

async function watchedCosmos(): Promise<WatchedPlace> {
  const place = await cosmosPlace();
  const documents = place.documents();
  const copies: unknown[] = [];
  const { batch } = documents;
  documents.batch = (partition, json) => {
    const results = batch.call(documents, partition, json);
    if (results?.every(({ statusCode }) => statusCode < 400))
      for (const { operationType, resourceBody } of steps.parse(json))
        if (operationType === 'Create' && resourceBody?.kind === 'outbox')
          copies.push(kept.parse(received(resourceBody.body)).item);
    return results;
  };
  const { endpoint, key } = place.emulator;
  return {
    at: { dataDir: '', cosmos: { endpoint, key } },
    open: () => place.open(),
    remove: place.remove,
    copies: () => copies,
    expectSound: () => undefined,
  };
}

export const watchedPlace = async (name: PlaceName): Promise<WatchedPlace> =>
  name === 'sqlite' ? watchedSqlite() : watchedCosmos();
