import type { Colleague } from '../../support/colleague';
import { DOCENT, MENTOR, PEOPLE, ZORGCOORDINATOR } from '../../support/people';
import { WholeSchool } from '../../support/whole-school';

// One pupil's whole way, by four people: each test goes on where the one before it stopped.

const [, , , DEPUTY = DOCENT, ORTHOPEDAGOOG = DOCENT] = PEOPLE;
const QUESTION = 'Wat heeft Rosalinde nodig om op tijd te beginnen?';
const ONLY_CHECKER = /^Dit kan alleen de zorgcoördinator\./;
/** In the channel, where everybody has read the card. */
const NOT_THEIRS = /^(Deze zaak bekijken|Dit) kan alleen /;
const NO_SUCH = /^Die zaak ken ik niet\./;

let school: WholeSchool;
let mentor: Colleague;
let zoco: Colleague;
let deputy: Colleague;
let ortho: Colleague;
let docent: Colleague;

beforeAll(async () => {
  school = await WholeSchool.open('voorbeeld', [
    [MENTOR, 'mentor'],
    [ZORGCOORDINATOR, 'zorgcoordinator'],
    // Stands in for the zorgcoördinator.
    [DEPUTY, 'afdelingsleider', 'zorgcoordinator'],
    [ORTHOPEDAGOOG, 'orthopedagoog', 'pm-plus-leden'],
    [DOCENT, 'leraar'],
  ]);
  mentor = await school.colleague(MENTOR);
  zoco = await school.colleague(ZORGCOORDINATOR);
  deputy = await school.colleague(DEPUTY);
  ortho = await school.colleague(ORTHOPEDAGOOG);
  docent = await school.colleague(DOCENT);
});
afterAll(() => school.close());
// Whatever happened in a test: nobody's words in the channel, in a notification or in the log.
afterEach(() => school.nothingLeaked());

