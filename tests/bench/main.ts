import { z } from 'zod/v4';
import { outputOf } from './processes';
import { median, ms, tableOf } from './table';

/** `npm run bench`: how fast it starts, answers and keeps, how well it answers beside two search engines, and its turns beside an echo. */

const STARTS = 9;
const startSchema = z.object({ read: z.number(), knowledge: z.number(), firstQuestions: z.number() });
type Start = z.infer<typeof startSchema>;

function startTable(): string {
  // Each in a process of its own: only the first time counts.
  const starts = Array.from({ length: STARTS }, () => startSchema.parse(JSON.parse(outputOf('start-up.ts'))));
  const row = (name: string, of: (start: Start) => number): string[] => {
    const times = starts.map(of);
    return [name, ms(median(times)), ms(Math.min(...times))];
  };
  return tableOf([
    ['start-up of all schools', 'median', 'fastest'],
    row('read and check the files', (start) => start.read),
    row('make ready for questions', (start) => start.knowledge),
    row('together', (start) => start.read + start.knowledge),
    row('the first mistyped question of each school', (start) => start.firstQuestions),
  ]);
}

console.log(
  `${startTable()}\n\n${outputOf('questions.ts')}\n${outputOf('store.ts')}\n${outputOf('digest.ts')}\n${outputOf('tick.ts')}\n${outputOf('posts.ts')}\n${outputOf('beside.ts')}`,
);
