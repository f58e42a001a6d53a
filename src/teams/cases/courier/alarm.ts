/** The machine's time, not the school's: pauses and leases are about processes, and a school's day can be made up. */
export interface Alarm {
  now(): Date;
  /** Does something later, once; gives back what calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

/** Keeps no process alive. */
export const systemAlarm: Alarm = {
  now: () => new Date(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
