import { isRefusal } from '../../src/cases/refusal';
import type { Status } from '../../src/cases/state';
import { given, HISTORY, KINDS, VALID } from './histories';
import { NAMES, type Name } from './made-up';

/** Every command, in every status, by every kind of person: written out here once more, apart from the code. */

type Kind = (typeof KINDS)[number];

const STATUSES: readonly Status[] = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'running',
  'closed',
  'withdrawn',
  'discarded',
];
const SUBMITTED_ON: readonly Status[] = ['submitted', 'returned', 'accepted', 'running', 'closed'];

/** When somebody can tell at all that the case is there. A colleague with the same function as the mentor never can. */
const KNOWS: Readonly<Record<Name, readonly Status[]>> = {
  mentor: STATUSES,
  collega: [],
  zoco: [...SUBMITTED_ON, 'draft', 'withdrawn'],
  voorzitter: [...SUBMITTED_ON, 'draft', 'withdrawn'],
  ortho: SUBMITTED_ON,
  teamleider: ['running', 'closed'],
  uitvoerder: ['running', 'closed'],
  docent: [],
};

interface May {
  readonly who: readonly Name[];
  readonly when: readonly Status[];
  /** Who may do so of something else that is asked in the case, not of this. */
  readonly notThis?: readonly Name[];
}

/** An update is asked of the mentor and the teamleider; who carries out an intervention is asked about that alone. */
const ANSWERED: May = {
  who: ['mentor', 'zoco', 'teamleider', 'uitvoerder'],
  when: ['running'],
  notThis: ['uitvoerder'],
};

const MAY: Readonly<Record<Kind, May>> = {
  fill: { who: ['mentor'], when: ['draft', 'submitted', 'returned'] },
  submit: { who: ['mentor'], when: ['draft', 'returned'] },
  discard: { who: ['mentor'], when: ['draft'] },
  withdraw: { who: ['mentor'], when: ['submitted', 'returned', 'accepted'] },
  accept: { who: ['zoco'], when: ['submitted'] },
  return: { who: ['zoco'], when: ['submitted', 'accepted'] },
  schedule: { who: ['zoco', 'voorzitter'], when: ['submitted', 'accepted'] },
  contribute: { who: ['mentor', 'ortho', 'voorzitter'], when: ['submitted', 'returned', 'accepted'] },
  discuss: { who: ['voorzitter'], when: ['accepted'] },
  update: { who: ['mentor', 'teamleider', 'uitvoerder'], when: ['running'] },
  evaluate: { who: ['mentor', 'zoco'], when: ['running'] },
  close: { who: ['mentor', 'zoco', 'voorzitter'], when: [] },
  postpone: ANSWERED,
  waive: ANSWERED,
  tick: {
    who: ['mentor', 'zoco', 'voorzitter', 'ortho', 'uitvoerder'],
    when: ['submitted', 'returned', 'accepted', 'running'],
  },
  'hand-over': {
    who: ['mentor', 'zoco', 'voorzitter'],
    when: ['draft', 'submitted', 'returned', 'accepted', 'running'],
  },
  correct: { who: ['zoco', 'voorzitter'], when: SUBMITTED_ON },
  adjust: { who: ['zoco', 'voorzitter'], when: ['running'] },
  agree: { who: ['mentor', 'zoco', 'voorzitter'], when: [] },
  reopen: { who: ['zoco', 'voorzitter'], when: ['closed'] },
};

function expected(kind: Kind, status: Status, name: Name): string {
  if (!KNOWS[name].includes(status)) return 'not-found';
  if (!MAY[kind].who.includes(name)) return 'not-yours';
  if (!MAY[kind].when.includes(status)) return 'not-now';
  return MAY[kind].notThis?.includes(name) ? 'not-yours' : 'done';
}

describe.each(KINDS)('%s', (kind) => {
  describe.each(STATUSES)('on a case that is %s', (status) => {
    it.each(NAMES)('by %s', (name) => {
      const decision = given(...HISTORY[status]).when(VALID[kind], name);
      expect(isRefusal(decision) ? decision.reason : 'done').toBe(expected(kind, status, name));
    });
  });
});

it('says the same of a case that one may not see as of one that does not exist', () => {
  const hidden = given(...HISTORY.running).when(VALID.accept, 'docent');
  expect(hidden).toEqual(given().when(VALID.accept, 'docent'));
});

it('says who may, so that it can be passed on', () => {
  expect(given(...HISTORY.submitted).when(VALID.accept, 'mentor')).toMatchObject({
    reason: 'not-yours',
    say: 'Dit kan alleen wie de aanmelding controleert.',
    roles: ['zoco'],
  });
});

it('refuses a command that there is not', () => {
  const forged = JSON.parse('{"kind":"constructor"}');
  expect(given(...HISTORY.submitted).when(forged, 'mentor')).toMatchObject({ reason: 'not-found' });
});

it('answers a card of an older version with stale, but not to who may not see the case', () => {
  const { when } = given(...HISTORY.submitted);
  expect(when(VALID.accept, 'zoco', { expected: 2 })).toMatchObject({ reason: 'stale' });
  expect(when(VALID.accept, 'docent', { expected: 2 })).toMatchObject({ reason: 'not-found' });
  expect(when(VALID.accept, 'zoco', { expected: 3 })).toHaveLength(1);
});
