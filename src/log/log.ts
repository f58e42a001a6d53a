/** What may be logged of an error: never its message, for that can hold what somebody typed. */
export interface LoggedFault {
  readonly name: string;
  readonly code?: string | number;
  readonly status?: number;
  /** The error behind it. */
  readonly cause?: Omit<LoggedFault, 'at' | 'cause'>;
  /** Where it was thrown: the frames only. */
  readonly at: readonly string[];
}

/** All that a line in the log may hold besides its own words: ids, counts, and words of ours. A new field is a decision. */
export interface LogFields {
  /** The activity's id, and what kind it is. */
  readonly activity?: string;
  readonly type?: string;
  readonly conversation?: string;
  readonly status?: number;
  /** Of a school, a case, a message in the outbox, a reminder: their keys. */
  readonly school?: string;
  readonly case?: string;
  readonly outbox?: string;
  readonly reminder?: string;
  /** Of a message: what kind, how often it was tried, in how many requests, what became of it. */
  readonly kind?: string;
  readonly tries?: number;
  readonly requests?: number;
  readonly reason?: string;
  readonly doubtful?: boolean;
  /** Of a tick: how many reminders. */
  readonly posted?: number;
  readonly moved?: number;
  readonly dropped?: number;
  /** Of a language model that gave nothing: why; names from a fixed alphabet, see model/failure.ts. */
  readonly failure?: string;
  readonly code?: string;
  readonly param?: string;
  readonly fault?: LoggedFault;
}

/** Only what is written in the program: a text that was put together could hold anything. */
type Words<Given extends string> = Record<never, never> extends Record<Given, true> ? never : Given;

/** Only the fields above, also where they are spread out of something else. */
type Only<Given> = Given & Readonly<Record<Exclude<keyof Given, keyof LogFields>, never>>;

type Write = <Fields extends LogFields, Given extends string>(fields: Only<Fields>, words: Words<Given>) => void;

/** The log as the program uses it; pino is one. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
