import type { Day } from '../../src/cases/ids';
import type { Case } from '../../src/cases/state';
import { formPaper } from '../../src/papers/form/form-paper';
import type { Given } from '../../src/papers/form/given';
import type { FormPaper, PaperAnswer } from '../../src/papers/form/paper';
import type { Route } from '../../src/structure/route';
import type { Role } from '../../src/structure/structure';
import { ANSWERS, answersOf, CASE, GIVEN, INTERVENTION, id, ROUND, ROUTE } from './made-up';

const AT = CASE.startedAt;
const DRAFT: Case = { ...CASE, status: 'draft', page: 0 };

const written = (answer: PaperAnswer | undefined): string =>
  answer?.kind === 'text'
    ? answer.text
    : (answer?.boxes ?? []).map(({ label, ticked }) => `${ticked ? 'x' : 'o'} ${label}`).join(' / ');

/** The answer under a label, wherever it stands. */
const read = (paper: FormPaper, label: string): string =>
  written(
    [...paper.about, ...paper.sections.flatMap(({ entries }) => entries)].find((one) => one.label === label)?.answer,
  );

const titles = (paper: FormPaper): readonly string[] => paper.sections.map(({ title }) => title);
const paperOf = (theCase: Case, route: Route = ROUTE, given: Given = GIVEN): FormPaper =>
  formPaper(route, theCase, given);

describe('how far it is', () => {
  it.each<[string, Case]>([
    ['Concept, nog niet ingediend', DRAFT],
    ['Ingediend op 25 oktober 2026', { ...CASE, status: 'submitted', submittedAt: AT }],
    [
      'Terug bij de mentor. Wat ontbreekt: de datum',
      { ...CASE, status: 'returned', missing: 'de datum', by: CASE.mentor, at: AT },
    ],
    ['Akkoord op 25 oktober 2026', { ...CASE, status: 'accepted', checked: { by: CASE.mentor, at: AT } }],
    [
      'Akkoord op 25 oktober 2026, bespreking op 9 november 2026',
      { ...CASE, status: 'accepted', checked: { by: CASE.mentor, at: AT }, meeting: id('2026-11-09') },
    ],
    ['Besproken, de zaak loopt', { ...CASE, status: 'running', rounds: [ROUND] }],
    ['Afgesloten op 25 oktober 2026', { ...CASE, status: 'closed', rounds: [ROUND], at: AT, how: 'closed' }],
    ['Opgeschaald op 25 oktober 2026', { ...CASE, status: 'closed', rounds: [ROUND], at: AT, how: 'escalated' }],
    ['Ingetrokken op 25 oktober 2026: dubbel', { ...CASE, status: 'withdrawn', at: AT, reason: 'dubbel' }],
    ['Weggegooid op 25 oktober 2026', { ...CASE, status: 'discarded', at: AT }],
  ])('%s', (standing, theCase) => {
    expect(read(paperOf(theCase), 'Stand')).toBe(standing);
  });

  it('a draft has no number yet', () => {
    const { number: _none, ...unnumbered } = CASE;
    expect(paperOf({ ...unnumbered, status: 'draft', page: 0 }).caseName).toBe('nog zonder zaaknummer');
  });
});

