import { addDays, isDay } from '../../../src/cases/days';
import type { Colleague } from '../../support/colleague';
import { DOCENT, MENTOR, PEOPLE, ZORGCOORDINATOR } from '../../support/people';
import { type Staff, WholeSchool } from '../../support/whole-school';

// Whole ways that are not PM2: about a class, and at the other schools as far as their files say.

const [, , , LEADER = DOCENT, ORTHOPEDAGOOG = DOCENT] = PEOPLE;
/** In the channel, where everybody has read the card. */
const NOT_THEIRS = /^(Deze zaak bekijken|Dit) kan alleen /;
const PUPIL = { 'in-first': 'Rosalinde', 'in-last': 'Jonkheer', 'in-class': '3B' };
const TOLD = {
  'in-wat-zie-je': 'Ik zie dat ze elke maandag later begint.',
  'in-wat-helpt': 'Gaat goed bij tekenen en koken.',
  'in-geprobeerd': 'Zelf doe ik al elke ochtend een gesprekje.',
  'in-hulpvraag': 'Hoe krijgen we de week op gang?',
};

jest.setTimeout(60_000);

let school: WholeSchool;
afterEach(async () => {
  school.nothingLeaked();
  await school.close();
});

async function open(id: string, staff: Staff): Promise<readonly Colleague[]> {
  school = await WholeSchool.open(id, staff);
  return Promise.all(staff.map(([person]) => school.colleague(person)));
}

function people(all: readonly Colleague[]): [Colleague, Colleague, Colleague] {
  const [one, other, third] = all;
  if (!one || !other || !third) throw new Error('Three people are needed.');
  return [one, other, third];
}

/** Looks back on a case and decides; what is asked besides comes from the caller. */
async function evaluated(by: Colleague, number: number, values: Readonly<Record<string, string>>): Promise<void> {
  await by.types(`/zaak ${number}`);
  await by.presses('Evalueren');
  const today = school.bot.clock.now().toISOString().slice(0, 10);
  await by
    .fills({ 'in-wat-nu': 'Het gaat beter op maandag.', reason: 'Zo is het afgesproken.', ...values })
    .fills({ 'parents-informed': today })
    .presses('Leg evaluatie vast');
}

it('a class is discussed, with a report and what is done, and that is the end of it', async () => {
  const [mentor, , docent] = people(
    await open('voorbeeld', [
      [MENTOR, 'mentor'],
      [ZORGCOORDINATOR, 'zorgcoordinator'],
      [DOCENT, 'leraar'],
    ]),
  );
  await mentor.types('/aanmelden PM1');
  await mentor.fills({ 'in-class': '2A' }).presses('Verder');
  await mentor
    .fills({
      'in-vraag-klas': 'Hoe krijg ik rust bij de start?',
      'in-zie-klas': 'Ik zie dat tien minuten verloren gaan.',
    })
    .presses('Verder');
  await mentor.fills({ 'in-gepland-op': '2026-11-16' }).presses('Verder');
  await mentor.presses('Indienen');
  expect((await school.card(1)).text).toMatch(
    /^Nieuw: Zaak 1 · PM1 · 2A\nIngediend door Mentor, ma 2 nov\nTe bespreken\./,
  );
  expect((await school.card(1)).titles).toEqual(['Bekijk', 'Op de agenda']);
  await docent.isRefused(1, 'Bekijk', NOT_THEIRS);
  // The day that the mentor planned stands on the form; it is on the agenda and can be taken along all the same.
  await mentor.types('/agenda');
  expect(mentor.card.text).toMatch(/^OT maandag 16 november\nTe bespreken\n1\. Zaak 1 · PM1 · 2A · nieuw$/m);
  await mentor.types('/zaak 1');
  mentor.card.press('Meer');
  expect(mentor.card.titles).toContain('In mijn agenda');
  school.onDay('2026-11-16');
  await mentor.types('/zaak 1');
  await mentor.presses('Bespreken');
  await mentor.fills({ 'in-verslag-klas': 'We spreken een vaste start af.' }).presses('Interventie toevoegen');
  await mentor
    .fills({ goal: 'Rustige start', plan: 'Allemaal een startopdracht', by: DOCENT.aadObjectId, rhythm: 'elke les' })
    .fills({ until: '2026-12-14' })
    .presses('Bewaar');
  await mentor.presses('Leg bespreking vast');
  expect(mentor.card.text).toContain('Besproken.');
  await agreesOnDay(mentor);
  await docent.types('/zaak 1');
  expect(docent.card.text).toContain('Rustige start');
  expect(docent.card.text).not.toContain('We spreken een vaste start af.');
  school.onDay('2026-12-14');
  await mentor.types('/zaak 1');
  await mentor.presses('Evalueren');
  const [action] = await school.interventions(1);
  expect(mentor.card.text).not.toContain('Ouders geïnformeerd');
  await mentor
    .fills({ [`done-${action?.id}`]: 'yes', outcome: 'afsluiten', reason: 'De start is rustig.' })
    .presses('Leg evaluatie vast');
  expect(mentor.card.text).toContain('Afgesloten');
  expect((await school.card(1)).text).toContain('Afgesloten');
});

