/** How much a test tries: enough to see trouble each time; `ROUNDS=500 npm test` by hand, as after a change of what it is about. */
export const roundsOr = (usual: number): number => Number(process.env.ROUNDS ?? usual);
