import { buildKnowledge, type Knowledge } from '../../src/answers/ask';
import { questionFiles } from '../answers/questions';
import { SCHOOLS } from '../schools/schools';
import { type Engine, fuse, miniSearch, steunwijzer } from './engines';
import { measure } from './measure';
import { STARTED, type Start, starts } from './starts';
import { median, ms, perSecond, tableOf } from './table';

/** `npm run bench`: how fast it starts and answers, and how well, beside two search engines over the same lines. */

function startTable(all: readonly Start[]): string {
  const row = (name: string, of: (start: Start) => number): string[] => [
    name,
    ms(median(all.map(of))),
    ms(Math.min(...all.map(of))),
  ];
  return tableOf([
    [`start-up of all schools from ${STARTED}/`, 'median', 'fastest'],
    row('read and check the files', (start) => start.read),
    row('make ready for questions', (start) => start.knowledge),
    row('together', (start) => start.read + start.knowledge),
    row('the first mistyped question of each school', (start) => start.firstQuestions),
  ]);
}

const ENGINES: readonly (readonly [string, (knowledge: Knowledge) => Engine])[] = [
  ['Steunwijzer', steunwijzer],
  ['MiniSearch', miniSearch],
  ['Fuse.js', fuse],
];

function engineTable(): string {
  const questions = [...questionFiles().values()].flat();
  const silent = questions.filter((question) => question.kind === 'unknown').length;
  return tableOf([
    [
      `${questions.length} questions, one core`,
      'right',
      `of ${silent} without answer`,
      'first time',
      'warm',
      'median',
      'p95',
    ],
    ...ENGINES.map(([name, make]) => {
      const schools = new Map([...SCHOOLS].map(([id, structure]) => [id, make(buildKnowledge(structure))]));
      const { right, wrong, cold, warm, middle, p95 } = measure(questions, schools);
      const share = `${right} (${((100 * right) / questions.length).toFixed(1)} %)`;
      return [name, share, `${wrong} answered`, perSecond(cold), perSecond(warm), ms(middle), ms(p95)];
    }),
  ]);
}

console.log(`${startTable(starts())}\n\n${engineTable()}`);
