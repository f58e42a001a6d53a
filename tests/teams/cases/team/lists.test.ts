import { isDay } from '../../../../src/cases/days';
import { caseIdOf, instantOf, personIdOf } from '../../../../src/cases/identify';
import { renderAgenda } from '../../../../src/teams/cases/team/lists/agenda';
import { renderCareList } from '../../../../src/teams/cases/team/lists/care-list';
import type { Listed } from '../../../../src/teams/cases/team/lists/seen';
import { meetingsOf } from '../../../../src/teams/cases/team/meeting-day';
import { MENTOR, Office, route } from '../../../desk/office';
import { readCard } from '../../../support/card-reader';
import { AS_SET } from '../../as-set';

const PM2 = route('pm2');
let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.store.close());

const at = () => ({ desk: office.desk, school: AS_SET, by: MENTOR });

/** As many cases as a big school has, over thirty classes. */
const many = (count: number, status: Listed['status'] = 'running'): Listed[] =>
  Array.from({ length: count }, (_, index): Listed => {
    const number = index + 1;
    const className = `${(number % 6) + 1}${'ABCDE'[number % 5]}`;
    return {
      summary: {
        caseId: caseIdOf(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
        number,
        route: PM2.id,
        status,
        mentor: personIdOf('mentor'),
        evaluateBy: '2026-12-21',
        changedAt: instantOf(new Date('2026-11-02T09:00:00Z')),
        version: 12,
      },
      status,
      route: PM2,
      standing: { route: PM2.id, mentor: personIdOf('mentor'), status },
      label: `Zaak ${number} · PM2 · ${className} · R.J.`,
      className,
    };
  });

const bytes = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));

function day(raw: string) {
  if (!isDay(raw)) throw new Error(`${raw} is no day.`);
  return raw;
}

const agenda = (from = 0) =>
  renderAgenda(
    at(),
    {
      day: day('2026-11-09'),
      meetings: meetingsOf(AS_SET, undefined),
      check: many(60),
      discuss: many(80),
      evaluate: many(60),
      record: [],
      withoutDay: [],
      withMentor: [],
    },
    from,
  );

it.each([0, 36, 72, 180])(
  'the zorglijst of two hundred cases fits, from row %d on, with every class folded',
  (from) => {
    const { card } = renderCareList(at(), many(200), from);
    expect(bytes(card)).toBeLessThan(28_000);
    const read = readCard(card);
    expect(read.text).toContain(`${from + 1} tot en met ${Math.min(from + 36, 200)} van 200.`);
    expect(read.titles).not.toContain('Open');
    const fold = read.titles.find((title) => title.startsWith('Toon ')) ?? '';
    read.press(fold);
    expect(read.titles).toContain('Open');
  },
);

it('each of two hundred cases stands on one of the pages', () => {
  const seen = new Set<string>();
  for (let from = 0; from < 200; from += 36)
    for (const [label] of JSON.stringify(renderCareList(at(), many(200), from).card).matchAll(/Zaak \d+ /g))
      seen.add(label);
  expect(seen.size).toBe(200);
});

it.each([0, 36, 180])('an agenda of two hundred fits, from row %d on, and keeps its numbers', (from) => {
  const { card } = agenda(from);
  expect(bytes(card)).toBeLessThan(28_000);
  expect(readCard(card).text).toContain(`${from + 1}. Zaak`);
});

it('a page that is there no more is the first one', () => {
  expect(readCard(agenda(1_000).card).text).toContain('1 tot en met 36 van 200.');
});

it('a short list is not folded', () => {
  const read = readCard(renderCareList(at(), many(5)).card);
  expect(read.titles).toEqual(['Open', 'Open', 'Open', 'Open', 'Open']);
});

it('nothing is said in a sentence', () => {
  expect(readCard(renderCareList(at(), []).card).text).toContain('Er loopt nu niets dat jij mag zien.');
});