/** No document says when it is looked back on: it is on the agenda as such until somebody sets a day, and then it is asked. */
async function agreesOnDay(mentor: Colleague): Promise<void> {
  expect(mentor.card.text).toContain('Loopt, zonder afgesproken dag voor de evaluatie.');
  expect(mentor.card.text).toMatch(/Een dag voor de evaluatie kiest .*, met Dag afspreken\./);
  const waits = /Zonder afgesproken dag\n.*Zaak 1 · PM1 · 2A · sinds maandag 16 november/;
  await mentor.types('/agenda');
  expect(mentor.card.text).toMatch(waits);
  await mentor.types('/overzicht');
  mentor.card.press('Toon 1');
  expect(mentor.card.text).toMatch(waits);
  await mentor.types('/zaak 1');
  await mentor.presses('Dag afspreken');
  await mentor.fills({ 'evaluate-by': '2026-11-02' }).presses('Bewaar de dag');
  expect(mentor.card.text).toContain('is 2 november 2026 al geweest');
  await mentor.fills({ 'evaluate-by': '2026-12-14' }).presses('Bewaar de dag');
  expect(mentor.card.text).toContain('Evaluatie uiterlijk maandag 14 december.');
  expect(mentor.card.titles).toContain('Andere evaluatiedag');
  await mentor.types('/herinneringen');
  expect(mentor.card.text).toMatch(/Maandag 14 december: zaak 1 · PM1 · 2A · evaluatie/);
  await mentor.types('/zaak 1');
}

it('at de-baanbreker criteria are ticked, and the first guidance is evaluated after twelve weeks', async () => {
  const [mentor, oco, contact] = people(
    await open('de-baanbreker', [
      [MENTOR, 'mentor'],
      [ZORGCOORDINATOR, 'ondersteuningscoordinator'],
      [ORTHOPEDAGOOG, 'contactpersoon-ot', 'orthopedagoog'],
      [DOCENT, 'docent'],
    ]),
  );
  await mentor.types('/aanmelden individuele gesprekken');
  await mentor.fills(PUPIL).presses('Verder');
  await mentor.fills(TOLD).presses('Verder');
  mentor.ticks('in-toestemming-ouders');
  await mentor.fills({ 'on-toestemming-ouders': '2026-10-30' }).presses('Verder');
  await mentor.presses('Indienen');
  expect(mentor.card.text).toContain('Vul nog in: Wat geldt voor deze leerling?');
  await mentor.presses('Terug');
  await mentor.presses('Terug');
  mentor.ticks('in-criteria-gesprekken');
  await mentor.presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Indienen');
  expect(mentor.card.text).toContain('OT, maandag blok 2');
  const card = await school.card(1);
  expect(card.titles).toEqual(['Bekijk', 'Op de agenda']);
  await mentor.isRefused(1, 'Op de agenda', /^Dit kan alleen de ondersteuningscoördinator/);
  school.onDay('2026-11-09');
  await oco.opensFromChannel(1, 'Bekijk');
  expect(oco.card.text).toContain('Behoefte om onder schooltijd in gesprek te gaan met een volwassene');
  await oco.presses('Bespreken');
  await oco.fills(recordFor('individuele-gesprekken')).presses('Leg bespreking vast');
  // Monday 9 November and twelve weeks.
  expect(oco.card.text).toContain('Evaluatie uiterlijk maandag 1 februari.');
  expect(await mentor.hears()).toEqual([expect.stringContaining('De evaluatie is uiterlijk maandag 1 februari.')]);
  school.onDay('2027-02-01');
  await evaluated(contact, 1, { 'in-doel-gehaald': 'deels', outcome: 'arrangement' });
  expect((await school.card(1)).text).toContain('Opgeschaald');
  expect(await mentor.hears()).toEqual([
    expect.stringMatching(/is geëvalueerd door .* De zaak gaat verder in een volgende stap\./),
    expect.stringMatching(/^Het formulier voor .*arrangement.* staat voor je klaar, alvast ingevuld/i),
  ]);
  await mentor.types('/mijn');
  await mentor.presses('Verder');
  expect(mentor.card.press('Verder')?.data).toMatchObject({ 'in-hulpvraag': TOLD['in-hulpvraag'] });
});

