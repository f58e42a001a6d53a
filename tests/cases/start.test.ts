import type { Command } from '../../src/cases/command';
import type { Context } from '../../src/cases/context';
import { decide } from '../../src/cases/decide';
import { replay } from '../../src/cases/evolve';
import { CLOSED, ESCALATED, FILLED, fromCard, given, HISTORY, ID, LATER, STARTED, VALID } from './histories';
import {
  BARE,
  caseId,
  context,
  FIRST,
  field,
  NAMES,
  type Name,
  PEOPLE,
  person,
  pupil,
  ROUTES,
  role,
  routeId,
  SECOND,
  VRAAG,
} from './made-up';

type Start = Extract<Command, { kind: 'start' }>;

const NEW: Start = {
  kind: 'start',
  id: caseId('zaak-2'),
  route: FIRST.id,
  subject: { kind: 'pupil', pupil: pupil('rosa') },
};
const FOLLOWING: Start = { ...NEW, route: SECOND.id, previous: ID };
const previous = replay([...HISTORY.running, ESCALATED]);
const holders = (wanted: string) =>
  NAMES.filter((name) => PEOPLE[name].some((one) => one === wanted)).map((name) => person(name));
const begin = (command: Start, name: Name, extra: Partial<Context> = {}) =>
  decide(command, undefined, context(name, { today: LATER, ...extra }));

it('begins an empty draft of whoever starts it', () => {
  expect(begin(NEW, 'collega')).toEqual([
    expect.objectContaining({ kind: 'started', by: 'collega', mentor: 'collega', answers: {}, kept: [] }),
  ]);
});

it.each<[string, Start, Name, Partial<Context>, string, string]>([
  ['a step that is not there', { ...NEW, route: routeId('PM9') }, 'mentor', {}, 'route-gone', 'Die stap ken ik niet'],
  ['a case without an id', { ...NEW, id: caseId('') }, 'mentor', {}, 'wrong-value', 'Open de kaart opnieuw'],
  ['somebody who may not', NEW, 'docent', {}, 'not-yours', 'Dit kan alleen wie bij deze stap'],
  [
    'a class where a pupil is asked',
    { ...NEW, subject: { kind: 'class', name: '3B' } },
    'mentor',
    {},
    'wrong-value',
    'één leerling',
  ],
  ['a pupil where a class is asked', { ...NEW, route: BARE.id }, 'mentor', {}, 'wrong-value', 'een klas'],
  [
    'a pupil without an id',
    { ...NEW, subject: { kind: 'pupil', pupil: pupil('') } },
    'mentor',
    {},
    'wrong-value',
    'Kies een leerling',
  ],
  [
    'a follower without the case before',
    { ...FOLLOWING, previous: undefined },
    'mentor',
    {},
    'needs-previous',
    'volgt op Eerste trede, geëvalueerd met ‘Opschalen’',
  ],
  [
    'a follower of a case that ended otherwise',
    FOLLOWING,
    'mentor',
    { previous: replay([...HISTORY.running, CLOSED]) },
    'needs-previous',
    'Rond die eerst af',
  ],
  [
    'a follower of a case that still runs',
    FOLLOWING,
    'mentor',
    { previous: replay(HISTORY.running) },
    'needs-previous',
    'Rond die eerst af',
  ],
  ['a case before that was not read', FOLLOWING, 'mentor', {}, 'not-found', 'Die zaak ken ik niet'],
  ["another's case before", FOLLOWING, 'collega', { previous }, 'not-found', 'Die zaak ken ik niet'],
  [
    'another pupil than before',
    { ...FOLLOWING, subject: { kind: 'pupil', pupil: pupil('sam') } },
    'mentor',
    { previous },
    'wrong-value',
    'een andere leerling',
  ],
])('refuses %s', (_what, command, name, extra, reason, say) => {
  expect(begin(command, name, extra)).toMatchObject({ kind: 'refused', reason, say: expect.stringContaining(say) });
});

it('refuses a case that was begun already', () => {
  expect(given(...HISTORY.draft).when(NEW, 'mentor')).toMatchObject({ reason: 'not-now' });
});

