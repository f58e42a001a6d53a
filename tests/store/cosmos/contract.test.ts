import { roundsOr } from '../../support/rounds';
import { storeContract } from '../contract';
import { cosmosPlace } from './place';

/** Over the wire, against an emulator: what that one has not is said in tests/support/cosmos/emulator.ts. */
storeContract('the store on Cosmos DB', cosmosPlace, roundsOr(15));
