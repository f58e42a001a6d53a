/** What may be logged of a failure: words of ours, and names from a fixed alphabet where a server gave them. */
export interface LoggedFailure {
  readonly failure: FailureKind;
  readonly status?: number;
  readonly code?: string;
  /** The part of the request that the server would not have. */
  readonly param?: string;
}

export type FailureKind =
  /** No whole answer in time. */
  | 'timeout'
  /** No connection, or one that broke. */
  | 'connection'
  /** An HTTP error; its status says which. */
  | 'http'
  /** The answer of the server is not a chat completion. */
  | 'protocol'
  /** The model would not. */
  | 'refusal'
  /** Not JSON, as prose is not. */
  | 'no-json'
  /** JSON of another shape than a query. */
  | 'no-query'
  /** A role, level or step that this school does not have. */
  | 'unknown-id'
  /** Nothing left to search by. */
  | 'no-words'
  /** Anything else: a fault of our own. */
  | 'fault';

/** A language model was asked and gave no query. It holds nothing of the question or of the model's text. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';

  constructor(readonly logged: LoggedFailure) {
    super(logged.failure);
  }
}

export const failure = (kind: FailureKind): ModelFailure => new ModelFailure({ failure: kind });

export const asFailure = (error: unknown): ModelFailure => (error instanceof ModelFailure ? error : failure('fault'));
