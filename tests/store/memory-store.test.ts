import { outboxContract } from './contract/outbox';
import { MemoryStore } from './memory-store';

describe('the store in memory', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = new MemoryStore();
  });
  outboxContract({ store: () => store, another: async () => store });
});
