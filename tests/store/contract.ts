import type { Store } from '../../src/store/port';
import { casesContract } from './contract/cases';
import { commandContract } from './contract/command';
import { eraseContract } from './contract/erase';
import { laterContract } from './contract/later';
import { limitsContract } from './contract/limits';
import { modelContract } from './contract/model';
import { outboxContract } from './contract/outbox';
import { pupilsContract } from './contract/pupils';
import { schoolsContract } from './contract/schools';

/** Somewhere a store keeps things. Opened twice, it is two processes as far as the store can tell. */
export interface Place {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** Gives an open store on an empty place. */
export interface Ground {
  readonly store: () => Store;
  /** Another store on the same place, closed after the test. */
  readonly another: () => Promise<Store>;
}

/**
 * What every implementation of the port must do. Knows the port only.
 * @param runs how many random histories it is compared with a model on
 */
export function storeContract(name: string, make: () => Promise<Place>, runs = 300): void {
  describe(name, () => {
    let place: Place;
    let opened: Store[];
    const another = async (): Promise<Store> => {
      const store = await place.open();
      opened.push(store);
      return store;
    };

    beforeEach(async () => {
      place = await make();
      opened = [];
      await another();
    });
    afterEach(async () => {
      for (const store of opened) await store.close();
      await place.remove();
    });

    const ground: Ground = {
      store: () => {
        const [first] = opened;
        if (!first) throw new Error('Only inside a test.');
        return first;
      },
      another,
    };
    casesContract(ground);
    commandContract(ground);
    pupilsContract(ground);
    laterContract(ground);
    outboxContract(ground);
    schoolsContract(ground);
    limitsContract(ground);
    eraseContract(ground);
    modelContract(ground, runs);
  });
}
