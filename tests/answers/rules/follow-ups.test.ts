import { ask } from '../../../src/answers/ask';
import type { Answer, Reply } from '../../../src/answers/reply';
import type { RoleId } from '../../../src/structure/structure';
import { renderReply } from '../../../src/teams/cards';
import { readCard } from '../../support/card-reader';
import { view } from '../../teams/cards/replies';
import { knowledgeOf } from '../knowledge';
import { linesOf } from '../shown';

const school = knowledgeOf('voorbeeld');

const rolesNamed = (...ids: string[]): RoleId[] =>
  [...school.structure.roles.keys()].filter((role) => ids.includes(role));

/** What is said to the last of several questions, each knowing what the answer before it was about. */
function conversation(first: string, ...more: readonly string[]): Answer {
  return more.reduce(
    (before, question) => answered(ask(school, question, { previous: before.focus })),
    answered(ask(school, first)),
  );
}

function answered(reply: Reply): Answer {
  if (reply.kind !== 'answer') throw new Error(`${reply.kind}: ${reply.title}`);
  return reply;
}

/** A follow-up must say the same as the question it stands for. */
describe('a question that leans on the one before', () => {
  it.each([
    ['another level', ['wat doet de leco op niveau 3', 'en op niveau 2?'], 'wat doet de leco op niveau 2'],
    ['another role', ['wat doet de leco op niveau 3', 'en de coach?'], 'wat doet de coach op niveau 3'],
    [
      'both, one after the other',
      ['wat doet de leco op niveau 3', 'en op niveau 2?', 'en de coach?'],
      'wat doet de coach op niveau 2',
    ],
    ['the other group', ['wie doet wat op niveau 3', 'en extern?'], 'wie doet wat op niveau 3 extern'],
    ['the group of one role', ['wat doet de leco op niveau 3', 'en extern?'], 'wie doet wat op niveau 3 extern'],
    ['another step', ['wat doet de mentor bij PM2', 'en bij PM3?'], 'wat doet de mentor bij PM3'],
    [
      'another role in the step',
      ['wat doet de mentor bij PM2', 'en de zorgcoördinator?'],
      'wat doet de zorgcoördinator bij PM2',
    ],
    [
      'a level after a step',
      ['wat doet de orthopedagoog bij PM3', 'en op niveau 4?'],
      'wat doet de orthopedagoog op niveau 4',
    ],
    ['English', ['what does the LeCo do at level 3', 'and at level 2?'], 'what does the LeCo do at level 2'],
  ])('given %s, then the rest is kept', (_, questions, same) => {
    const [first = '', ...more] = questions;
    expect(linesOf(conversation(first, ...more))).toEqual(linesOf(ask(school, same)));
  });

  it('given a whole question, then what came before does not matter', () => {
    const { focus } = conversation('wat doet de leco op niveau 3');
    for (const question of [
      'wie doet wat op niveau 1?',
      'wat doet de coach op niveau 4',
      'wat is PM2',
      'wie heeft de regie op niveau 2',
    ]) {
      expect(linesOf(ask(school, question, { previous: focus }))).toEqual(linesOf(ask(school, question)));
    }
  });

  it('given nothing before, then there is nothing to lean on', () => {
    expect(ask(school, 'en extern?').kind).toBe('unknown');
    expect(ask(school, 'en intern dan?').kind).toBe('unknown');
  });
});

describe('a question about the asker', () => {
  it('given somebody with two functions, then of each the beginning is seen on a phone', () => {
    const { card } = renderReply(
      ask(school, 'wat zijn mijn taken?', { askerRoles: rolesNamed('coach', 'mentor') }),
      view(),
    );
    const { text } = readCard(card);
    expect(text).toMatch(/^Coach, Mentor\n(?:.*\n)*Coach\n(?:.*\n)*Mentor\nPM0/);
  });

  it('given a level and one of its sides, then the title says the side, and no line says it again', () => {
    const { card } = renderReply(conversation('niveau 3', 'en extern?'), view());
    const { text } = readCard(card);
    expect(text).toMatch(/^Extra niveau 3 · extern\n/);
    expect(text.match(/· extern/g)).toHaveLength(1);
  });

  it('given English, then who leads which side is in English', () => {
    const lines = linesOf(ask(school, 'who leads level 4?'));
    expect(lines).toContain('Lead internal: LeCo/OCo');
    expect(lines).toContain('Lead external: LeCo');
  });

  it.each(['wat zijn mijn taken', 'mijn taken?', 'Wat moet ik doen?', 'what are my tasks'])(
    'given a known function and "%s", then those are the tasks of that function',
    (question) => {
      const own = answered(ask(school, question, { askerRoles: rolesNamed('leco') }));
      expect(linesOf(own)).toEqual(linesOf(ask(school, 'wat doet de leco')));
      expect(own.roles).toEqual(['leco']);
    },
  );

  it('given a level too, then only those of that level', () => {
    const own = ask(school, 'wat zijn mijn taken op niveau 2?', { askerRoles: rolesNamed('leco') });
    expect(linesOf(own)).toEqual(linesOf(ask(school, 'wat doet de leco op niveau 2')));
  });

  it('given two functions, then the tasks of both', () => {
    const own = answered(ask(school, 'wat zijn mijn taken op niveau 2?', { askerRoles: rolesNamed('leco', 'coach') }));
    expect([...own.roles].sort()).toEqual(['coach', 'leco']);
  });

  it('given no function, then it asks which one, and each choice can be answered', () => {
    const reply = ask(school, 'wat zijn mijn taken?');
    expect(reply.kind).toBe('clarify');
    expect(reply.suggestions.length).toBeGreaterThanOrEqual(2);
    for (const { question } of reply.suggestions) expect(ask(school, question).kind).toBe('answer');
  });

  it('given a function of the asker, then a question about another role is about that role', () => {
    const reply = answered(ask(school, 'wat doet de coach op niveau 2', { askerRoles: rolesNamed('leco') }));
    expect(reply.roles).toEqual(['coach']);
  });
});

describe('the questions that an answer suggests', () => {
  it.each([
    'wie doet wat op niveau 3',
    'wat doet de leco op niveau 2',
    'wat is PM2',
    'wie heeft de regie op niveau 4',
    'wat is er bij brand',
    'hallo',
  ])('given "%s", then every suggested question has an answer', (question) => {
    const { suggestions } = ask(school, question);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) expect(ask(school, suggestion.question).kind).toBe('answer');
  });
});
