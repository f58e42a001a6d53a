// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of the card templates.
import { presserCard } from '../../support/reading';
import { Desks, PUPIL, QUESTION } from './filling';
import { toCheck, toQuestions, toSubmitted, toTalks } from './filling-pages';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

it('goes from the first word to a number, by clicking', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM2');
  expect(mentor.card.text).toContain('stap 1 van 4 · De leerling');
  await mentor.fills(PUPIL).presses('Verder');
  expect(mentor.card.text).toContain('stap 2 van 4 · De hulpvraag');
  expect(mentor.card.text).toMatch(/Rosa Jansen, 3B.*Ouders mogen dit lezen, en de leerling vanaf 16 jaar/s);
  mentor.card.tick('in-onderwerp', 'Gedrag').tick('in-onderwerp', 'Aanwezigheid');
  await mentor.fills(QUESTION).presses('Verder');
  expect(mentor.card.text).toContain('stap 3 van 4 · Met wie is gesproken?');
  mentor.card.tick('in-overlegd-zorgcoordinator').tick('in-samen-met-leerling').tick('in-ouders-geinformeerd');
  mentor.fills({ 'on-overlegd-zorgcoordinator': '2026-10-28', 'on-ouders-geinformeerd': '2026-10-30' });
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain('stap 4 van 4 · Klopt dit?');
  expect(mentor.card.text).toMatch(/Gedrag\nAanwezigheid.*Ja, op 28 oktober 2026/s);
  expect(mentor.card.text).not.toContain('Nog in te vullen');
  await mentor.presses('Indienen');
  expect(mentor.card.text).toBe(
    [
      'Ingediend: zaak 1.',
      'De zorgcoördinator controleert binnen 5 schooldagen: uiterlijk maandag 9 november.',
      'Die termijn is onze afspraak, tot de school iets anders instelt.',
      'Vakanties tellen hierbij nog niet mee: die weet ik pas als de beheerder een vakantieregio kiest (/instellen).',
      'Je hoort van mij.',
    ].join('\n'),
  );
  await mentor.presses('Bekijk');
  expect(mentor.card.text).toMatch(/^Zaak 1 · PM2 · 3B · R\.J\./);
});

it('goes back with what was typed, and forth again', async () => {
  const mentor = await toTalks(desks.mentor());
  await mentor.fills({ 'in-wens-leerling': 'Ik wil op tijd zijn.' }).presses('Terug');
  expect(JSON.stringify(mentor.card.press('Verder')?.data)).toContain(QUESTION['in-hulpvraag']);
  await mentor.presses('Terug');
  expect(mentor.card.text).toMatch(/stap 1 van 4.*Rosa Jansen, 3B/s);
  await mentor.presses('Verder');
  await mentor.presses('Verder');
  expect(JSON.stringify(mentor.card.press('Verder')?.data)).toContain('Ik wil op tijd zijn.');
});

it('is kept for later, and gone on with from /mijn, on the last page', async () => {
  const mentor = await toQuestions(desks.mentor());
  await mentor.fills({ 'in-hulpvraag': 'Hoe verder?' }).presses('Later verder');
  expect(mentor.card.text).toMatch(/^Bewaard: concept PM2, stap 2 van 4/);
  desks.bot.clock.forward(24 * 60);
  const phone = await desks.mentor().types('/mijn');
  expect(phone.card.text).toContain('Concept PM2, stap 2 van 4 (gisteren)\n3B · R.J.');
  await phone.presses('Verder');
  expect(JSON.stringify(phone.card.press('Verder')?.data)).toContain('Hoe verder?');
});

it('has its last page after the bot was started anew', async () => {
  await toTalks(desks.mentor());
  await desks.restart();
  const mentor = await desks.mentor().types('mijn');
  expect(mentor.card.text).toContain('Concept PM2, stap 3 van 4 (vanochtend)');
  await mentor.presses('Verder');
  await mentor.presses('Terug');
  expect(JSON.stringify(mentor.card.press('Verder')?.data)).toContain(QUESTION['in-wat-zie-je']);
});

