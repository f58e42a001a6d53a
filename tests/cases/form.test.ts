import { WORKING_DAYS } from '../../src/cases/calendar';
import type { CaseEvent } from '../../src/cases/event';
import type { Route } from '../../src/structure/route';
import { ANSWERS, FILLED, fromCard, given, HISTORY, RETURNED, STARTED, VALID } from './histories';
import { BARE, context, day, FIRST, person, SINDS } from './made-up';

const fill = (answers: object, page = 0) => ({ kind: 'fill', page, answers: fromCard(answers) }) as const;
const changed = (route: Route) => ({ routes: new Map([[route.id, route]]) });
const text = (words: string) => ({ kind: 'text', text: words });

describe('a draft', () => {
  const { when } = given(STARTED);

  it('is saved page by page, with gaps', () => {
    expect(when(fill({}), 'mentor')).toEqual([expect.objectContaining({ kind: 'filled', page: 0, answers: {} })]);
    expect(when(fill({ titel: text('') }), 'mentor')).toHaveLength(1);
    expect(when(fill({ toestemming: { kind: 'contact', done: true } }, 1), 'mentor')).toHaveLength(1);
  });

  it.each([-1, 3, 1.5, Number.NaN])('has no page %s', (page) => {
    expect(when(fill({}, page), 'mentor')).toMatchObject({ reason: 'wrong-value' });
  });

  it('cannot be submitted with gaps, and says all of them', () => {
    expect(when({ kind: 'submit' }, 'mentor')).toMatchObject({
      reason: 'incomplete',
      say: 'Vul nog in: ‘Hulpvraag’, ‘Toestemming van ouders’ en ‘Samen met de leerling ingevuld’.',
      fields: ['vraag', 'toestemming', 'samen'],
    });
  });
});

it.each([
  ['a consent without its day', { toestemming: { kind: 'contact', done: true } }, 'op welke dag'],
  ['a consent that was not given', { toestemming: { kind: 'contact', done: false } }, 'Toestemming van ouders'],
  ['too few criteria', { criteria: { kind: 'checklist', values: ['bereid'] } }, 'minstens 2'],
  ['an empty question', { vraag: text('  ') }, 'Hulpvraag'],
])('is not submitted with %s', (_what, answers, say) => {
  const filled: CaseEvent = { ...FILLED, page: 0, answers: { ...ANSWERS, ...fromCard(answers) } };
  const decision = given(STARTED, filled).when({ kind: 'submit' }, 'mentor');
  expect(decision).toMatchObject({ reason: 'incomplete', say: expect.stringContaining(say) });
});

it('says all that is missing at once: what is empty, and on which day', () => {
  const filled: CaseEvent = {
    ...FILLED,
    page: 0,
    answers: fromCard({
      criteria: { kind: 'checklist', values: ['bereid'] },
      toestemming: { kind: 'contact', done: true },
    }),
  };
  expect(given(STARTED, filled).when({ kind: 'submit' }, 'mentor')).toMatchObject({
    say: 'Vul nog in: ‘Hulpvraag’ en ‘Samen met de leerling ingevuld’. Vul bij ‘Toestemming van ouders’ ook in op welke dag dat was. Vink bij ‘Criteria’ minstens 2 vakjes aan.',
    fields: expect.arrayContaining(['vraag', 'toestemming', 'samen', 'criteria']),
  });
});

it('gets the next number when it is submitted, and keeps it the next time', () => {
  const { when } = given(...HISTORY.draft);
  expect(when(VALID.submit, 'mentor', { nextNumber: 31 })).toEqual([expect.objectContaining({ number: 31 })]);
  const again = given(...HISTORY.submitted, RETURNED).when(VALID.submit, 'mentor', { nextNumber: 31 });
  expect(again).toEqual([expect.objectContaining({ kind: 'submitted', number: 12 })]);
});

it('stays complete while it is edited after it was submitted', () => {
  const { when } = given(...HISTORY.submitted);
  expect(when(fill({ vraag: text('') }), 'mentor')).toMatchObject({ reason: 'incomplete' });
  expect(given(...HISTORY.returned).when(fill({ vraag: text('') }), 'mentor')).toHaveLength(1);
});

