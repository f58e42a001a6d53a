import { storeContract } from '../contract';
import { sqlitePlace } from './place';

storeContract('the store on SQLite', async () => sqlitePlace());
