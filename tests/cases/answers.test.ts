import fc from 'fast-check';
import { answers } from '../../src/cases/check/answers';
import { isRefusal } from '../../src/cases/refusal';
import { CRITERIA, EERDER, SINDS, SOORT, TITEL, TODAY, TOESTEMMING, VRAAG } from './made-up';

/** What comes out of a card is untrusted: each mistake has its own sentence. */

const FIELDS = [VRAAG, TITEL, SOORT, SINDS, EERDER, CRITERIA, TOESTEMMING];
const check = (raw: unknown) => answers(FIELDS, raw, TODAY);
const on = (value: unknown) => ({ toestemming: { kind: 'contact', done: true, on: value } });
const since = (value: unknown) => ({ sinds: { kind: 'date', day: value } });

const MISTAKES: readonly (readonly [what: string, raw: unknown, reason: string, say: string])[] = [
  ['no form', 'tekst', 'wrong-value', 'geen antwoorden'],
  ['a list', [], 'wrong-value', 'geen antwoorden'],
  ['an unknown field', { bsn: { kind: 'text', text: '1' } }, 'unknown-field', 'een vraag op deze kaart staat er niet'],
  ['two unknown fields', { a: 1, b: 2 }, 'unknown-field', '2 vragen op deze kaart staan er niet'],
  ['another kind', { vraag: { kind: 'yes-no', yes: true } }, 'wrong-value', 'hoort tekst'],
  ['a bare value', { vraag: 'zomaar' }, 'wrong-value', 'hoort tekst'],
  ['text that is none', { vraag: { kind: 'text', text: { $ne: 1 } } }, 'wrong-value', 'hoort tekst'],
  [
    'too long a text',
    { vraag: { kind: 'text', text: 'x'.repeat(301) } },
    'too-long',
    '301 tekens, en er passen er 300',
  ],
  ['50 KB of text', { vraag: { kind: 'text', text: 'x'.repeat(51_200) } }, 'too-long', '51.200 tekens'],
  ['two lines for one', { titel: { kind: 'text', text: 'a\nb' } }, 'wrong-value', 'één regel'],
  ['no list of choices', { soort: { kind: 'choice', values: 'leren' } }, 'wrong-value', 'een keuze uit de lijst'],
  [
    'an unknown option',
    { soort: { kind: 'choice', values: ['sport'] } },
    'wrong-value',
    '‘sport’ kun je bij ‘Waar gaat het over?’ niet kiezen. Wel: Leren, Gedrag of Welbevinden.',
  ],
  [
    'too many choices',
    { soort: { kind: 'choice', values: ['leren', 'gedrag', 'welbevinden'] } },
    'wrong-value',
    'hoogstens 2',
  ],
  ['an option that is no text', { criteria: { kind: 'checklist', values: [7] } }, 'wrong-value', '‘7’'],
  ['neither yes nor no', { eerder: { kind: 'yes-no', yes: 'ja' } }, 'wrong-value', 'ja of nee'],
  [
    'a contact that is neither done nor not',
    { toestemming: { kind: 'contact', done: 1 } },
    'wrong-value',
    'een vinkje en een datum',
  ],
  ['words for a date', since('gisteren'), 'wrong-value', '‘gisteren’ geen datum'],
  ['a number for a date', since(20260101), 'wrong-value', 'geen datum'],
  ['a day that does not exist', since('2026-02-30'), 'wrong-value', '30 februari 2026 bestaat niet'],
  ['a month that does not exist', since('2026-13-01'), 'wrong-value', 'bestaat niet'],
  ['1990', since('1990-01-01'), 'date-out-of-range', '1 januari 1990 te lang geleden'],
  ['2099', since('2099-01-01'), 'date-out-of-range', '1 januari 2099 te ver weg'],
  ['a consent in the future', on('2026-11-03'), 'date-out-of-range', '3 november 2026 in de toekomst'],
  ['a consent in 1990', on('1990-01-01'), 'date-out-of-range', 'te lang geleden'],
  ['a consent on a day that does not exist', on('2026-11-31'), 'wrong-value', '31 november 2026 bestaat niet'],
];

it.each(MISTAKES)('refuses %s', (_what, raw, reason, say) => {
  const found = check(raw);
  expect(found).toMatchObject({ kind: 'refused', reason });
  expect(found).toHaveProperty('say', expect.stringContaining(say));
});

it('keeps of a payload what the field has, and nothing else', () => {
  expect(
    check({
      vraag: { kind: 'text', text: '  Hoe?  ', html: '<b>' },
      soort: { kind: 'choice', values: ['gedrag', 'leren', 'leren'] },
    }),
  ).toEqual({
    vraag: { kind: 'text', text: 'Hoe?' },
    soort: { kind: 'choice', values: ['leren', 'gedrag'] },
  });
});

it('leaves out what was left alone', () => {
  expect(check({ vraag: undefined, titel: null, ...on('') })).toEqual({ toestemming: { kind: 'contact', done: true } });
});

it('takes an answer that was taken back, of every kind', () => {
  const empty = {
    vraag: { kind: 'text', text: '' },
    soort: { kind: 'choice', values: [] },
    sinds: { kind: 'date' },
    eerder: { kind: 'yes-no' },
    criteria: { kind: 'checklist', values: [] },
    toestemming: { kind: 'contact', done: false },
  };
  expect(check(empty)).toEqual(empty);
  expect(check({ ...since(''), eerder: { kind: 'yes-no', yes: '' } })).toEqual({
    sinds: empty.sinds,
    eerder: empty.eerder,
  });
});

it('takes a consent of today, and a day a year from now', () => {
  expect(isRefusal(check(on('2026-11-02')))).toBe(false);
  expect(isRefusal(check(since('2027-11-02')))).toBe(false);
});

it('never throws and never lets anything else through, whatever comes in', () => {
  const ids = fc.constantFrom(...FIELDS.map(({ id }) => String(id)), '__proto__', 'constructor', 'bsn');
  const kinds = fc.constantFrom('text', 'choice', 'date', 'yes-no', 'checklist', 'contact', 'toString');
  const part = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('2026-02-30', '2026-11-02', ['leren'], true));
  const given = fc.oneof(
    fc.anything(),
    fc.record(
      { kind: kinds, text: part, values: part, day: part, yes: part, done: part, on: part },
      { requiredKeys: ['kind'] },
    ),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(ids, given)), (raw) => {
      const found = check(raw);
      if (isRefusal(found)) {
        expect(found.say).toMatch(/[.!?]$/);
        return;
      }
      for (const [id, one] of Object.entries(found)) {
        expect(FIELDS.find((field) => field.id === id)?.kind).toBe(one?.kind);
        expect(check({ [id]: one })).toEqual({ [id]: one });
      }
    }),
    { numRuns: 500 },
  );
});
