import type { StoreHealth } from './cosmos/health';
import { type CosmosPlace, openCosmosStore } from './cosmos/open';
import type { Store } from './port';
import { openSqliteStore } from './sqlite/open';

/** An open store, and how the service behind it does, where there is one. */
export interface OpenStore {
  readonly store: Store;
  readonly health?: () => { readonly store: StoreHealth };
}

/** Where to keep things: in an account of Cosmos DB when one is named, else in a folder. */
export interface StorePlace {
  readonly dataDir: string;
  readonly cosmos?: CosmosPlace;
}

/** @throws StoreError with a sentence for whoever starts the program */
export async function openStore({ dataDir, cosmos }: StorePlace): Promise<OpenStore> {
  if (!cosmos) return { store: await openSqliteStore(dataDir) };
  const store = await openCosmosStore(cosmos);
  return { store, health: () => ({ store: store.health }) };
}
