import { faultOf, type Said } from './judge';
import type { Question } from './questions';

/** Who judges the engine must be right: each rule of the judge, broken once. */

const question = (kind: string, expect: Partial<Question['expect']>): Question => ({
  id: 'Q1',
  school: 'voorbeeld',
  kind,
  question: 'wie?',
  expect: { roles: [], levels: [], mention: [], not_mention: [], aliases: {}, ...expect },
});

const said = (changes: Partial<Said> = {}): Said => ({
  kind: 'answer',
  text: 'LeCo: doet de aanvraag van de TLV, binnen 6–8 weken',
  roles: ['LeCo'],
  levels: [3],
  hasSource: true,
  ...changes,
});

describe('an answer that is right', () => {
  it.each([
    ['role and level', question('role-at-level', { roles: ['LeCo'], levels: [3] })],
    ['the level as text', question('lead', { levels: ['3'] })],
    ['a phrase literally', question('procedure', { mention: ['doet de aanvraag'] })],
    ['its words in another order', question('procedure', { mention: ['TLV, de aanvraag van'] })],
    [
      'another way to say it',
      question('term', { mention: ['anderhalve maand'], aliases: { 'anderhalve maand': ['6-8 weken'] } }),
    ],
    ['a role that only the text names', question('procedure', { roles: ['LeCo'] })],
  ])('given %s, then there is no fault', (_, asked) => {
    expect(faultOf(asked, said())).toBeUndefined();
  });
});

describe('an answer that is wrong', () => {
  const fault = (kind: string, expect: Partial<Question['expect']>, changes: Partial<Said> = {}) =>
    faultOf(question(kind, expect), said(changes));

  it.each([
    ['a phrase that must not be there', fault('procedure', { not_mention: ['TLV'] }), 'says "TLV"'],
    ['no answer', fault('procedure', {}, { kind: 'clarify' }), 'is clarify'],
    ['another role', fault('procedure', { roles: ['Orthopedagoog'] }), 'does not name Orthopedagoog'],
    [
      'the role not first',
      fault('who-for-topic', { roles: ['LeCo'] }, { roles: ['Coach', 'LeCo'] }),
      'names Coach first',
    ],
    [
      'a list of roles',
      fault('role-at-level', { roles: ['LeCo'] }, { roles: ['LeCo', 'Coach', 'Mentor'] }),
      'names Coach, Mentor too',
    ],
    ['another level', fault('lead', { levels: [4] }), 'is not about 4'],
    ['a fact left out', fault('term', { mention: ['zes maanden'] }), 'does not say "zes maanden"'],
    ['a short word inside another', fault('term', { mention: ['aan OT'] }, { text: 'otter' }), 'does not say "aan OT"'],
    ['no source', fault('procedure', {}, { hasSource: false }), 'names no source'],
  ])('given %s, then that is the fault', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('a question that the documents do not answer', () => {
  it.each([
    ['unknown', undefined],
    ['answer', 'answer to what the school does not say'],
    ['clarify', 'clarify to what the school does not say'],
  ] as const)('given %s, then the fault is %s', (kind, fault) => {
    expect(faultOf(question('unknown', {}), said({ kind }))).toBe(fault);
  });
});