it('at jan-arentsz from IO to MDO to MDO-T, which ends it', async () => {
  const [mentor, oco, docent] = people(
    await open('jan-arentsz', [
      [MENTOR, 'mentor'],
      [ZORGCOORDINATOR, 'ondersteuningscoordinator'],
      [DOCENT, 'docenten'],
    ]),
  );
  await mentor.types('/aanmelden IO');
  await mentor.fills(PUPIL).presses('Verder');
  mentor.card.tick(...firstOption('io', 'onderwerp'));
  await mentor.fills(TOLD).presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Indienen');
  const steps = [
    ['io', 'mdo'],
    ['mdo', 'mdo-t'],
    ['mdo-t', undefined],
  ] as const;
  for (const [at, [route, next]] of steps.entries()) {
    const number = at + 1;
    await docent.isRefused(number, 'Bekijk', NOT_THEIRS);
    await oco.opensFromChannel(number, 'Bekijk');
    await oco.presses('Bespreken');
    const until = addDays(today(), 28);
    await oco.fills({ ...recordFor(route), 'evaluate-by': until }).presses('Leg bespreking vast');
    expect(oco.card.text).toContain('Besproken.');
    school.onDay(until);
    await oco.types(`/zaak ${number}`);
    await oco.presses('Evalueren');
    const outcome = next ? 'opschalen' : 'afsluiten';
    // The file of the school asks nothing at the evaluation of MDO-T.
    if (next) oco.fills({ 'in-doel-gehaald': 'deels', 'in-wat-nu': 'Het gaat nog niet goed.' });
    await oco
      .fills({ outcome, reason: 'Zo is het afgesproken.', 'parents-informed': until })
      .presses('Leg evaluatie vast');
    expect((await school.card(number)).text).toContain(next ? 'Opgeschaald' : 'Afgesloten');
    // What follows is brought in by the ondersteuningscoördinator, and the mentor hears so.
    if (at === 0)
      expect(await mentor.hears()).toContainEqual(expect.stringContaining('ligt bij: Ondersteuningscoördinator'));
    if (!next) return;
    await oco.types('/mijn');
    await oco.presses('Verder');
    await oco.presses('Verder');
    await oco.presses('Verder');
    await oco.presses('Indienen');
    expect(oco.card.text).toContain(`Ingediend: zaak ${number + 1}.`);
  }
});

it('at casparus from leerlingbespreking and PVA to MDO, with the hulpvraag unchanged', async () => {
  const [mentor, oco, guide] = people(
    await open('casparus', [
      [MENTOR, 'mentor'],
      [ZORGCOORDINATOR, 'ondersteuningscoordinator'],
      [ORTHOPEDAGOOG, 'leerlingbegeleider'],
      [LEADER, 'afdelingsleider'],
    ]),
  );
  await mentor.types('/aanmelden leerlingbespreking');
  await mentor.fills(PUPIL).presses('Verder');
  mentor.card.tick(...firstOption('leerlingbespreking', 'waarover'));
  const { 'in-geprobeerd': tried, ...told } = TOLD;
  await mentor.fills({ ...told, 'in-al-begeleid': tried }).presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Indienen');
  await guide.opensFromChannel(1, 'Bekijk');
  await guide.presses('Bespreken');
  const until = addDays(today(), 42);
  await guide.fills({ ...recordFor('leerlingbespreking'), 'evaluate-by': until }).presses('Leg bespreking vast');
  expect(await mentor.hears()).toEqual([expect.stringContaining('is besproken en vastgelegd door Leerlingbegeleider')]);
  school.onDay(until);
  await evaluated(guide, 1, { 'in-doel-gehaald': 'nee', outcome: 'mdo' });
  await mentor.types('/mijn');
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain(`${TOLD['in-hulpvraag']}\nDit komt uit de vorige stap`);
  await mentor.fills({ 'in-geprobeerd': tried }).presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Indienen');
  await guide.isRefused(2, 'Bekijk', NOT_THEIRS);
  await oco.opensFromChannel(2, 'Bekijk');
  await oco.presses('Bespreken');
  await oco.fills({ ...recordFor('mdo'), 'evaluate-by': addDays(today(), 42) }).presses('Leg bespreking vast');
  await evaluated(oco, 2, { 'in-doel-gehaald': 'ja', outcome: 'afsluiten' });
  expect((await school.card(2)).text).toContain('Afgesloten');
});

function today() {
  const day = school.bot.clock.now().toISOString().slice(0, 10);
  if (!isDay(day)) throw new Error('No day.');
  return day;
}

function routeOf(routeId: string) {
  const route = [...school.structure.routes.values()].find((each) => each.id === routeId);
  if (!route) throw new Error(`There is no ${routeId}.`);
  return route;
}

/** All that a discussion on this route has to record, as inputs of its card. */
function recordFor(routeId: string): Record<string, string> {
  const { record } = routeOf(routeId);
  const entries = record.fields
    .filter(({ required }) => required)
    .flatMap((field): [string, string][] => {
      const input = `in-${field.id}`;
      switch (field.kind) {
        case 'text':
          return [[input, 'We spreken af dat het zo gaat.']];
        case 'choice':
        case 'checklist':
          return [[input, field.options[0]?.value ?? '']];
        case 'date':
          return [[input, today()]];
        case 'yes-no':
          return [[input, 'ja']];
        case 'contact':
          return [
            [input, 'ja'],
            [`${input}-op`, today()],
          ];
        default:
          return field satisfies never;
      }
    });
  return Object.fromEntries(entries);
}

/** The box of a field's first option: where it stands and what it is called. */
function firstOption(routeId: string, fieldId: string): [string, string] {
  const field = routeOf(routeId)
    .pages.flatMap(({ fields }) => fields)
    .find((each) => each.id === fieldId);
  if (!field || !('options' in field)) throw new Error(`No options in ${fieldId}.`);
  return [`in-${fieldId}`, field.options[0]?.label ?? ''];
}