it('is thrown away after one question', async () => {
  const mentor = await toQuestions(desks.mentor());
  await mentor.presses('Weggooien');
  expect(mentor.card.text).toMatch(/^Dit concept weggooien\?\nPM2 · 3B · R\.J\.\nWat je invulde is dan weg\./);
  await mentor.presses('Nee, ga verder');
  expect(mentor.card.text).toContain('stap 2 van 4');
  await mentor.presses('Weggooien');
  await mentor.presses('Ja, weggooien');
  await mentor.types('/mijn');
  expect(mentor.card.text).toContain('Je hebt geen concepten, lopende zaken of taken.');
});

it('says all that is missing, where it is missing, and goes out when it is there', async () => {
  const mentor = await toQuestions(desks.mentor());
  await mentor.presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Indienen');
  expect(mentor.card.text).toMatch(/stap 4 van 4.*Vul nog in: ‘Waar gaat het vooral over\?’, .* en nog 4 vragen\./s);
  expect(mentor.card.text.match(/^Nog in te vullen$/gm)).toHaveLength(8);
  expect(mentor.card.titles).toEqual(expect.arrayContaining(['Naar ‘De hulpvraag’', 'Naar ‘Met wie is gesproken?’']));
  await mentor.presses('Naar ‘De hulpvraag’');
  expect(mentor.card.text).toContain('stap 2 van 4 · De hulpvraag');
});

it('refuses a page in Dutch with everything still on it', async () => {
  const mentor = await toQuestions(desks.mentor());
  const long = 'Wat een verhaal. '.repeat(40);
  await mentor.fills({ 'in-wat-zie-je': long, 'in-wat-helpt': 'Rust' }).presses('Verder');
  expect(mentor.card.text).toMatch(/‘Wat zie je, waar en hoe vaak\?’ is te lang: 679 tekens, en er passen er 500\./);
  expect(mentor.card.text).toContain(
    '▼ Kijk hier nog even naar\nJe antwoord bij ‘Wat zie je, waar en hoe vaak?’ is te lang',
  );
  const sent = JSON.stringify(mentor.card.press('Verder')?.data);
  expect(sent).toContain(long.trim());
  expect(sent).toContain('Rust');
});

it('marks a day that is to come where it says that somebody was spoken to', async () => {
  const mentor = await toTalks(desks.mentor());
  mentor.card.tick('in-overlegd-zorgcoordinator');
  await mentor.fills({ 'on-overlegd-zorgcoordinator': '2026-12-01' }).presses('Verder');
  expect(mentor.card.text).toMatch(/ligt 1 december 2026 in de toekomst/);
});

it('says on the check, too, that a talk has no day yet', async () => {
  const mentor = await toTalks(desks.mentor());
  mentor.card.tick('in-overlegd-zorgcoordinator');
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain('Overlegd met de zorgcoördinator\nNog in te vullen: op welke dag\nJa');
});

it('says on the check, and when it is handed in, that a day is not yet a tick', async () => {
  const mentor = await toTalks(desks.mentor());
  await mentor.fills({ 'on-overlegd-zorgcoordinator': '2026-10-30' }).presses('Verder');
  expect(mentor.card.text).toContain('Overlegd met de zorgcoördinator\nVink ook aan dat het gebeurd is\n');
  await mentor.presses('Indienen');
  expect(mentor.card.text).toContain(
    'Vink bij ‘Overlegd met de zorgcoördinator’ ook aan dat het gebeurd is; de dag staat er al.',
  );
});

it('hints softly at words that label, and lets them stand', async () => {
  const mentor = await toQuestions(desks.mentor());
  await mentor.fills({ 'in-wat-zie-je': 'Volgens mij heeft ze ADHD.' }).presses('Verder');
  await mentor.presses('Verder');
  expect(mentor.card.text).toMatch(
    /Volgens mij heeft ze ADHD\.\n‘ADHD’: een diagnose.*hier niet nodig.*Zo laten mag ook\.\nWat gaat goed/,
  );
});

it('says what to change beside what was typed, on its own page too, and takes it as it is', async () => {
  const mentor = await toQuestions(desks.mentor());
  await mentor.fills({ ...QUESTION, 'in-hulpvraag': 'Hoe maak ik haar minder lui?' }).presses('Verder');
  await mentor.presses('Terug');
  expect(mentor.card.text).toMatch(/Wat is je vraag\? \*\n.*\n‘lui’ kan klinken als een oordeel/);
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain('stap 3 van 4');
});

