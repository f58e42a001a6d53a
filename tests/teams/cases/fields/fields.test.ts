import fc from 'fast-check';
import type { Answer, Answers } from '../../../../src/cases/answers';
import { isFilled } from '../../../../src/cases/check/complete';
import { addDays } from '../../../../src/cases/days';
import { faultsOf } from '../../../../src/cases/faults';
import { dayAt } from '../../../../src/cases/identify';
import { isRefusal } from '../../../../src/cases/refusal';
import type { Field } from '../../../../src/structure/route';
import { withEmptied } from '../../../../src/teams/cases/fields/given';
import { dayInputOf, fieldOf, inputOf } from '../../../../src/teams/cases/fields/ids';
import { answersIn } from '../../../../src/teams/cases/fields/parse';
import { type Filling, inputsFor, NOTHING } from '../../../../src/teams/cases/fields/render';
import { filled } from '../../../desk/office';
import { knownSchools } from '../../../support/bot';

const today = dayAt(new Date('2026-11-02T09:00:00Z'));
const routes = [...knownSchools().values()].flatMap(({ structure }) => [...structure.routes.values()]);
const fieldsOf = (route: (typeof routes)[number]): Field[] => [
  ...route.pages.flatMap(({ fields }) => fields),
  ...route.record.fields,
  ...(route.evaluation?.fields ?? []),
];

/** What a client sends of these inputs, as they stand. */
const sent = (fields: readonly Field[], filling: Filling) =>
  Object.fromEntries(inputsFor(fields, filling).map(({ id, value }) => [id, value]));

const ALL = [...new Map(routes.flatMap(fieldsOf).map((field) => [field.kind, field])).values()];

it.each(routes.map((route) => [route.id, route] as const))(
  'every answer of %s comes back from its inputs as it was',
  (_id, route) => {
    const answers = filled(fieldsOf(route), today);
    expect(answersIn(fieldsOf(route), sent(fieldsOf(route), { answers }), { today, before: answers })).toEqual(answers);
  },
);

it('what was left empty is left out', () => {
  for (const route of routes) expect(answersIn(fieldsOf(route), sent(fieldsOf(route), {}), { today })).toEqual({});
});

describe('an answer is taken back, of every kind', () => {
  const before: Answers = Object.fromEntries(ALL.map((field) => [field.id, filledIn(field)]));

  it.each(ALL.map((field) => [field.kind, field] as const))('%s, by a client that leaves it out', (_kind, field) => {
    const given = withEmptied({ school: 'voorbeeld' }, [field], before);
    const found = answersIn(ALL, given, { today, before });
    expect(isRefusal(found)).toBe(false);
    expect(Object.keys(found)).toEqual([field.id]);
    expect(isFilled(isRefusal(found) ? undefined : found[field.id])).toBe(false);
  });

  it.each(ALL.map((field) => [field.kind, field] as const))('%s, by a client that sends it empty', (_kind, field) => {
    const given = { [inputOf(field.id)]: '', ...(field.kind === 'contact' && { [dayInputOf(field.id)]: '' }) };
    const found = answersIn(ALL, given, { today, before });
    expect(Object.keys(found)).toEqual([field.id]);
    expect(isFilled(isRefusal(found) ? undefined : found[field.id])).toBe(false);
  });

  it.each(ALL.filter(isOneOfSome).map((field) => [field.kind, field] as const))(
    '%s, by the choice that stands beside the others once one was made',
    (_kind, field) => {
      const values = (filling: Filling) => inputsFor([field], filling)[0]?.options.map(({ value }) => value);
      expect(values({})).not.toContain(NOTHING);
      expect(values({ answers: before })).toContain(NOTHING);
      const found = answersIn(ALL, { [inputOf(field.id)]: NOTHING }, { today, before });
      expect(isFilled(isRefusal(found) ? undefined : found[field.id])).toBe(false);
    },
  );

  it('and nothing was, where nothing came in at all', () => {
    expect(withEmptied({}, ALL, before)).toEqual({});
  });
});

function filledIn(field: Field): Answer | undefined {
  return filled([{ ...field, required: true }], today)[field.id];
}

function isOneOfSome(field: Field): boolean {
  return field.kind === 'yes-no' || (field.kind === 'choice' && field.most === 1);
}