describe('following an evaluated case', () => {
  const events = begin(FOLLOWING, 'mentor', { previous });

  it('takes over the answers to the same questions, keeps the question, and leaves the consent to be given again', () => {
    expect(events).toEqual([
      expect.objectContaining({
        previous: ID,
        kept: ['vraag'],
        answers: {
          vraag: FILLED.answers[VRAAG.id],
          samen: { kind: 'contact', done: true },
        },
      }),
    ]);
  });

  it('does not let anybody change what is kept, but takes it back unchanged', () => {
    const draft = Array.isArray(events) ? events : [];
    const { when } = given(...draft);
    const text = previous?.answers[VRAAG.id];
    const fill = (answers: object) => when({ kind: 'fill', page: 0, answers: fromCard(answers) }, 'mentor');
    expect(fill({ vraag: { kind: 'text', text: 'Iets anders' } })).toMatchObject({
      reason: 'kept-field',
      fields: ['vraag'],
    });
    expect(fill({ vraag: text, titel: { kind: 'text', text: 'Start' } })).toEqual([
      expect.objectContaining({ answers: { titel: { kind: 'text', text: 'Start' } } }),
    ]);
  });

  it('leaves it to the mentor of the case when the evaluator starts it', () => {
    expect(begin(FOLLOWING, 'zoco', { previous, holders })).toEqual([
      expect.objectContaining({ by: 'zoco', mentor: 'mentor' }),
    ]);
  });

  it.each<[string, readonly string[], Name, string]>([
    ['who evaluates, when the mentor may not begin it', ['zoco'], 'zoco', 'zoco'],
    ['the first who has the office, when neither may', ['voorzitter'], 'zoco', 'voorzitter'],
    ['no mentor who happens to be there, but who evaluates', ['coach'], 'zoco', 'zoco'],
    ['who evaluates, when nobody at the school may', ['niemand'], 'mentor', 'mentor'],
  ])('leaves it to %s', (_what, startedBy, name, mentor) => {
    const routes = new Map([...ROUTES, { ...SECOND, startedBy: startedBy.map(role) }].map((one) => [one.id, one]));
    expect(begin(FOLLOWING, name, { previous, holders, routes })).toEqual([expect.objectContaining({ mentor })]);
  });

  it('is done once: by a case that goes on it is taken up, and its number is said', () => {
    const other = { ...FOLLOWING, id: caseId('zaak-9') };
    const takenUp = replay(HISTORY.submitted);
    const refused = { kind: 'refused', reason: 'not-now', say: expect.stringContaining('Tweede trede is zaak 12') };
    expect(begin(other, 'mentor', { previous, takenUp })).toMatchObject(refused);
    expect(begin(other, 'mentor', { previous, takenUp: replay(HISTORY.draft) })).toMatchObject({
      say: expect.stringContaining('staat als concept klaar'),
    });
  });

  it('is done anew when it was opened again, and what took it up before is closed', () => {
    const takenUp = replay(HISTORY.closed);
    expect(begin(FOLLOWING, 'mentor', { previous, takenUp, holders })).toHaveLength(1);
    expect(begin({ ...FOLLOWING, id: caseId('zaak-9') }, 'mentor', { previous, takenUp })).toMatchObject({
      reason: 'not-now',
    });
  });

  it('does not let the evaluator start any other case that way', () => {
    const other = begin({ ...FOLLOWING, id: caseId('zaak-9') }, 'zoco', { previous });
    expect(other).toMatchObject({ reason: 'not-yours' });
  });
});

describe('without the case before, by who may', () => {
  const both = { roles: [...context('mentor').roles, ...context('zoco').roles] };
  const alone: Start = { kind: 'start', id: NEW.id, route: SECOND.id, subject: NEW.subject };

  it('asks why', () => {
    expect(begin(alone, 'mentor', both)).toMatchObject({ reason: 'needs-reason' });
    expect(begin({ ...alone, reason: '  ' }, 'mentor', both)).toMatchObject({ reason: 'needs-reason' });
  });

  it('keeps the reason', () => {
    expect(begin({ ...alone, reason: 'Komt van een andere school' }, 'mentor', both)).toEqual([
      expect.objectContaining({ reason: 'Komt van een andere school', answers: {} }),
    ]);
  });
});

it('does not take over an answer that the new form would refuse', () => {
  const short = { ...SECOND, follows: undefined, pages: [{ id: 'p', title: 'P', fields: [{ ...VRAAG, max: 5 }] }] };
  const routes = new Map([
    [short.id, { ...short, id: SECOND.id }],
    [FIRST.id, FIRST],
  ]);
  expect(begin(FOLLOWING, 'mentor', { previous, routes })).toEqual([
    expect.objectContaining({ answers: {}, kept: [] }),
  ]);
});

it('keeps it still when the form comes back from the check', () => {
  const kept = { ...STARTED, kept: [VRAAG.id] };
  const { when } = given(kept, ...HISTORY.returned.slice(1));
  expect(when(VALID.fill, 'mentor')).toMatchObject({ reason: 'kept-field' });
});

it('keeps what was filled in when the draft is replayed', () => {
  const [started] = [begin(FOLLOWING, 'mentor', { previous })];
  const state = replay(Array.isArray(started) ? started : []);
  expect(state).toMatchObject({ status: 'draft', previous: ID, mentor: person('mentor'), version: 1 });
  expect(state?.answers[field('vraag')]).toEqual(previous?.answers[field('vraag')]);
});