describe('PM2', () => {
  it('is filled in and handed in by the mentor', async () => {
    await mentor.types('/aanmelden PM2');
    await mentor.fills({ 'in-first': 'Rosalinde', 'in-last': 'Jonkheer', 'in-class': '3B' }).presses('Verder');
    mentor.ticks(['in-onderwerp', 'Werkhouding en motivatie']).fills({
      'in-wat-zie-je': 'Ik zie dat ze drie keer per week later begint.',
      'in-wat-helpt': 'Gaat goed bij tekenen.',
      'in-geprobeerd': 'Zelf doe ik al elke ochtend een gesprekje.',
      'in-hulpvraag': QUESTION,
    });
    await mentor.presses('Verder');
    mentor
      .ticks('in-overlegd-zorgcoordinator', 'in-samen-met-leerling', 'in-ouders-geinformeerd')
      .fills({ 'on-overlegd-zorgcoordinator': '2026-10-28', 'on-ouders-geinformeerd': '2026-10-30' });
    await mentor.presses('Verder');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/^Ingediend: zaak 1\./);
    const card = await school.card(1);
    expect(card.text).toMatch(/^Nieuw: Zaak 1 · PM2 · 3B · R\.J\.\nIngediend door Mentor, ma 2 nov/);
    expect(card.titles).toEqual(['Bekijk', 'Akkoord', 'Terug naar mentor', 'Op de agenda']);
    expect(await mentor.hears()).toEqual([]);
  });

  it('is checked by nobody but the zorgcoördinator', async () => {
    for (const title of ['Akkoord', 'Terug naar mentor']) await mentor.isRefused(1, title, ONLY_CHECKER);
    for (const title of ['Bekijk', 'Akkoord', 'Terug naar mentor', 'Op de agenda'])
      for (const stranger of [docent, ortho]) await stranger.isRefused(1, title, NOT_THEIRS);
  });

  it('goes back to the mentor with what is missing', async () => {
    await zoco.opensFromChannel(1, 'Terug naar mentor');
    await zoco.fills({ text: 'Hoe denkt Rosalinde er zelf over?' }).presses('Stuur terug');
    expect(await mentor.hears()).toEqual([
      'Zaak 1 · PM2 is naar je teruggestuurd door Zorgcoördinator. Er ontbreekt nog iets: vul het aan via /mijn en dien opnieuw in. Bekijk het met /zaak 1.',
    ]);
    const card = await school.card(1);
    expect(card.text).toContain('Terug naar de mentor om aan te vullen, door Zorgcoördinator.');
    expect(card.titles).toEqual(['Bekijk']);
  });

  it('is filled in further and handed in again, under its number', async () => {
    await mentor.types('/mijn');
    await mentor.presses('Aanvullen');
    expect(mentor.card.text).toContain('Terug om aan te vullen: Hoe denkt Rosalinde er zelf over?');
    await mentor.presses('Verder');
    await mentor.fills({ 'in-wens-leerling': 'Ik wil zelf een planner bijhouden.' }).presses('Verder');
    await mentor.presses('Opnieuw indienen');
    expect(mentor.card.text).toMatch(/^Ingediend: zaak 1\./);
    expect((await school.card(1)).text).toMatch(/^Nieuw: Zaak 1/);
    expect(await zoco.hears()).toEqual([]);
  });

  it('is accepted', async () => {
    expect((await zoco.pressesInChannel(1, 'Akkoord')).text).toContain(
      'Gecontroleerd door Zorgcoördinator, ma 2 nov, 09:00.',
    );
    expect(await mentor.hears()).toEqual([
      'Zaak 1 · PM2 is gecontroleerd en akkoord bevonden door Zorgcoördinator. Je hoort van mij wanneer de bespreking is. Bekijk het met /zaak 1.',
    ]);
    const card = await school.card(1);
    expect(card.text).toContain('Gecontroleerd door Zorgcoördinator, ma 2 nov, 09:00.\nNog op de agenda te zetten.');
    expect(card.titles).not.toContain('Akkoord');
    await mentor.isRefused(1, 'Terug naar mentor', ONLY_CHECKER);
  });

  it('comes on the agenda', async () => {
    await docent.isRefused(1, 'Op de agenda', NOT_THEIRS);
    const form = await zoco.pressesInChannel(1, 'Op de agenda');
    const button = form.fill('meeting', '2026-11-09').press('Zet op de agenda');
    await zoco.inChannel.presses(button?.verb, button?.data, (await school.message(1)).given);
    expect((await school.card(1)).text).toContain('Op de agenda van maandag 9 november.');
    expect(await mentor.hears()).toEqual([
      'Zaak 1 · PM2 is op de agenda gezet door Zorgcoördinator. De bespreking is op maandag 9 november. Bekijk het met /zaak 1.',
    ]);
  });

  it('gets what a colleague who cannot come brings in beforehand', async () => {
    await deputy.types('/zaak 1');
    await deputy.presses('Inbreng vooraf');
    await docent.isRefusedCopy(deputy, 'Terug naar de zaak', 1, NO_SUCH);
    await deputy.fills({ text: 'Bij de gymles is ze altijd als eerste.' }).presses('Bewaar inbreng');
    expect((await school.caseOf(1)).contributions).toHaveLength(1);
    expect(await mentor.hears()).toEqual([]);
  });

  it('is discussed: outcome, interventions and the day of the evaluation', async () => {
    school.onDay('2026-11-09');
    await zoco.types('/zaak 1');
    await docent.isRefusedCopy(zoco, 'Bespreken', 1, NO_SUCH);
    await zoco.presses('Bespreken');
    expect(zoco.card.text).toContain('Bij de gymles is ze altijd als eerste.');
    zoco.fills({ 'in-opbrengst': 'Ze gaat zelf een planner bijhouden.' });
    await agree({ goal: 'Op tijd beginnen', plan: 'Elke les een startkaart', by: MENTOR.aadObjectId });
    await agree({ goal: 'Rust in de pauze', plan: 'Elke dinsdag samen wandelen', by: ORTHOPEDAGOOG.aadObjectId });
    await zoco.fills({ 'in-leerling-gehoord': 'zelf', 'evaluate-by': '2026-12-21' }).presses('Leg bespreking vast');
    expect(zoco.card.text).toContain('Evaluatie uiterlijk maandag 21 december.');
    expect(await mentor.hears()).toEqual([
      'Zaak 1 · PM2 is besproken en vastgelegd door Zorgcoördinator. De evaluatie is uiterlijk maandag 21 december. Bekijk het met /zaak 1.',
    ]);
    expect((await school.card(1)).text).toContain('Besproken.\nEvaluatie uiterlijk maandag 21 december.');
  });

  it('is evaluated by the mentor, and leads to PM3', async () => {
    school.onDay('2026-12-21');
    await mentor.types('/zaak 1');
    // What was checked is the zorgcoördinator's to put right, and what was discussed is not withdrawn.
    for (const title of ['Intrekken', 'Verbeteren']) expect(mentor.card.titles).not.toContain(title);
    await docent.isRefusedCopy(mentor, 'Evalueren', 1, NO_SUCH);
    await zoco.isRefusedCopy(mentor, 'Evalueren', 1, /^Dit kan alleen de mentor/);
    await lookBack(1, 'opschalen', {
      'in-doel-gehaald': 'deels',
      'in-wat-nu': 'Ze begint twee keer per week op tijd.',
      reason: 'Het hielp nog te weinig.',
      'parents-informed': '2026-12-18',
    });
    expect((await school.card(1)).text).toMatch(/Opgeschaald naar PM3, [a-z]{2} \d+ \w+, 09:00\./);
    expect(await mentor.hears()).toEqual(['Het formulier voor PM3 staat voor je klaar, alvast ingevuld. Typ /mijn.']);
  });
});

