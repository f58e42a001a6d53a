import { Desk } from '../../../src/desk/desk';
import { coming } from '../../../src/teams/digest/coming';
import { ownWeek, teamWeek } from '../../../src/teams/digest/overview';
import { COORDINATOR, Office, SCHOOL } from '../../desk/office';
import { problemsOf } from '../../support/card-check';
import { readCard } from '../../support/card-reader';
import { fillWithCases } from '../../support/many-cases';
import { AS_SET } from '../as-set';

const NOW = new Date('2026-11-16T09:00:00+01:00');
let at: { readonly desk: Desk; readonly school: typeof AS_SET };
const bytes = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));

beforeAll(async () => {
  const { store } = await Office.open();
  await fillWithCases(store, SCHOOL, 2_000, NOW);
  at = { desk: new Desk({ store, now: () => NOW, newId: () => 'id' }), school: AS_SET };
});
afterAll(() => at.desk.options.store.close());

it('a digest of two thousand open cases fits on a phone and in a message', async () => {
  const { card } = (await teamWeek(at)).card;
  expect(bytes(card)).toBeLessThan(28_000);
  expect(problemsOf(card)).toEqual([]);
  const read = readCard(card);
  expect(read.text).toMatch(/Nieuw \d+ · te controleren \d+ · deze week \d+ · te laat \d+/);
  // What is late is seen, the oldest first; the rest is behind a button, and beyond that in the agenda.
  expect(read.titles.filter((title) => title === 'Open')).toHaveLength(4);
  expect(read.titles).toContain('Toon nog 8');
  expect(read.text).toMatch(/En nog \d+: zie \/agenda en \/herinneringen\./);
  expect(read.text.split('\n').length).toBeLessThan(40);
  const late = [...read.text.matchAll(/had .* gekund/g)].map(([line]) => line);
  expect(late.length).toBeGreaterThan(0);
});

it('has a chart of the open cases per step, with the same in words for who cannot see it', async () => {
  const { card } = (await teamWeek(at)).card;
  const json = JSON.stringify(card);
  expect(json).toMatch(/"type":"Chart\.HorizontalBar"/);
  expect(json).toMatch(/"data":\[\{"x":"[^"]+","y":\d+\}/);
  expect(readCard(card).text).toMatch(/Open zaken per stap: /);
});

it('an overview for an office and for a mentor fits, too', async () => {
  for (const { id, roles } of [COORDINATOR, { ...COORDINATOR, roles: [] }]) {
    const { card } = await ownWeek(at, { by: id, roles, routes: SCHOOL.structure.routes });
    expect(bytes(card.card)).toBeLessThan(28_000);
    expect(problemsOf(card.card)).toEqual([]);
  }
});

it.each([0, 20, 100])('what is coming fits page by page, with every explanation, from row %d', async (from) => {
  const { card } = await coming({ ...at, by: COORDINATOR }, 'team', from);
  expect(bytes(card)).toBeLessThan(28_000);
  expect(problemsOf(card)).toEqual([]);
});

it('what is coming says how many more there are than it lists, and where they are', async () => {
  const pages = await Promise.all([100, 120, 140].map((from) => coming({ ...at, by: COORDINATOR }, 'team', from)));
  const text = pages.map((one) => readCard(one.card).text).join('\n');
  expect(text).toMatch(/En nog \d+, van later: zie \/agenda en \/mijn\./);
});
