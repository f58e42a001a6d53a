import { refuse } from '../../../../src/cases/refusal';
import type { Field } from '../../../../src/structure/route';
import { withFaults } from '../../../../src/teams/cases/fields/faults';
import { fitting } from '../../../../src/teams/cases/fields/fitting';
import { inputOf } from '../../../../src/teams/cases/fields/ids';
import { type Filling, inputsFor } from '../../../../src/teams/cases/fields/render';
import { renderFormCheck } from '../../../../src/teams/cases/form/cards/form-check';
import { renderFormPage } from '../../../../src/teams/cases/form/cards/form-page';
import { knownSchools } from '../../../support/bot';
import { readCard } from '../../../support/card-reader';

/** Every set of questions that the schools' files ask at once, as the real renderer shows it. */

const HEAD = { title: 'PM2', step: 'stap 2 van 4', about: [], notices: [], why: [] };
const PAGES = [...knownSchools()].flatMap(([school, { structure }]) =>
  [...structure.routes.values()].flatMap((route) => [
    ...route.pages.map(({ id, fields }) => ({ page: `${school} ${route.id} ${id}`, fields })),
    { page: `${school} ${route.id} bespreking`, fields: route.record.fields },
    { page: `${school} ${route.id} evaluatie`, fields: route.evaluation?.fields ?? [] },
  ]),
);

const shown = (fields: readonly Field[], filling: Filling = {}) => renderFormPage(HEAD, inputsFor(fields, filling), []);
const size = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));

it.each(PAGES)('$page reads well, with every question once and a beginning for every text', ({ fields }) => {
  const { card } = shown(fields);
  const { text } = readCard(card);
  for (const { label } of fields) expect(text).toContain(label);
  expect(size(card)).toBeLessThan(28_000);
  for (const field of fields) if (field.kind === 'text') expect(field.placeholder).toMatch(/…/);
});

it.each(PAGES)('$page fits on a card with as much typed as can come back', ({ fields }) => {
  for (const letter of ['x', '語', '"', '\u0000', '😀']) {
    const long = letter.repeat(50_000 / letter.length);
    const given = Object.fromEntries(fields.map(({ id }) => [inputOf(id), long]));
    const faults = fields.map(({ id }) => ({ field: id, say: 'Dit is te lang. '.repeat(20) }));
    const { inputs, above } = withFaults(inputsFor(fields, { given }), refuse('too-long', 'Te lang.', { faults }));
    const head = { ...HEAD, notices: above.map((text) => ({ text })) };
    expect(size(renderFormPage(head, inputs, []).card)).toBeLessThan(80_000);
  }
});

it('says that not all of a text could come back, and only then', () => {
  const [page] = PAGES;
  const texts = page?.fields.filter(({ kind }) => kind === 'text') ?? [];
  const typed = (length: number) => shown(texts, { given: { [inputOf(texts[0]?.id ?? '')]: 'x'.repeat(length) } });
  expect(readCard(typed(51_200).card).text).toContain('het laatste stuk staat er niet meer bij');
  expect(readCard(typed(10_000).card).text).not.toContain('het laatste stuk');
  expect(fitting([]).inputs).toEqual([]);
});

it('reads back the longest form that a school can make', () => {
  const remarks = Array.from({ length: 3 }, () => ({ text: 'x'.repeat(250) }));
  const sections = (letter: string) =>
    Array.from({ length: 4 }, () => ({
      heading: 'Pagina',
      answers: Array.from({ length: 5 }, () => ({
        label: 'Vraag',
        isMissing: false,
        missing: '',
        lines: Array.from({ length: 10 }, () => ({ text: letter.repeat(100) })),
        remarks,
      })),
      buttons: [],
    }));
  const { card } = renderFormCheck(HEAD, sections('語'), []);
  expect(size(card)).toBeLessThan(80_000);
  expect(readCard(card).text).toContain('Lange antwoorden staan hier ingekort.');
});
