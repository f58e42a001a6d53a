import type { Store } from '../../../src/store/port';

/**
 * Makes a store worse: events and pupils in one transaction, and in a second one all that goes with them. With this one the
 * checks of the kill test must find something; else they would find nothing in a store that is wrong by mistake, either.
 */
export function inHalves(store: Store): void {
  const write = store.write.bind(store);
  store.write = async (school, { streams, pupils = [], ...rest }) => {
    const first = await write(school, { streams, pupils });
    if (first.kind !== 'written') return first;
    const written = streams.map(({ caseId, expected, append }) => ({
      caseId,
      expected: expected + append.length,
      append: [],
    }));
    return write(school, { streams: written, ...rest });
  };
}