/** The mentor fills in the evaluation: every intervention carried out in part, and what the caller says. */
async function lookBack(number: number, outcome: string, values: Readonly<Record<string, string>>): Promise<void> {
  const interventions = await school.interventions(number);
  const done = Object.fromEntries(interventions.map(({ id }) => [`done-${id}`, 'partly']));
  await mentor.types(`/zaak ${number}`);
  await mentor.presses('Evalueren');
  await mentor.fills({ ...done, outcome, ...values }).presses('Leg evaluatie vast');
}

/** One more intervention, on a page of its own between two of the discussion. */
async function agree(values: Readonly<Record<string, string>>): Promise<void> {
  await zoco.presses('Interventie toevoegen');
  await zoco.fills({ rhythm: 'elke week', ...values }).presses('Bewaar');
}

/** The discussion with one intervention, as the zorgcoördinator writes it down. */
async function discussed(number: number, evaluateBy: string): Promise<void> {
  await zoco.types(`/zaak ${number}`);
  await zoco.presses('Bespreken');
  await agree({ goal: 'Zelf plannen', plan: 'Een planner in elke tas', by: MENTOR.aadObjectId, until: evaluateBy });
  const record = { 'in-opbrengst': 'We spreken af dat ze de planner laat zien.', 'in-leerling-gehoord': 'zelf' };
  await zoco.fills({ ...record, 'evaluate-by': evaluateBy }).presses('Leg bespreking vast');
  expect(zoco.card.text).toContain('Besproken.');
}

describe('PM3', () => {
  it('stands ready with the hulpvraag of PM2, unchanged', async () => {
    await mentor.types('/mijn');
    await mentor.presses('Verder');
    expect(mentor.card.text).toContain(`Wat is je vraag?\n${QUESTION}\nDit komt uit de vorige stap`);
    await mentor.fills({ 'in-sinds-pm2': 'We hebben een startkaart gebruikt.' }).presses('Verder');
    mentor.ticks('in-ouders-leerling-geinformeerd');
    await mentor.fills({ 'on-ouders-leerling-geinformeerd': '2026-12-18' }).presses('Verder');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/^Ingediend: zaak 2\./);
    expect((await school.caseOf(2)).answers).toMatchObject({ hulpvraag: { kind: 'text', text: QUESTION } });
    expect((await school.card(2)).text).toMatch(/^Nieuw: Zaak 2 · PM3 · 3B · R\.J\./);
  });

  it('is checked and discussed', async () => {
    await mentor.isRefused(2, 'Akkoord', ONLY_CHECKER);
    await ortho.isRefused(2, 'Bekijk', NOT_THEIRS);
    await deputy.pressesInChannel(2, 'Akkoord');
    expect(await mentor.hears()).toEqual([expect.stringContaining('akkoord bevonden door Zorgcoördinator')]);
    school.onDay('2027-01-11');
    await discussed(2, '2027-02-22');
    expect(await mentor.hears()).toEqual([expect.stringContaining('De evaluatie is uiterlijk maandag 22 februari.')]);
    expect((await school.card(2)).text).toContain('Evaluatie uiterlijk maandag 22 februari.');
  });

  it('is evaluated, and the mentor chooses PM+', async () => {
    school.onDay('2027-02-22');
    await lookBack(2, 'opschalen', {
      'in-doel-gehaald': 'nee',
      'in-wat-nu': 'Het plannen lukt nog niet alleen.',
      reason: 'We hebben hulp van buiten nodig.',
      'parents-informed': '2027-02-19',
    });
    expect(mentor.card.text).toContain('Kies wat de volgende stap is: PM+');
    await mentor.fills({ next: 'pm-plus' }).presses('Leg evaluatie vast');
    expect((await school.card(2)).text).toContain('Opgeschaald');
    expect(await mentor.hears()).toEqual(['Het formulier voor PM+ staat voor je klaar, alvast ingevuld. Typ /mijn.']);
  });
});

