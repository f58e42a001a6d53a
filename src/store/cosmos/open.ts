import { type Container, CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';
import { StoreError } from '../errors';
import { CONTAINER, CONTAINER_DEFINITION, DATABASE } from './container';
import { failureOf } from './failure';
import { Gate, PATIENCE, type Patience } from './gate';
import { Health } from './health';
import { CosmosStore } from './store';

/** Where the database is, and how the program proves who it is: by a key, else by the identity Azure gave it. */
export interface CosmosPlace {
  readonly endpoint: string;
  readonly key?: string;
  /** Which of several identities; that of the bot itself where there is one. */
  readonly clientId?: string;
}

/** What a test may set otherwise. */
export interface CosmosOptions {
  readonly now?: () => Date;
  readonly patience?: Patience;
}

/** Repeats of the SDK: only of what was surely not carried out (429), and within the time that one request has. */
const RETRY = { maxRetryAttemptCount: 5, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 2 };

/**
 * Opens the store in an account of Cosmos DB. With a key it makes database and container when they are not there; an
 * identity may not, so for it they are made beforehand (infra/).
 * @throws StoreError when that cannot be done; its `say` is a sentence for whoever starts the program.
 */
export async function openCosmosStore(place: CosmosPlace, options: CosmosOptions = {}): Promise<CosmosStore> {
  const { now = () => new Date(), patience = PATIENCE } = options;
  const client = new CosmosClient(clientOptions(place, patience));
  try {
    const container = await containerOf(client, place.key !== undefined);
    const health = new Health(now);
    return new CosmosStore(client, new Gate(container, patience, health), health);
  } catch (cause) {
    client.dispose();
    throw cause instanceof StoreError ? cause : failureOf(cause);
  }
}

function clientOptions({ endpoint, key, clientId }: CosmosPlace, { requestMs }: Patience): CosmosClientOptions {
  return {
    endpoint,
    ...(key === undefined
      ? { aadCredentials: new DefaultAzureCredential(clientId ? { managedIdentityClientId: clientId } : {}) }
      : { key }),
    connectionPolicy: {
      requestTimeout: requestMs,
      // An emulator on this machine has no regions to find.
      enableEndpointDiscovery: endpoint.startsWith('https:'),
      retryOptions: RETRY,
    },
  };
}

async function containerOf(client: CosmosClient, mayMake: boolean): Promise<Container> {
  if (!mayMake) {
    const container = client.database(DATABASE).container(CONTAINER);
    await container.read();
    return container;
  }
  const { database } = await client.databases.createIfNotExists({ id: DATABASE });
  const { container } = await database.containers.createIfNotExists(CONTAINER_DEFINITION);
  return container;
}
