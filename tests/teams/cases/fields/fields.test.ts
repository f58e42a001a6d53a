import type { Answers } from '../../../../src/cases/answers';
import { dayAt } from '../../../../src/cases/identify';
import { isRefusal } from '../../../../src/cases/refusal';
import type { Field } from '../../../../src/structure/route';
import { answersIn } from '../../../../src/teams/cases/fields/parse';
import { inputsFor } from '../../../../src/teams/cases/fields/render';
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
const sent = (fields: readonly Field[], answers: Answers) =>
  Object.fromEntries(inputsFor(fields, { answers, required: true }).map(({ id, value }) => [id, value]));

it.each(routes.map((route) => [route.id, route] as const))(
  'every answer of %s comes back from its inputs as it was',
  (_id, route) => {
    const answers = filled(fieldsOf(route), today);
    expect(answersIn(fieldsOf(route), sent(fieldsOf(route), answers))).toEqual(answers);
  },
);

it('what was left empty is left out', () => {
  for (const route of routes) expect(answersIn(fieldsOf(route), sent(fieldsOf(route), {}))).toEqual({});
});

it.each([17, null, { a: 1 }, ['x'], true])('%j is as good as nothing', (raw) => {
  for (const route of routes) {
    const given = Object.fromEntries(inputsFor(fieldsOf(route), { required: true }).map(({ id }) => [id, raw]));
    expect(answersIn(fieldsOf(route), given)).toEqual({});
  }
});

it('a day that is none, and neither yes nor no, is said', () => {
  const fields = routes.flatMap(fieldsOf);
  for (const kind of ['date', 'yes-no', 'contact'] as const) {
    const field = fields.find((one) => one.kind === kind);
    if (field) expect(isRefusal(answersIn([field], { [`f-${field.id}`]: 'misschien' }))).toBe(true);
  }
});

it('has exactly one kind of input for each', () => {
  for (const { isLine, isText, isDate, isChoice, isTicks } of inputsFor(routes.flatMap(fieldsOf), { required: false }))
    expect([isLine, isText, isDate, isChoice, isTicks].filter(Boolean)).toHaveLength(1);
});