describe('PM+', () => {
  it('is handed in with the toestemming of parents and its day, and not without', async () => {
    await mentor.types('/mijn');
    await mentor.presses('Verder');
    expect(mentor.card.press('Verder')?.data).toMatchObject({ 'in-hulpvraag': QUESTION });
    await mentor
      .ticks(['in-onderwerp', 'Werkhouding en motivatie'])
      .fills({ 'in-geprobeerd': 'Een startkaart en een planner, elke les.' })
      .presses('Verder');
    await mentor.ticks('in-samen-met-leerling').presses('Verder');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toContain('Vul nog in: Toestemming van ouders/leerling voor PM+.');
    await mentor.presses('Terug');
    await mentor.ticks('in-toestemming.ouders').presses('Verder');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/‘Toestemming van ouders\/leerling voor PM\+’ ook in op welke dag/);
    expect(await school.store.byNumber(school.key, 3)).toBeUndefined();
    await mentor.presses('Terug');
    await mentor.fills({ 'on-toestemming.ouders': '2027-02-19' }).presses('Verder');
    expect(mentor.card.text).toContain('Ouders: Ja, op 19 februari 2027\nLeerling: Nog niet');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/^Ingediend: zaak 3\./);
    expect((await school.card(3)).text).toMatch(/^Nieuw: Zaak 3 · PM\+ · 3B · R\.J\./);
  });

  it('is checked, read by a member of PM+, and discussed', async () => {
    await ortho.isRefused(3, 'Akkoord', ONLY_CHECKER);
    await zoco.pressesInChannel(3, 'Akkoord');
    await mentor.hears();
    await ortho.opensFromChannel(3, 'Bekijk');
    expect(ortho.card.text).toContain(QUESTION);
    expect(ortho.card.text).toContain('Toestemming van ouders/leerling voor PM+: ouders ja, 19 februari 2027');
    await ortho.presses('Inbreng vooraf');
    await ortho.fills({ text: 'Kijk ook naar de avonden thuis.' }).presses('Bewaar inbreng');
    school.onDay('2027-03-01');
    await discussed(3, '2027-04-12');
    expect(await mentor.hears()).toEqual([expect.stringContaining('De evaluatie is uiterlijk maandag 12 april.')]);
  });

  it('gets its update after four weeks', async () => {
    school.onDay('2027-03-29');
    await mentor.types('/zaak 3');
    await docent.isRefusedCopy(mentor, 'Update geven', 3, NO_SUCH);
    await mentor.presses('Update geven');
    await mentor.fills({ text: 'Ze plant nu drie dagen zelf.' }).presses('Bewaar update');
    expect(mentor.card.text).toContain('Ze plant nu drie dagen zelf.');
    const state = await school.caseOf(3);
    expect('rounds' in state && state.rounds[0]?.updates).toMatchObject([{ followUp: 'update' }]);
  });

  it('is evaluated after six weeks and closed, and the channel says so', async () => {
    school.onDay('2027-04-12');
    await mentor.types('/zaak 3');
    await ortho.isRefusedCopy(mentor, 'Evalueren', 3, /^Dit kan alleen de mentor/);
    await lookBack(3, 'afsluiten', {
      'in-doel-gehaald': 'ja',
      'in-wat-nu': 'Ze begint elke dag op tijd.',
      reason: 'Het doel is gehaald.',
      'parents-informed': '2027-04-09',
    });
    expect((await school.card(3)).text).toMatch(/^Afgesloten, ma 12 apr, \d\d:00\.$/m);
    expect(mentor.card.titles).not.toContain('Heropenen');
  });

  it('is opened again by the zorgcoördinator alone, with a reason', async () => {
    await zoco.opensFromChannel(3, 'Bekijk');
    await mentor.isRefusedCopy(zoco, 'Heropenen', 3, ONLY_CHECKER);
    await zoco.presses('Heropenen');
    expect(zoco.card.press('Heropen')).toBeUndefined();
    await zoco.fills({ text: 'Het gaat toch weer minder.' }).presses('Heropen');
    expect((await school.caseOf(3)).status).toBe('running');
    expect(await mentor.hears()).toEqual(['Zaak 3 · PM+ is heropend door Zorgcoördinator. Bekijk het met /zaak 3.']);
    expect((await school.card(3)).text).not.toContain('Afgesloten');
    const { events } = await school.store.read(school.key, (await school.caseOf(3)).id);
    expect(events.at(-1)).toMatchObject({ kind: 'reopened', reason: 'Het gaat toch weer minder.' });
  });
});
