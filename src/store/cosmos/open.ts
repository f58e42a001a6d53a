import { setTimeout } from 'node:timers/promises';
import { type Container, type ContainerDefinition, CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';
import { StoreError } from '../errors';
import type { Target } from '../move/kept';
import { CONTAINER, CONTAINER_DEFINITION, DATABASE, PARTITION_KEY } from './container';
import { failureOf } from './failure';
import { Gate, PATIENCE, type Patience, rejectionOn } from './gate';
import { Health } from './health';
import { CosmosStore } from './store';
import { CosmosTarget } from './target';

/** Where the database is, and how the program proves who it is: by a key, else by the identity Azure gave it. */
export interface CosmosPlace {
  readonly endpoint: string;
  readonly key?: string;
  /** Which of several identities; that of the bot itself where there is one. */
  readonly clientId?: string;
}

/** What a test may set otherwise. */
export interface CosmosOptions {
  readonly openingMs?: number;
  readonly now?: () => Date;
  readonly patience?: Patience;
}

/** Repeats of the SDK: only of what was surely not carried out (429), and within the time that one request has. */
const RETRY = { maxRetryAttemptCount: 5, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 2 };

/** Longer than an identity takes that has to be asked for. The SDK would go on for two minutes where the name is not known. */
const OPENING_MS = 20_000;

/**
 * Opens the store in an account of Cosmos DB. With a key it makes database and container when they are not there; an
 * identity may not, so for it they are made beforehand (infra/).
 * @throws StoreError when that cannot be done; its `say` is a sentence for whoever starts the program.
 */
export async function openCosmosStore(place: CosmosPlace, options: CosmosOptions = {}): Promise<CosmosStore> {
  const { client, gate, health } = await openGate(place, options);
  return new CosmosStore(client, gate, health);
}

/** Opens the same to take in what another database kept. @throws StoreError */
export async function openCosmosTarget(place: CosmosPlace): Promise<Target> {
  const { client, gate } = await openGate(place, { patience: { ...PATIENCE, requestMs: WHOLE_BATCH_MS } });
  return new CosmosTarget(client, gate, (tries) => setTimeout(Math.min(tries, MOST_PAUSES) * PAUSE_MS));
}

/** A batch of a hundred documents takes its time, and nobody waits for an answer. */
const WHOLE_BATCH_MS = 30_000;
const PAUSE_MS = 100;
const MOST_PAUSES = 20;

async function openGate(place: CosmosPlace, options: CosmosOptions) {
  const { now = () => new Date(), patience = PATIENCE, openingMs = OPENING_MS } = options;
  const client = new CosmosClient(clientOptions(place, patience));
  try {
    const signal = AbortSignal.timeout(openingMs);
    const container = await Promise.race([
      containerOf(client, place.key !== undefined, signal),
      rejectionOn(signal, new StoreError('STORE_UNREACHABLE', { openingMs })),
    ]);
    const health = new Health(now);
    return { client, gate: new Gate(container, patience, health), health };
  } catch (cause) {
    client.dispose();
    throw failureOf(cause);
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

async function containerOf(client: CosmosClient, mayMake: boolean, abortSignal: AbortSignal): Promise<Container> {
  if (!mayMake) {
    const container = client.database(DATABASE).container(CONTAINER);
    checkMade((await container.read({ abortSignal })).resource);
    return container;
  }
  const { database } = await client.databases.createIfNotExists({ id: DATABASE }, { abortSignal });
  const { container, resource } = await database.containers.createIfNotExists(CONTAINER_DEFINITION, { abortSignal });
  checkMade(resource);
  return container;
}

/** One that somebody made by hand may end what should stay, or keep what should end. @throws StoreError */
function checkMade(found: ContainerDefinition | undefined): void {
  const isOurs =
    found?.partitionKey?.paths.join() === PARTITION_KEY && found.defaultTtl === CONTAINER_DEFINITION.defaultTtl;
  if (!isOurs) throw new StoreError('STORE_MADE_OTHERWISE');
}
