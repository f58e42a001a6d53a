import type { Field, Route } from '../../src/structure/route';
import { byNeed, explanationOf } from '../../src/structure/route-facts';
import type { Structure } from '../../src/structure/structure';
import { SCHOOLS } from './schools';

/** What holds for every route of every school: practice.md 1.3 and 1.4, and what a card can hold. */

const fieldsOf = ({ pages, record, evaluation }: Route): readonly Field[] => [
  ...pages.flatMap((page) => page.fields),
  ...record.fields,
  ...(evaluation?.fields ?? []),
];

const words = (one: { readonly text?: string; readonly name?: string }): string | undefined => one.text ?? one.name;

/** All that a field shows. */
const shownBy = (field: Field): string =>
  [
    field.label,
    field.hint,
    field.kind === 'text' ? field.placeholder : '',
    ...(field.kind === 'choice' || field.kind === 'checklist' ? field.options.map((option) => option.label) : []),
  ].join(' · ');

/** What a school does not need to know to help a pupil learn (practice.md 1.4). */
const NOT_TO_ASK: readonly (readonly [string, RegExp])[] = [
  ['BSN', /\bbsn\b|burgerservice|onderwijsnummer|\bpgn\b/i],
  ['diagnosis or medicine', /diagnos|stoornis|medisch|medicatie|medicijn|\b(?:adhd|add|autisme|ass)\b|therapie|psych/i],
  ['why a pupil is ill', /\bziek|ziekte|klacht|gezondheid/i],
  [
    'religion, origin, language at home',
    /geloof|religie|godsdienst|afkomst|nationaliteit|thuistaal|herkomst|geboorteland/i,
  ],
  ['police, justice, youth protection', /politie|justitie|strafbl|jeugdbescherming|voogd|\bots\b/i],
  ['the family', /scheiding|gescheiden|schulden|inkomen|broer|\bzus|gezin|thuissituatie/i],
  ['reports of research', /onderzoek|rapport|psycholog/i],
  ['test scores', /\biq\b|intelligentie|toetsscore|cijfers?\b|testuitslag/i],
  ['what stands in the administration', /\badres|telefoon|geboortedatum|huisarts|e-?mail/i],
  ['abuse', /mishandel|misbruik|vermoeden|geweld/i],
  ['character', /karakter|lui\b|ongemotiveerd|persoonlijkheid/i],
];

it('given a question that a form must not ask, then the words find it', () => {
  const bad = ['Wat is het BSN?', 'Welke diagnose heeft de leerling?', 'Waarom is de leerling ziek?', 'Welk geloof?'];
  for (const text of [
    ...bad,
    'Zijn de ouders gescheiden?',
    'Wat is het IQ?',
    'Is er een onderzoeksverslag?',
    'Wat is het adres?',
  ])
    expect(NOT_TO_ASK.some(([, words]) => words.test(text))).toBe(true);
});

const ROUTES: [string, Route, Structure][] = [...SCHOOLS].flatMap(([id, school]) =>
  [...school.routes.values()].map((route): [string, Route, Structure] => [`${id}: ${route.name}`, route, school]),
);

it('given the schools, then each has its routes', () => {
  const counts = [...SCHOOLS].map(([id, school]) => [id, school.routes.size]);
  expect(Object.fromEntries(counts)).toEqual({ casparus: 2, 'de-baanbreker': 12, 'jan-arentsz': 3, voorbeeld: 10 });
});

describe.each(ROUTES)('%s', (_, route, school) => {
  it('given its form, then it is a few short pages with a few short questions', () => {
    // The page that asks who it is about comes before these.
    expect(route.pages.length).toBeGreaterThanOrEqual(1);
    expect(route.pages.length).toBeLessThanOrEqual(4);
    for (const { fields } of [...route.pages, route.record, route.evaluation ?? route.record])
      expect(fields.length).toBeLessThanOrEqual(5);
    for (const field of fieldsOf(route)) {
      expect(field.label.length).toBeLessThanOrEqual(80);
      if (field.kind === 'text') expect(field.max).toBeLessThanOrEqual(1000);
      if (field.kind === 'choice' || field.kind === 'checklist')
        for (const option of field.options) expect(option.label.length).toBeLessThanOrEqual(80);
    }
  });

  it.each(NOT_TO_ASK)('given its questions, then none asks for %s', (_what, words) => {
    expect(
      fieldsOf(route)
        .map(shownBy)
        .filter((text) => words.test(text)),
    ).toEqual([]);
  });

  it('given the first page, then it says who may read it; of a class, that nobody is named', () => {
    const said = route.about === 'class' ? /Noem geen leerlingen bij naam/ : /ouders.*(?:leerling|leerlingen).*16/i;
    expect(route.pages[0]?.why).toMatch(said);
  });

  it('given the route and what the document asks, then the document and the lines are named', () => {
    const titles = new Set(school.documents.values());
    const named = [route.source, ...route.followUps.map((followUp) => followUp.source)];
    const asked = fieldsOf(route).flatMap((field) => (field.source ? [field.source] : []));
    for (const source of [...named, ...asked]) {
      expect(titles).toContain(source.document);
      expect(source.where).toMatch(/\(r\. \d/);
    }
  });

  it('given a doubt, then it says why', () => {
    const doubts = [route, ...route.followUps, ...route.outcomes, ...fieldsOf(route)].flatMap(({ reading }) =>
      reading && reading.certainty !== 'zeker' ? [reading] : [],
    );
    for (const { why } of doubts) expect(why).toMatch(/\S{3,}/);
  });

  it('given what the document leaves open, then it is a sentence that a person can answer', () => {
    expect(route.open.length).toBeGreaterThan(0);
    for (const sentence of route.open) expect(sentence).toMatch(/^[A-Z][^\n]{15,150}[.?]$/);
  });

  it('given no term for the evaluation, then the school is asked for it', () => {
    const evaluated = route.followUps.some((followUp) => followUp.kind === 'evaluation');
    if (route.evaluation && !evaluated)
      expect(route.open.join(' ')).toMatch(/geëvalueerd|evalueert|evaluatie|termijn|hoe vaak|weken/i);
  });

  it('given a check without a term in the document, then the school is asked for it', () => {
    if (route.check) expect(route.open.join(' ')).toMatch(/hoeveel schooldagen/);
  });
});

describe.each([...SCHOOLS])('the steps to choose from at %s', (_, structure) => {
  const routes = [...structure.routes.values()];

  it('given a route, then what is said of it stands in the documents, with its source', () => {
    const own = new Set([...structure.facts, ...structure.steps.values(), ...structure.levels.values()].map(words));
    for (const route of routes) {
      const told = explanationOf(structure, route);
      expect(told.length).toBeGreaterThan(0);
      for (const { text, source } of told) {
        expect(own).toContain(text.split(', regie: ')[0]);
        expect(source.where).not.toBe('');
      }
    }
  });

  it('given a route that takes up another, then it comes after it', () => {
    const order = byNeed(structure, routes).map(({ id }) => id);
    for (const { id, follows } of routes) {
      if (follows && order.includes(follows.route))
        expect(order.indexOf(follows.route)).toBeLessThan(order.indexOf(id));
    }
  });
});
