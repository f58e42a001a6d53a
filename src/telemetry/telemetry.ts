/**
 * What is told of the work: counts, durations, ids and words of ours. Never what anybody typed, never a name. Whoever works
 * knows this port only, so that nothing is measured, loaded or sent where nobody asked for it.
 */
export interface Telemetry {
  /** One activity, from its routes to its end; a failure is counted and goes on. */
  turn<T>(facts: () => TurnFacts, work: () => Promise<T>): Promise<T>;
  /** What a question was answered with; belongs to the turn in which it was asked. */
  answered(facts: AnswerFacts): void;
  /** One message out of the outbox is being brought to Teams. Gives what to call when it is known how that went. */
  delivery(facts: DeliveryFacts): (outcome: Outcome) => void;
  /** One request to Teams has ended. */
  requested(facts: RequestFacts): void;
  /** An activity was turned away before anybody looked at it: its form, its token or its tenant is wrong. */
  refused(status: number): void;
  /** Where to read, now and then, how much waits. */
  watch(read: () => Backlog): void;
}

export interface TurnFacts {
  readonly what: 'message' | 'press' | 'search' | 'file' | 'arrival' | 'other';
  readonly place: 'personal' | 'channel' | 'groupChat';
  /** The activity's id, as it stands in the log. */
  readonly activity?: string;
  /** Which button, by its name in the code. */
  readonly verb?: string;
}

export interface AnswerFacts {
  /** The id of the structure that was asked. */
  readonly structure: string;
  readonly reply: 'answer' | 'clarify' | 'unknown';
  /** Of an unknown: why. */
  readonly reason?: string;
}

export interface DeliveryFacts {
  readonly school: string;
  readonly outbox: string;
  readonly kind: string;
  readonly tries: number;
}

/**
 * `again`: it is tried once more later. `waits`: nothing was sent, there is no place or no room for it now. `unsettled`: what came
 * of it could not be written down.
 */
export type Outcome = 'sent' | 'again' | 'waits' | 'uncertain' | 'failed' | 'taken-over' | 'unsettled';

export interface RequestFacts {
  readonly method: string;
  /** Of the answer; none where none came. */
  readonly status?: number;
  readonly seconds: number;
}

export interface Backlog {
  /** Reminders that are due and messages that wait. */
  readonly waiting: number;
  /** For how long the oldest of these waits. */
  readonly oldestSeconds: number;
}

/** Tells nobody anything. */
export const SILENT: Telemetry = {
  turn: (_facts, work) => work(),
  answered: () => undefined,
  delivery: () => () => undefined,
  requested: () => undefined,
  refused: () => undefined,
  watch: () => undefined,
};
