import type { Command } from '../../src/cases/command';
import type { CaseEvent } from '../../src/cases/event';
import { replay } from '../../src/cases/evolve';
import { isRefusal } from '../../src/cases/refusal';
import { lastRound, type Status } from '../../src/cases/state';
import {
  CLOSED,
  DISCUSSED,
  ESCALATED,
  FILLED,
  fromCard,
  given,
  HISTORY,
  ID,
  LATER,
  PLAN,
  STARTED,
  SUBMITTED,
  VALID,
} from './histories';
import { day, ENDLESS, FIRST, intervention, OWN, person, SECOND } from './made-up';

/** From the discussion to the evaluation, and round again. */

type Refused = readonly [what: string, change: object, reason: string, say: string];
const change = (command: Command, by: object): Command => fromCard({ ...command, ...by });
const ready = given(...HISTORY.accepted);
const running = given(...HISTORY.running);
const plan = (by: object) => ({ interventions: [{ ...PLAN, ...by }] });

it('records a discussion', () => {
  const { kind: _, ...agreed } = VALID.discuss;
  expect(ready.when(VALID.discuss, 'voorzitter')).toEqual([
    { kind: 'discussed', by: 'voorzitter', at: '2026-12-14T09:00:00.000Z', ...agreed },
  ]);
});

it.each<Refused>([
  ['a day to come', { on: '2026-12-15' }, 'date-out-of-range', 'in de toekomst'],
  [
    'a day before it was handed in',
    { on: '2026-11-01' },
    'date-out-of-range',
    'niet vóór het indienen (2 november 2026)',
  ],
  ['no yield', { record: {} }, 'incomplete', 'Vul nog in: Kern.'],
  ['an unknown field', { record: { iets: { kind: 'text', text: 'x' } } }, 'unknown-field', 'veranderd'],
  ['no intervention where one is a must', { interventions: [] }, 'incomplete', 'minstens één interventie'],
  ['no list of interventions', { interventions: 'veel' }, 'wrong-value', 'nog niet compleet'],
  ['something else than an intervention', { interventions: [null] }, 'wrong-value', 'nog niet compleet'],
  ['an intervention without a responsible', plan({ by: '' }), 'wrong-value', 'nog niet compleet'],
  ['an intervention without a goal', plan({ goal: ' ' }), 'incomplete', 'het doel'],
  ['an intervention without what', plan({ what: 3 }), 'incomplete', 'wat jullie gaan doen'],
  ['an intervention without a rhythm', plan({ rhythm: '' }), 'incomplete', 'hoe vaak'],
  [
    'an intervention that ends before it begins',
    plan({ until: '2026-11-08' }),
    'date-out-of-range',
    'niet vóór het begin (9 november 2026)',
  ],
  ['an intervention until 2099', plan({ until: '2099-01-01' }), 'date-out-of-range', 'te ver weg'],
  ['an intervention from 30 February', plan({ start: '2026-02-30' }), 'wrong-value', 'bestaat niet'],
  ['a goal of 50 KB', plan({ goal: 'x'.repeat(51_200) }), 'too-long', 'te lang'],
  ['the same intervention twice', { interventions: [PLAN, PLAN] }, 'wrong-value', 'twee keer'],
  ['more interventions than anybody carries out', { interventions: Array(21).fill(PLAN) }, 'too-long', 'hoogstens 20'],
  ['no day of evaluation', { evaluateBy: undefined }, 'incomplete', 'van 14 december 2026 tot en met 28 december 2026'],
  ['an evaluation too soon', { evaluateBy: '2026-12-13' }, 'date-out-of-range', 'van 14 december 2026'],
  ['an evaluation too late', { evaluateBy: '2026-12-29' }, 'date-out-of-range', 'tot en met 28 december 2026'],
  ['an evaluation on a day that does not exist', { evaluateBy: '2026-12-32' }, 'wrong-value', 'bestaat niet'],
])('refuses a discussion with %s', (_what, by, reason, say) => {
  expect(ready.when(change(VALID.discuss, by), 'voorzitter')).toMatchObject({
    reason,
    say: expect.stringContaining(say),
  });
});

const onRoute = (route: typeof FIRST, ...events: readonly CaseEvent[]) =>
  given(
    { ...STARTED, route: route.id, subject: route.about === 'class' ? { kind: 'class', name: '3B' } : STARTED.subject },
    FILLED,
    SUBMITTED,
    ...events,
  );

