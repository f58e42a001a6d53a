import type { LoggedFault } from '../../log/log';

const FRAMES = 6;

/** An error as far as it can be logged without repeating anybody's words. */
export function loggable(error: unknown): LoggedFault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const frames = framesOf(error).filter((line) => FRAME.test(line));
  return {
    ...kindOf(error),
    ...(error.cause instanceof Error ? { cause: kindOf(error.cause) } : {}),
    at: frames.slice(0, FRAMES).map((line) => line.trim()),
  };
}

/** A file and a place in it; or a function of the language itself. */
const FRAME = /^ {4}at .*(?::\d+:\d+\)?|<anonymous>\)?|\(native\))$/;

/** What stands after the message, which may have lines that look like these. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const begin = message === '' ? 0 : stack.indexOf(message);
  // Changed after it was thrown: where the old one ends, nobody knows.
  return begin < 0 ? [] : stack.slice(begin + message.length).split('\n');
}

function kindOf(error: Error): Omit<LoggedFault, 'at' | 'cause'> {
  const code: unknown = Reflect.get(error, 'code');
  const status = statusOf(error);
  return {
    name: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(status === undefined ? {} : { status }),
  };
}

/** The HTTP status an error stands for, where it carries one. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const status: unknown = Reflect.get(error, 'statusCode');
  return typeof status === 'number' ? status : undefined;
}