describe('when the school changed its file in the meantime', () => {
  const { when } = given(...HISTORY.draft);
  const without: Route = { ...FIRST, pages: FIRST.pages.slice(1) };

  it('says that a question is gone, and loses nothing', () => {
    expect(when(fill({ vraag: text('x') }), 'mentor', changed(without))).toMatchObject({
      reason: 'unknown-field',
      say: expect.stringMatching(
        /^Het formulier is intussen veranderd: een vraag op deze kaart staat er niet meer op\./,
      ),
    });
    expect(when(VALID.submit, 'mentor', changed(without))).toEqual([expect.objectContaining({ kind: 'submitted' })]);
  });

  it('lets a submitted form be changed though a question was added, and asks for that on its own page', () => {
    const more = { ...FIRST.pages[0], id: 'nieuw', title: 'Nieuw', fields: [{ ...SINDS, required: true }] };
    const now = given(...HISTORY.submitted).when;
    const added = changed({ ...FIRST, pages: [...FIRST.pages, more] });
    expect(now(fill({ vraag: text('Anders') }), 'mentor', added)).toHaveLength(1);
    expect(now(fill({ sinds: { kind: 'date' } }, 2), 'mentor', added)).toMatchObject({ reason: 'incomplete' });
    expect(now(fill({ sinds: { kind: 'date', day: '2026-10-01' } }, 2), 'mentor', added)).toHaveLength(1);
  });

  it('asks again for what the form of today would refuse', () => {
    const pages = FIRST.pages.map((page) => ({
      ...page,
      fields: page.fields.map((one) => (one.id === 'vraag' && one.kind === 'text' ? { ...one, max: 5 } : one)),
    }));
    expect(when(VALID.submit, 'mentor', changed({ ...FIRST, pages }))).toMatchObject({
      reason: 'too-long',
      fields: ['vraag'],
    });
  });

  it('says that a step is gone, and lets the mentor take the case away', () => {
    expect(when(VALID.submit, 'mentor', changed(BARE))).toMatchObject({
      reason: 'route-gone',
      say: expect.stringContaining('Wat je invulde is bewaard'),
    });
    expect(when(VALID.discard, 'mentor', changed(BARE))).toHaveLength(1);
    expect(given(...HISTORY.accepted).when(VALID.withdraw, 'mentor', changed(BARE))).toHaveLength(1);
    expect(given(...HISTORY.running).when(VALID.close, 'mentor', changed(BARE))).toHaveLength(1);
  });

  it('leaves a case of a step that is gone to whoever checks another step', () => {
    const routes = new Map([[BARE.id, { ...FIRST, id: BARE.id }]]);
    expect(given(...HISTORY.running).when(VALID['hand-over'], 'zoco', { routes })).toHaveLength(1);
    expect(given(...HISTORY.running).when(VALID['hand-over'], 'docent', { routes })).toMatchObject({
      reason: 'not-found',
    });
  });
});

describe('the check', () => {
  const { when } = given(...HISTORY.submitted);

  it('wants to know what is missing when it gives a form back', () => {
    expect(when({ kind: 'return', missing: ' ' }, 'zoco')).toMatchObject({ reason: 'needs-reason' });
    expect(when({ kind: 'return', missing: 'a'.repeat(50_000) }, 'zoco')).toMatchObject({ reason: 'too-long' });
  });

  it('puts a case on the agenda of a day to come', () => {
    const on = (meeting: string) => when({ kind: 'schedule', meeting: day(meeting) }, 'zoco');
    expect(on('2026-12-21')).toEqual([expect.objectContaining({ kind: 'scheduled', meeting: '2026-12-21' })]);
    expect(on('2026-12-01')).toMatchObject({ reason: 'date-out-of-range', say: expect.stringContaining('al geweest') });
    expect(on('2099-01-01')).toMatchObject({ reason: 'date-out-of-range', say: expect.stringContaining('te ver weg') });
    expect(on('morgen')).toMatchObject({ reason: 'wrong-value' });
  });

  it('is not planned on a day without school, and says which day there is', () => {
    expect(given(...HISTORY.accepted).when({ kind: 'schedule', meeting: day('2026-12-20') }, 'zoco')).toMatchObject({
      reason: 'date-out-of-range',
      say: 'Op zondag 20 december 2026 is er geen school. Kies een schooldag, bijvoorbeeld maandag 21 december 2026.',
    });
    const calendar = { ...WORKING_DAYS, schoolDay: () => day('2027-01-04') };
    expect(
      given(...HISTORY.accepted).when({ kind: 'schedule', meeting: day('2026-12-21') }, 'zoco', { calendar }),
    ).toMatchObject({ reason: 'date-out-of-range', say: expect.stringContaining('maandag 4 januari 2027') });
  });

  it('is not there where the route has none, nor an agenda without a meeting', () => {
    const started: CaseEvent = {
      ...STARTED,
      route: BARE.id,
      subject: { kind: 'class', name: '3B' },
    };
    const bare = given(started, FILLED, {
      kind: 'submitted',
      number: 3,
      by: person('mentor'),
      at: context('mentor').now,
    });
    expect(bare.when(VALID.accept, 'mentor')).toMatchObject({ reason: 'not-yours' });
    expect(bare.when(VALID.schedule, 'mentor')).toMatchObject({
      reason: 'not-now',
      say: expect.stringContaining('overleg'),
    });
    expect(bare.when(VALID.contribute, 'mentor')).toMatchObject({ reason: 'not-now' });
  });
});

it('asks a reason to withdraw, and text to contribute', () => {
  const { when } = given(...HISTORY.accepted);
  expect(when({ kind: 'withdraw', reason: '' }, 'mentor')).toMatchObject({ reason: 'needs-reason' });
  expect(when({ kind: 'contribute', text: '' }, 'ortho')).toMatchObject({ reason: 'incomplete' });
  expect(when(VALID.contribute, 'ortho')).toEqual([expect.objectContaining({ kind: 'contributed', by: 'ortho' })]);
});
