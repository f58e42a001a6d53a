/** The process's clock: the real time, or one that starts at `start` and runs on from there. */
export function startClock(start?: Date): () => Date {
  if (!start) return () => new Date();
  const ahead = start.getTime() - Date.now();
  return () => new Date(Date.now() + ahead);
}