describe('a term of one number', () => {
  const second = onRoute(SECOND, { kind: 'accepted', by: person('zoco'), at: STARTED.at });
  const by = (evaluateBy?: string) =>
    second.when(change(VALID.discuss, { evaluateBy, interventions: [] }), 'voorzitter');

  it('is the day itself when none is agreed, and the last day when one is', () => {
    expect(by()).toEqual([expect.objectContaining({ evaluateBy: '2026-12-14' })]);
    expect(by('2026-12-07')).toEqual([expect.objectContaining({ evaluateBy: '2026-12-07' })]);
    expect(by('2026-12-15')).toMatchObject({ reason: 'date-out-of-range' });
    expect(by('2026-11-02')).toMatchObject({ reason: 'date-out-of-range' });
  });
});

it('needs no check, no interventions and no term where the route has none', () => {
  const bare = { kind: 'discuss', on: '2026-12-01', record: {}, interventions: [] };
  const { when } = onRoute(ENDLESS);
  expect(when(fromCard(bare), 'voorzitter')).toEqual([expect.not.objectContaining({ evaluateBy: expect.anything() })]);
  expect(when(fromCard({ ...bare, evaluateBy: '2027-01-11' }), 'voorzitter')).toHaveLength(1);
  expect(when(fromCard({ ...bare, evaluateBy: '2026-12-01' }), 'voorzitter')).toMatchObject({
    reason: 'date-out-of-range',
  });
  expect(onRoute(OWN).when(fromCard(bare), 'mentor')).toHaveLength(1);
  expect(onRoute(OWN).when(fromCard({ ...bare, interventions: [PLAN] }), 'mentor')).toMatchObject({
    reason: 'wrong-value',
  });
  expect(onRoute(OWN).when(fromCard(bare), 'collega')).toMatchObject({ reason: 'not-found' });
});

it('waits for the check, and is not done twice', () => {
  expect(given(...HISTORY.submitted).when(VALID.discuss, 'voorzitter')).toMatchObject({ reason: 'not-now' });
  expect(running.when(VALID.discuss, 'voorzitter')).toMatchObject({ say: expect.stringContaining('al besproken') });
});

it('takes an update for what was promised', () => {
  expect(running.when(VALID.update, 'uitvoerder')).toEqual([
    expect.objectContaining({ kind: 'updated', followUp: 'tussendoor' }),
  ]);
  expect(running.when(change(VALID.update, { followUp: 'evaluatie' }), 'mentor')).toMatchObject({
    say: 'Die update ken ik niet. Wel: ‘Update na 4 weken’.',
  });
  expect(running.when(change(VALID.update, { text: '' }), 'mentor')).toMatchObject({ reason: 'incomplete' });
});

it.each<Refused>([
  [
    'an outcome that is not allowed',
    { outcome: 'weg' },
    'outcome-not-allowed',
    'hoort: Continueren, Afsluiten of Opschalen.',
  ],
  ['a day to come', { on: '2026-12-15' }, 'date-out-of-range', 'in de toekomst'],
  [
    'a day before the discussion',
    { on: '2026-11-01' },
    'date-out-of-range',
    'niet vóór de bespreking (2 november 2026)',
  ],
  ['nothing of what changed', { answers: {} }, 'incomplete', 'Wat is er veranderd?'],
  ['an intervention left out', { carriedOut: {} }, 'incomplete', '‘Startkaart op tafel’'],
  ['an intervention of another case', { carriedOut: { i1: 'yes', i2: 'no' } }, 'wrong-value', 'niet bij deze ronde'],
  ['something else than yes, partly or no', { carriedOut: { i1: 'misschien' } }, 'wrong-value', 'ja, deels of nee'],
  ['no list of what was carried out', { carriedOut: null }, 'wrong-value', 'ja, deels of nee'],
  ['no reason', { reason: '' }, 'needs-reason', 'waarom jullie dit besluiten'],
  ['parents that were not told', { parentsInformedOn: undefined }, 'incomplete', 'de ouders'],
  ['parents that will be told', { parentsInformedOn: '2026-12-20' }, 'date-out-of-range', 'in de toekomst'],
  [
    'a next step where it is closed',
    { next: { id: 'zaak-2', route: 'tweede' } },
    'wrong-value',
    'Alleen bij opschalen',
  ],
  ['no new term where it goes on', { outcome: 'door' }, 'incomplete', 'van 25 januari 2027 tot en met 8 februari 2027'],
  ['no next step where it goes up', { outcome: 'omhoog' }, 'incomplete', 'Tweede trede'],
  [
    'a next step where it does not lead',
    { outcome: 'omhoog', next: { id: 'zaak-2', route: 'kaal' } },
    'outcome-not-allowed',
    'Tweede trede',
  ],
  ['itself as the next case', { outcome: 'omhoog', next: { id: ID, route: 'tweede' } }, 'wrong-value', 'nieuwe zaak'],
])('refuses an evaluation with %s', (_what, by, reason, say) => {
  expect(running.when(change(VALID.evaluate, by), 'zoco')).toMatchObject({ reason, say: expect.stringContaining(say) });
});

