import { buildKnowledge, type Knowledge } from '../../src/answers/ask';
import { DUTCH } from '../../src/dictionary/dutch';
import { questionFiles } from '../answers/questions';
import { SCHOOLS } from '../schools/schools';
import { type Engine, fuse, miniSearch, steunwijzer } from './engines';
import { measure } from './measure';
import { ms, perSecond, tableOf } from './table';

/** The same questions to three engines; prints the table. */

const ENGINES: readonly (readonly [string, (knowledge: Knowledge) => Engine])[] = [
  ['Steunwijzer', steunwijzer],
  ['MiniSearch', miniSearch],
  ['Fuse.js', fuse],
];

const questions = [...questionFiles().values()].flat();
const silent = questions.filter((question) => question.kind === 'unknown').length;

const rows = ENGINES.map(([name, make]) => {
  const schools = new Map([...SCHOOLS].map(([id, structure]) => [id, make(buildKnowledge(structure, DUTCH))]));
  const { right, wrong, cold, warm, middle, p95 } = measure(questions, schools);
  const share = `${right} (${((100 * right) / questions.length).toFixed(1)} %)`;
  return [name, share, `${wrong} answered`, perSecond(cold), perSecond(warm), ms(middle), ms(p95)];
});

console.log(
  tableOf([
    [
      `${questions.length} questions, one core`,
      'right',
      `of ${silent} without answer`,
      'first time',
      'warm',
      'median',
      'p95',
    ],
    ...rows,
  ]),
);
