import { CONTAINER } from '../../../src/store/cosmos/container';
import { PATIENCE } from '../../../src/store/cosmos/gate';
import { openCosmosStore } from '../../../src/store/cosmos/open';
import type { CosmosStore } from '../../../src/store/cosmos/store';
import type { Documents } from '../../support/cosmos/documents';
import { type CosmosEmulator, startCosmosEmulator } from '../../support/cosmos/emulator';

/** Small pages, so that lists go over several of them; patience, for the machine may be busy. */
const OURS = { ...PATIENCE, requestMs: 10_000, writeMs: 10_000, page: 3 };

export interface CosmosGround {
  readonly emulator: CosmosEmulator;
  readonly documents: () => Documents;
  open(endpoint?: string, patience?: Partial<typeof PATIENCE>): Promise<CosmosStore>;
  remove(): Promise<void>;
}

/** An account of Cosmos DB of its own, over the wire. */
export async function cosmosPlace(): Promise<CosmosGround> {
  const emulator = await startCosmosEmulator();
  return {
    emulator,
    documents: () => emulator.documents(CONTAINER),
    open: (endpoint = emulator.endpoint, patience = {}) =>
      openCosmosStore({ endpoint, key: emulator.key }, { patience: { ...OURS, ...patience } }),
    remove: () => emulator.stop(),
  };
}
