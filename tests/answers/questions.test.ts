import { faultOf, saidTo } from './judge';
import { knowledgeOf } from './knowledge';
import { questionFiles } from './questions';
import { Tally } from './tally';

/**
 * Questions that people wrote for these documents; "blind" ones before their author saw the engine. All were looked at in the
 * end, to improve it. The floor of a file stands just below what it reaches, so that it can only go up.
 */
const FLOORS: Readonly<Record<string, { readonly share: number; readonly asked: number }>> = {
  'casparus.blind.jsonl': { share: 0.95, asked: 22 },
  'casparus.open.jsonl': { share: 0.95, asked: 22 },
  'de-baanbreker.blind.jsonl': { share: 0.94, asked: 54 },
  'de-baanbreker.open.jsonl': { share: 0.93, asked: 54 },
  'dev.jsonl': { share: 1, asked: 70 },
  'fourth.blind.jsonl': { share: 0.98, asked: 200 },
  'fresh.blind.jsonl': { share: 0.96, asked: 150 },
  'guard.jsonl': { share: 1, asked: 194 },
  'jan-arentsz.blind.jsonl': { share: 0.95, asked: 24 },
  'jan-arentsz.open.jsonl': { share: 0.95, asked: 24 },
  'second.blind.jsonl': { share: 0.98, asked: 150 },
  'third.blind.jsonl': { share: 0.94, asked: 220 },
  'voorbeeld.blind.jsonl': { share: 0.96, asked: 100 },
  'voorbeeld.open.jsonl': { share: 0.94, asked: 100 },
  'walk.jsonl': { share: 1, asked: 101 },
};

const FILES = [...questionFiles()];

it('given the folder of questions, then every file has its floor', () => {
  expect(FILES.map(([name]) => name)).toEqual(Object.keys(FLOORS));
});

describe.each(FILES)('%s', (name, questions) => {
  it('given all its questions, then as many as before are answered right', () => {
    const tally = new Tally(name);
    for (const question of questions) {
      const fault = faultOf(question, saidTo(knowledgeOf(question.school), question.question));
      tally.note(`${question.id} [${question.kind}] ${question.question}`, fault);
    }
    const floor = FLOORS[name];
    tally.expectAtLeast(floor?.share ?? 1, floor?.asked ?? 1);
  });

  it('given its questions that no document answers, then not one of them is answered', () => {
    const tally = new Tally(name);
    for (const question of questions.filter((one) => one.kind === 'unknown')) {
      tally.note(question.question, faultOf(question, saidTo(knowledgeOf(question.school), question.question)));
    }
    tally.expectAtLeast(1, 4);
  });
});
