import { type CosmosPlace, openCosmosTarget } from '../cosmos/open';
import { openSqliteSource } from '../sqlite/open';
import type { Source, Target } from './kept';

/** Both ends of a move: the file in a data folder, and an account of Cosmos DB. @throws StoreError */
export async function openMove(
  dataDir: string,
  cosmos: CosmosPlace,
  now: Date,
): Promise<{ readonly source: Source; readonly target: Target }> {
  const source = await openSqliteSource(dataDir, now);
  try {
    return { source, target: await openCosmosTarget(cosmos) };
  } catch (error) {
    source.close();
    throw error;
  }
}