it.each(['may', 'no'] as const)('does not wait for the parents where the school’s file says %s', (parents) => {
  const evaluation = FIRST.evaluation && { ...FIRST.evaluation, parents };
  const routes = new Map([[FIRST.id, { ...FIRST, ...(evaluation && { evaluation }) }]]);
  const events = running.when(change(VALID.evaluate, { parentsInformedOn: undefined }), 'zoco', { routes });
  expect(events).toMatchObject([{ kind: 'evaluated' }]);
  expect(Array.isArray(events) && events[0]).not.toHaveProperty('parentsInformedOn');
});

it('says at every field of an evaluation what is wrong there, all at once', () => {
  const wrong = { on: '2026-12-20', answers: {}, carriedOut: {}, reason: ' ', parentsInformedOn: undefined };
  expect(running.when(change(VALID.evaluate, wrong), 'zoco')).toMatchObject({
    reason: 'date-out-of-range',
    faults: [
      { field: 'on', say: expect.stringContaining('in de toekomst') },
      { field: 'veranderd', say: expect.stringContaining('Wat is er veranderd?') },
      { field: 'i1', say: expect.stringContaining('‘Startkaart op tafel’') },
      { field: 'reason', say: expect.stringContaining('waarom jullie dit besluiten') },
      { field: 'parentsInformedOn', say: expect.stringContaining('de ouders') },
    ],
  });
});

it.each(['door', 'omhoog', 'klaar'])(
  'takes no day that has been for a new term, also with the outcome %s',
  (outcome) => {
    const past = { outcome, evaluateBy: '2026-12-13' };
    expect(running.when(change(VALID.evaluate, past), 'zoco')).toMatchObject({
      fields: ['evaluateBy'],
      say: expect.stringMatching(/‘Alleen bij doorgaan: opnieuw evalueren op’ is 13 december 2026 al geweest/),
    });
  },
);

describe('an evaluation', () => {
  const after = (by: object) => {
    const events = running.when(change(VALID.evaluate, by), 'zoco');
    return replay([...HISTORY.running, ...(Array.isArray(events) ? events : [])]);
  };

  it('closes', () => {
    expect(after({})).toMatchObject({
      status: 'closed',
      how: 'closed',
      rounds: [{ evaluation: { outcome: 'klaar' }, interventions: [{ carriedOut: 'yes' }] }],
    });
  });

  it('leads to the next step', () => {
    const next = { id: 'zaak-2', route: 'tweede' };
    expect(after({ outcome: 'omhoog', next })).toMatchObject({
      status: 'closed',
      how: 'escalated',
      next: 'zaak-2',
      rounds: [{ evaluation: { next: 'zaak-2' } }],
    });
  });

  it('goes on with what was agreed, for a new term', () => {
    expect(after({ outcome: 'door', evaluateBy: '2027-02-01' })).toMatchObject({
      status: 'running',
      rounds: [
        { number: 1, evaluation: { outcome: 'door' }, interventions: [{ carriedOut: 'yes' }] },
        {
          number: 2,
          begun: 'continued',
          discussedOn: '2026-12-14',
          evaluateBy: '2027-02-01',
          interventions: [{ id: 'i1', until: PLAN.until }],
        },
      ],
    });
  });

  it('leaves open whether what goes on is carried out this time', () => {
    const state = after({ outcome: 'door', evaluateBy: '2027-02-01' });
    expect(state && lastRound(state)?.interventions).toEqual([PLAN]);
  });

  it('leaves what had ended as it was, with what was said of it, and asks it no more', () => {
    const [, ...rest] = HISTORY.running.toReversed();
    const last = HISTORY.running.at(-1);
    if (last?.kind !== 'discussed') throw new Error('It is.');
    const ended = { ...PLAN, until: day('2026-12-07') };
    const before = [...rest.toReversed(), { ...last, interventions: [ended] }];
    const goesOn = given(...before).when(change(VALID.evaluate, { outcome: 'door', evaluateBy: '2027-02-01' }), 'zoco');
    const history = [...before, ...(Array.isArray(goesOn) ? goesOn : [])];
    const state = replay(history);
    expect(state && lastRound(state)).toMatchObject({ number: 2, interventions: [{ ...ended, carriedOut: 'yes' }] });
    const again = given(...history).when(change(VALID.evaluate, { outcome: 'klaar', carriedOut: {} }), 'zoco');
    expect(again).toEqual([expect.objectContaining({ kind: 'evaluated' })]);
  });

  it('lets people choose, or leave open, where the document does not say where escalating leads', () => {
    const second = onRoute(SECOND, DISCUSSED);
    const up = (next?: object) => second.when(change(VALID.evaluate, { outcome: 'omhoog', next }), 'zoco');
    expect(up()).toEqual([expect.objectContaining({ does: 'escalate' })]);
    expect(up({ id: 'zaak-3', route: 'eerste' })).toEqual([
      expect.objectContaining({ next: { id: 'zaak-3', route: 'eerste' } }),
    ]);
    expect(up({ id: 'zaak-3', route: 'kaal' })).toMatchObject({ reason: 'outcome-not-allowed' });
    expect(up({ id: 'zaak-3', route: 'PM9' })).toMatchObject({ reason: 'outcome-not-allowed' });
  });
});

