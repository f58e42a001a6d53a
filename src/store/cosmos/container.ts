import type { ContainerRequest } from '@azure/cosmos';

/** Where the documents stand unless said otherwise; infra/ makes both where a managed identity may not. */
export const DATABASE = 'steunwijzer';
export const CONTAINER = 'scholen';

export const PARTITION_KEY = '/school';

/** What queries look for. Everything else, all that people typed, is kept without an index: half the price of a write. */
const QUERIED = ['school', 'kind', 'caseId', 'status', 'mentor', 'pupil', 'class', 'remindAt', 'sendAt'];

/** One container, one partition per school. Documents stay for ever unless they say how long (`ttl`, in seconds). */
export const CONTAINER_DEFINITION: ContainerRequest = {
  id: CONTAINER,
  partitionKey: { paths: [PARTITION_KEY], version: 2 },
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: QUERIED.map((path) => ({ path: `/${path}/?` })),
    excludedPaths: [{ path: '/*' }],
  },
};