it('picks a pupil of an earlier case, and makes no double of one', async () => {
  const mentor = await toSubmitted(desks.mentor());
  await mentor.types('/aanmelden pm 2');
  expect(JSON.stringify(mentor.card.titles)).toContain('Verder');
  const { store, school } = await desks.kept();
  const [rosa] = await store.findPupils(school, {});
  await mentor.fills({ 'in-pupil': rosa?.id ?? '' }).presses('Verder');
  expect(mentor.card.text).toContain('Rosa Jansen, 3B');
  await toQuestions(desks.mentor(), { ...PUPIL, 'in-first': 'rosa' });
  expect(await store.findPupils(school, {})).toHaveLength(1);
});

it('can be changed until it is checked, and stays complete', async () => {
  const mentor = await toSubmitted(desks.mentor());
  await mentor.types('/mijn');
  expect(mentor.card.text).toMatch(
    /Zaak 1 · PM2 · is ingediend\n3B · R\.J\.\nControle door de zorgcoördinator, uiterlijk maandag 9 november/,
  );
  expect(mentor.card.titles).toEqual(['Mijn week', 'Bekijk', 'Aanpassen']);
  await mentor.presses('Aanpassen');
  expect(mentor.card.titles).toEqual(['Verder', 'Terug']);
  await mentor.fills({ 'in-hulpvraag': '' }).presses('Verder');
  expect(mentor.card.text).toContain('Vul nog in: Wat is je vraag?\n');
  await mentor.fills({ 'in-hulpvraag': 'Wat helpt?' }).presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Klaar');
  expect(mentor.card.text).toContain('Je wijzigingen zijn bewaard');
});

it('a class is asked for where the step is about a class', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM1');
  expect(mentor.card.text).toContain('De klas');
  await mentor.fills({ 'in-class': '2A' }).presses('Verder');
  expect(mentor.card.text).toMatch(/stap 2 van 4 · De vraag over de klas\nKlas 2A/);
});

it('the name of a class is put right on the first page of the draft, in one write with the page', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM1');
  await mentor.fills({ 'in-class': '2A' }).presses('Verder');
  await mentor.presses('Terug');
  await mentor.fills({ 'in-class': '' }).presses('Verder');
  expect(mentor.card.text).toMatch(/stap 1 van 4 · De klas\n.*klas/s);
  await mentor.fills({ 'in-class': ' 2  B ' }).presses('Verder');
  expect(mentor.card.text).toMatch(/stap 2 van 4 · De vraag over de klas\nKlas 2 B/);
  await desks.restart();
  const again = await desks.mentor().types('/mijn');
  expect(again.card.text).toContain('2 B');
  const forged = { ...Object(again.card.press('Verder')?.data), page: '-1', to: 'next', 'in-class': 'x'.repeat(500) };
  expect(presserCard(await again.chat.presses('form-page', forged)).text).toMatch(/Schrijf bij klas alleen de klas/);
});

it('what was typed is never read as a template, and comes back as it was', async () => {
  const nasty = '${1+1} {{DATE(2026-11-22T10:00:00Z)}} **x** <b>';
  const mentor = await toQuestions(desks.mentor(), { ...PUPIL, 'in-first': '${1+1}' });
  expect(mentor.card.text).toContain('${1+1} Jansen, 3B');
  await mentor.fills({ 'in-wat-zie-je': nasty }).presses('Verder');
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain(nasty);
  await mentor.presses('Terug');
  await mentor.presses('Terug');
  expect(mentor.card.press('Verder')?.data).toMatchObject({ 'in-wat-zie-je': nasty });
});

it('names no pupil in what a notification shows or a client reads out', async () => {
  await toCheck(desks.mentor());
  for (const { body } of desks.bot.channel.messages()) {
    const { speak, fallbackText } = body.attachments?.[0]?.content ?? {};
    expect([body.summary, speak, fallbackText].join(' ')).not.toMatch(/Rosa|Jansen/);
  }
  expect(desks.bot.logged.join('')).not.toMatch(/Rosa|Jansen/);
});