it('discusses a round that goes on once more, and keeps what was agreed before', () => {
  const { evaluateBy: _, ...rest } = CLOSED;
  const on: CaseEvent = {
    ...rest,
    outcome: FIRST.outcomes[0]?.id ?? CLOSED.outcome,
    does: 'continue',
    evaluateBy: day('2027-02-01'),
  };
  const again = given(...HISTORY.running, on);
  const extra = { ...PLAN, id: intervention('i2'), goal: 'Vraagt zelf om hulp' };
  const events = again.when(
    change(VALID.discuss, { on: '2026-12-14', evaluateBy: '2027-02-01', interventions: [extra] }),
    'voorzitter',
  );
  const state = replay([...HISTORY.running, on, ...(Array.isArray(events) ? events : [])]);
  expect(state).toMatchObject({
    rounds: [{}, { number: 2, begun: 'discussed', interventions: [{ id: 'i1' }, { id: 'i2' }] }],
  });
  const early = change(VALID.discuss, { on: '2026-12-13', evaluateBy: '2027-02-01' });
  expect(again.when(early, 'voorzitter')).toMatchObject({ reason: 'date-out-of-range' });
});

describe('ending without an evaluation', () => {
  it('is for routes that have no outcome to end with', () => {
    const endless = onRoute(ENDLESS, { ...DISCUSSED, interventions: [] });
    expect(endless.when(VALID.close, 'voorzitter')).toEqual([expect.objectContaining({ kind: 'closed' })]);
    expect(endless.when({ kind: 'close', reason: '' }, 'voorzitter')).toMatchObject({ reason: 'needs-reason' });
    expect(running.when(VALID.close, 'zoco')).toMatchObject({
      reason: 'not-now',
      say: expect.stringContaining('Continueren, Afsluiten of Opschalen'),
    });
  });
});

describe('a closed case', () => {
  it('opens again in a round of its own, with its evaluation as it was', () => {
    const closed = given(...HISTORY.closed);
    const events = closed.when(VALID.reopen, 'zoco');
    expect(closed.when({ kind: 'reopen', reason: '' }, 'zoco')).toMatchObject({ reason: 'needs-reason' });
    expect(replay([...HISTORY.closed, ...(Array.isArray(events) ? events : [])])).toMatchObject({
      status: 'running',
      rounds: [
        { evaluation: { outcome: 'klaar' } },
        { number: 2, begun: 'reopened', discussedOn: LATER, interventions: [] },
      ],
    });
  });

  it('does not open again beside the step that took it up, and says what to do first', () => {
    const escalated = given(...HISTORY.running, ESCALATED);
    const next = (status: Status) => {
      const state = replay(HISTORY[status]);
      if (!state) throw new Error('It is.');
      return { wentOn: [{ ...state, route: SECOND.id }] };
    };
    const say = (status: Status) => {
      const refused = escalated.when(VALID.reopen, 'zoco', next(status));
      return isRefusal(refused) ? refused.say : 'heropend';
    };
    expect(say('draft')).toBe(
      'Heropenen kan nu niet: het vervolg, het formulier voor Tweede trede, is nog een concept. Ga daar verder, of gooi dat concept eerst weg en heropen dan deze zaak.',
    );
    expect(say('submitted')).toContain('Tweede trede, zaak 12, is ingediend. Ga daar verder, of trek die eerst in');
    expect(say('running')).toContain('of sluit die eerst af');
    for (const status of ['closed', 'withdrawn', 'discarded'] as const) expect(say(status)).toBe('heropend');
  });

  it('opens again after it went up, and still says where it led', () => {
    const state = replay([
      ...HISTORY.running,
      ESCALATED,
      { kind: 'reopened', by: person('zoco'), at: STARTED.at, on: LATER, reason: 'Vergissing' },
    ]);
    expect(state).toMatchObject({ status: 'running', rounds: [{ evaluation: { next: 'zaak-2' } }, {}] });
  });
});
