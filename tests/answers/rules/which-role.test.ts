import { ask } from '../../../src/answers/ask';
import type { Reply } from '../../../src/answers/reply';
import { KNOWLEDGE, knowledgeOf } from '../knowledge';

/** Asked back for a function: what else the question names stays in the buttons, and each of them can be answered. */

const questionsOf = (reply: Reply): string[] => reply.suggestions.map(({ question }) => question);

it.each([
  ['wat zijn mijn taken op niveau 2', /op niveau 2\?$/],
  ['wat zijn mijn taken op niveau 2 extern', /op niveau 2 extern\?$/],
  ['what are my tasks at level 2', /at level 2\?$/],
])('given "%s", then every button asks for that place', (question, place) => {
  const reply = ask(knowledgeOf('voorbeeld'), question);
  expect(reply.kind).toBe('clarify');
  for (const asked of questionsOf(reply)) expect(asked).toMatch(place);
});

it.each([...KNOWLEDGE])(
  'given "mijn taken" at %s, then every function that is offered has an answer',
  (_, knowledge) => {
    const reply = ask(knowledge, 'wat zijn mijn taken');
    expect(reply.kind).toBe('clarify');
    for (const asked of questionsOf(reply)) expect([asked, ask(knowledge, asked).kind]).toEqual([asked, 'answer']);
  },
);

it('given a step and no function, then the step is shown with everybody in it', () => {
  expect(ask(knowledgeOf('voorbeeld'), 'wat moet ik doen voor PM3')).toMatchObject({ kind: 'answer', levels: ['PM3'] });
});

it('given that only one of the functions called so has a task there, then it is that one', () => {
  const reply = ask(knowledgeOf('voorbeeld'), 'wat doet de coordinator in PM2');
  expect(reply).toMatchObject({ kind: 'answer', roles: ['zorgcoordinator'] });
});
