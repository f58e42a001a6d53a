import { faultOf } from '../answers/judge';
import type { Question } from '../answers/questions';
import type { Engine } from './engines';
import { at, median } from './table';

export interface Figures {
  readonly right: number;
  /** Questions that no document answers, and which are answered all the same. */
  readonly wrong: number;
  /** Questions per second when each is asked for the first time. */
  readonly cold: number;
  /** And when all have been asked before. */
  readonly warm: number;
  /** Milliseconds of one question, asked for the first time. */
  readonly middle: number;
  readonly p95: number;
}

const WARM_SECONDS = 2;

/** Asks everything once, keeping the time of each, then again and again for a while. */
export function measure(questions: readonly Question[], engines: ReadonlyMap<string, Engine>): Figures {
  const asked = questions.flatMap((question) => {
    const engine = engines.get(question.school);
    return engine ? [{ question, engine }] : [];
  });
  const times: number[] = [];
  const faults: Question[] = [];
  for (const { question, engine } of asked) {
    const started = performance.now();
    const said = engine(question.question);
    times.push(performance.now() - started);
    if (faultOf(question, said) !== undefined) faults.push(question);
  }
  return {
    right: asked.length - faults.length,
    wrong: faults.filter((question) => question.kind === 'unknown').length,
    cold: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    warm: warmRate(asked),
    middle: median(times),
    p95: at(times, 0.95),
  };
}

function warmRate(asked: readonly { question: Question; engine: Engine }[]): number {
  // The first round is for the compiler, which takes a while to make fast what is asked often.
  askFor(WARM_SECONDS, asked);
  return askFor(WARM_SECONDS, asked);
}

/** Asks one after the other until the time is over; gives how many were asked per second. */
function askFor(seconds: number, asked: readonly { question: Question; engine: Engine }[]): number {
  const started = performance.now();
  const until = started + seconds * 1000;
  let count = 0;
  while (performance.now() < until) {
    const one = asked[count % asked.length];
    one?.engine(one.question.question);
    count++;
  }
  return (1000 * count) / (performance.now() - started);
}