describe('the sections', () => {
  it('are the pages, who was spoken to, and room for the meeting', () => {
    expect(titles(paperOf(DRAFT))).toEqual(['De hulpvraag', 'Overleg en toestemming', 'Bespreking', 'Evaluatie']);
  });

  it('leave no room for a meeting for who reads what is kept', () => {
    const given: Given = { ...GIVEN, onlyWritten: true };
    expect(titles(paperOf(DRAFT, ROUTE, given))).toEqual(['De hulpvraag', 'Overleg en toestemming']);
    const { evaluation: _later, ...discussed } = ROUND;
    const running: Case = { ...CASE, status: 'running', rounds: [{ ...discussed, updates: [] }] };
    expect(titles(paperOf(running))).toContain('Evaluatie');
    expect(titles(paperOf(running, ROUTE, given)).at(-1)).toBe('Bespreking');
  });

  it('leave no room for a meeting in what was withdrawn', () => {
    const withdrawn: Case = { ...CASE, status: 'withdrawn', at: AT, reason: 'dubbel' };
    expect(titles(paperOf(withdrawn))).toEqual(['De hulpvraag', 'Overleg en toestemming']);
  });

  it('count the rounds when there are several', () => {
    const { evaluation: _later, ...second } = { ...ROUND, number: 2 };
    const paper = paperOf({ ...CASE, status: 'running', rounds: [ROUND, second] });
    expect(titles(paper).slice(2)).toEqual([
      'Bespreking, ronde 1',
      'Evaluatie, ronde 1',
      'Bespreking, ronde 2',
      'Evaluatie, ronde 2',
    ]);
  });

  it('have no interventions where the route knows none, unless some were agreed before', () => {
    const route: Route = { ...ROUTE, record: { fields: [], interventions: 'none' } };
    const without = paperOf({ ...CASE, status: 'running', rounds: [{ ...ROUND, interventions: [] }] }, route);
    expect(without.sections.every(({ interventions }) => interventions === undefined)).toBe(true);
    const kept = paperOf({ ...CASE, status: 'running', rounds: [{ ...ROUND, interventions: [INTERVENTION] }] }, route);
    expect(kept.sections.some(({ interventions }) => interventions?.[0]?.goal === INTERVENTION.goal)).toBe(true);
  });

  it('are about a class where there is no pupil', () => {
    const paper = paperOf({ ...DRAFT, subject: { kind: 'class', name: 'M3B' } });
    expect(paper.about.map(({ label }) => label)).toEqual(['Klas', 'Ingebracht door', 'Begonnen op', 'Stand']);
  });

  it('name nobody when the pupil was erased', () => {
    const { pupil: _erased, ...given } = GIVEN;
    expect(read(paperOf(DRAFT, ROUTE, given), 'Leerling')).toBe('');
  });

  it('say so when a function is not known any more', () => {
    expect(read(paperOf({ ...DRAFT, mentor: id('29:weg') }), 'Ingebracht door')).toBe('onbekend');
  });
});

it('has what was brought in beforehand, in full, before the discussion', () => {
  const text = 'Bij mij bloeit Sam op. '.repeat(80);
  const paper = paperOf({ ...DRAFT, contributions: [{ by: CASE.mentor, at: AT, text }] });
  expect(titles(paper)).toEqual([
    'De hulpvraag',
    'Overleg en toestemming',
    'Inbreng vooraf',
    'Bespreking',
    'Evaluatie',
  ]);
  expect(read(paper, 'mentor M3B, 25 oktober 2026')).toBe(text);
});

it('says no consent of somebody whose box was left open: that is not a refusal', () => {
  const each = [{ who: id<Role['id']>('ouders'), done: true, on: id<Day>('2026-10-29') }];
  const answers = { ...ANSWERS, ...answersOf({ toestemming: { kind: 'contact', done: true, each } }) };
  const contacts = paperOf({ ...DRAFT, answers }).sections.flatMap((section) => section.contacts);
  expect(contacts.filter(({ label }) => label === 'Toestemming').map(({ done }) => done)).toEqual([true, undefined]);
});

describe('a form that the school changed since', () => {
  it('keeps what is no longer asked', () => {
    const paper = paperOf({ ...DRAFT, answers: { ...ANSWERS, ...answersOf({ oud: { kind: 'yes-no', yes: true } }) } });
    expect(titles(paper)[2]).toBe('Eerder ingevuld');
    expect(read(paper, 'Eerdere vraag, niet meer op het formulier')).toBe('Ja');
  });

  it('keeps an answer of another kind', () => {
    const answers = answersOf({
      sinds: { kind: 'text', text: 'na de zomer' },
      gebied: { kind: 'yes-no', yes: false },
      overleg: { kind: 'text', text: 'met de zorgmeester' },
      vak: { kind: 'contact', done: true, on: id('2026-03-29') },
    });
    const paper = paperOf({ ...DRAFT, answers });
    expect(read(paper, 'Sinds wanneer?')).toBe('na de zomer');
    expect(read(paper, 'Waar gaat het om?')).toBe('Nee');
    expect(read(paper, 'Overlegd')).toBe('met de zorgmeester');
    expect(read(paper, 'Bij welk vak?')).toBe('Ja, 29 maart 2026');
  });

  it('keeps an option that is no longer offered, and an outcome that is no longer allowed', () => {
    const answers = answersOf({ gebied: { kind: 'choice', values: ['Thuis'] } });
    expect(read(paperOf({ ...DRAFT, answers }), 'Waar gaat het om?')).toBe('o Leren / o Gedrag / x Thuis');
    const paper = paperOf({ ...CASE, status: 'running', rounds: [ROUND] }, { ...ROUTE, outcomes: [] });
    expect(read(paper, 'Besluit')).toBe('x Een besluit dat niet meer op het formulier staat');
  });

  it('a day that is none stays as it was written', () => {
    const answers = answersOf({ sinds: { kind: 'date', day: id('2026-13-45') } });
    expect(read(paperOf({ ...DRAFT, answers }), 'Sinds wanneer?')).toBe('2026-13-45');
  });
});
