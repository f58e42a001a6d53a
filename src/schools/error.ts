/** There is no school where one was looked for. `message` is one sentence for whoever named the folder. */
export class SchoolsError extends Error {
  readonly code = 'NO_SCHOOL';

  constructor(message: string) {
    super(message);
    this.name = 'SchoolsError';
  }
}