it.each([17, { a: 1 }, ['x'], true])('%j is no answer, and said so', (raw) => {
  for (const field of ALL)
    expect(answersIn(ALL, { [inputOf(field.id)]: raw }, { today })).toMatchObject({ reason: 'wrong-value' });
});

it('what is no text is said at each field that it came in for', () => {
  const ids = ALL.map(({ id }) => String(id));
  const found = answersIn(ALL, Object.fromEntries(ids.map((id) => [inputOf(id), 17])), { today });
  expect(isRefusal(found) && faultsOf(found).map(({ field }) => field)).toEqual(ids);
  expect(isRefusal(found) && faultsOf(found).every(({ say }) => /^Bij .* hoort /.test(say))).toBe(true);
});

it.each([
  ['date', '2026-02-30', /30 februari 2026 bestaat niet/],
  ['date', 'morgen', /is ‘morgen’ geen datum/],
  ['yes-no', 'misschien', /hoort ja of nee/],
  ['yes-no', 'constructor', /hoort ja of nee/],
  ['choice', 'constructor', /‘constructor’ kun je bij/],
  ['checklist', 'geld', /‘geld’ kun je bij/],
  ['contact', 'misschien', /hoort een vinkje en een datum/],
  ['contact', 'toString', /hoort een vinkje en een datum/],
] as const)('of a %s %j is refused in Dutch', (kind, value, say) => {
  const [field] = ALL.filter((one) => one.kind === kind);
  expect(answersIn(ALL, { [inputOf(field?.id ?? '')]: value }, { today })).toMatchObject({
    say: expect.stringMatching(say),
    fields: [field?.id],
  });
});

it('a day to come is no day on which somebody was spoken to', () => {
  const [field] = ALL.filter(({ kind }) => kind === 'contact');
  const given = { [inputOf(field?.id ?? '')]: 'true', [dayInputOf(field?.id ?? '')]: addDays(today, 1) };
  expect(answersIn(ALL, given, { today })).toMatchObject({ reason: 'date-out-of-range' });
});

it('an answer to a question that is no longer asked is refused, an empty one is not', () => {
  expect(answersIn(ALL, { 'in-weg': 'x' }, { today })).toMatchObject({ reason: 'unknown-field' });
  expect(answersIn(ALL, { 'in-weg': '', 'on-weg': ' ' }, { today })).toEqual({});
});

it('never throws, whatever comes in, and gives back only what the form asks', () => {
  const ids = fc.constantFrom(
    ...ALL.flatMap(({ id }) => [inputOf(id), dayInputOf(id)]),
    'in-__proto__',
    'in-',
    'school',
  );
  const values = fc.oneof(fc.string(), fc.anything(), fc.constantFrom('ja', 'true', '2026-11-02', NOTHING, ''));
  fc.assert(
    fc.property(fc.dictionary(ids, values), (given) => {
      const found = answersIn(ALL, given, { today });
      if (isRefusal(found)) expect(found.say).toMatch(/[.!?]$/);
      else for (const id of Object.keys(found)) expect(ALL.map((field) => String(field.id))).toContain(id);
    }),
  );
});

it('the ids of inputs say which field they are of, whatever a school calls it', () => {
  fc.assert(
    // No field has a dot in its name.
    fc.property(fc.stringMatching(/^[^.]*$/), fc.option(fc.string(), { nil: undefined }), (id, who) => {
      expect([fieldOf(inputOf(id, who)), fieldOf(dayInputOf(id, who)), fieldOf('school')]).toEqual([id, id, undefined]);
    }),
  );
});

it('has exactly one kind of input for each, with a label of its own', () => {
  for (const route of routes) {
    const inputs = inputsFor(fieldsOf(route));
    for (const { isText, isDate, isOne, isList, isMany, isTick, isRead } of inputs)
      expect([isText, isDate, isOne, isList, isMany, isTick, isRead].filter(Boolean)).toHaveLength(1);
    expect(new Set(inputs.map(({ label }) => label)).size).toBe(inputs.length);
  }
});

it('a client that stars what it requires gets no second star from us', () => {
  const [field] = ALL.filter(({ required }) => required);
  expect(inputsFor(field ? [field] : [])[0]?.label).toMatch(/ \*$/);
  expect(inputsFor(field ? [field] : [], { required: true })[0]?.label).not.toMatch(/\*$/);
});
