import { instantOf } from '../../../src/cases/identify';
import { tick } from '../../../src/desk/tick';
import { deskSchool } from '../../../src/teams/settings/school-days';
import type { Colleague } from '../../support/colleague';
import { MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../support/people';
import { WholeSchool } from '../../support/whole-school';

// A startdocument within six weeks of the enrolment: from the form, or from the office, to the reminder and what answers it.

jest.setTimeout(60_000);
let school: WholeSchool;
let zoco: Colleague;
beforeEach(async () => {
  school = await WholeSchool.open('voorbeeld', [
    [ZORGCOORDINATOR, 'zorgcoordinator'],
    [MENTOR, 'mentor'],
  ]);
  zoco = await school.colleague(ZORGCOORDINATOR);
});
afterEach(async () => {
  school.nothingLeaked();
  await school.close();
});

/** An intake about a pupil, handed in; with the day of enrolment where the office knows it. */
async function handedIn(enrolled: Record<string, string>): Promise<void> {
  await zoco.types('/aanmelden PM0');
  await zoco.fills({ 'in-first': 'Rosalinde', 'in-last': 'Jonkheer', 'in-class': '3B', ...enrolled }).presses('Verder');
  await zoco
    .ticks(['in-dossier-besproken', 'Ja'], 'in-kennismaking')
    .fills({ 'on-kennismaking': '2026-10-30', 'in-onderwijsbehoefte': 'Een vaste plek in de klas.' })
    .presses('Verder');
  await zoco.presses('Indienen');
  expect(zoco.card.text).toMatch(/^Ingediend: zaak 1\./);
}

const WHY = '6 weken na de inschrijving op 12 oktober is maandag 23 november';
const inOt = (): string =>
  JSON.stringify(school.bot.channel.messages().filter(({ conversation }) => conversation.startsWith(OT_CHANNEL)));

/** What is due is posted, as it is every few seconds. */
async function tickNow(): Promise<void> {
  // Something else happens afterwards, so that what waits is sent.
  await zoco.types('/aanmelden Zorglijst');
  const other = zoco.fills({ 'in-first': 'Anna', 'in-last': 'Bakker', 'in-class': '2A' }).card.press('Verder');
  await tick(await deskSchool(school.store, school.key, school.structure), {
    store: school.store,
    now: school.bot.clock.now,
    holding: () => [ZORGCOORDINATOR.aadObjectId],
    schoolDue: () => ({ outbox: [], dueAt: instantOf(new Date('2030-01-07T07:00:00Z')) }),
    isBroken: () => false,
  });
  await zoco.chat.presses(other?.verb, other?.data);
  await school.delivered();
}

it('is asked on its day, in the channel and of who sees to it, and recording it answers it', async () => {
  await handedIn({ 'in-enrolled': '2026-10-12' });
  expect((await school.caseOf(1)).enrolledOn).toBe('2026-10-12');
  await zoco.types('/zaak 1');
  zoco.card.press('Hoe kom ik aan deze data?');
  expect(zoco.card.text).toContain(`Na de inschrijving: ${WHY}.`);
  expect(zoco.card.text).toContain('onze lezing');
  await zoco.types('/herinneringen');
  expect(zoco.card.text).toContain(`zaak 1 · PM0 · 3B · R.J. · na de inschrijving. ${WHY}.`);
  school.onDay('2026-11-23');
  await tickNow();
  expect(inOt()).toContain('Na de inschrijving · zaak 1 · PM0 · 3B · R.J.');
  expect(inOt()).toContain('Startdocument besproken, ondertekend en in Presentis. Is dat klaar? Leg het dan vast.');
  await zoco.types('/zaak 1');
  await zoco.presses('Vastleggen');
  await zoco
    .ticks('in-startdocument-besproken', 'in-startdocument-ondertekend', ['in-startdocument-geplaatst', 'Ja'])
    .fills({ 'on-startdocument-besproken': '2026-11-20', 'on-startdocument-ondertekend': '2026-11-20' })
    .presses('Leg afspraken vast');
  await zoco.types('/zaak 1');
  expect(zoco.card.text).toContain('Elk jaar: dinsdag 23 november 2027.');
  zoco.card.press('Hoe kom ik aan deze data?');
  expect(zoco.card.text).toContain('Elk jaar: 1 jaar na de vorige keer op 23 november is dinsdag 23 november 2027.');
  await school.delivered();
  expect(inOt()).toContain('Gedaan door Zorgcoördinator');
});

it('without a day nothing is invented: it is said what is missing and who fills it in, and then it is counted', async () => {
  await handedIn({});
  await zoco.types('/zaak 1');
  expect(zoco.card.text).toContain('De dag van inschrijving ontbreekt');
  expect(zoco.card.text).toContain('Invullen kan de zorgcoördinator, met Leerling verbeteren.');
  await zoco.types('/overzicht');
  expect(JSON.stringify(zoco.card.text)).toContain('Dag van inschrijving ontbreekt');
  await zoco.types('/zaak 1');
  await zoco.presses('Leerling verbeteren');
  await zoco.fills({ enrolledOn: '2026-10-12', reason: 'Stond nog niet ingevuld' }).presses('Bewaar');
  expect(zoco.card.text).toContain('Bewaard.');
  await zoco.types('/zaak 1');
  zoco.card.press('Hoe kom ik aan deze data?');
  expect(zoco.card.text).toContain(WHY);
  expect(zoco.card.text).not.toContain('ontbreekt');
  expect(await school.store.remindersOf(school.key, (await school.caseOf(1)).id)).toMatchObject([
    { what: { kind: 'enrolment', day: '2026-11-23' } },
  ]);
  await zoco.presses('Leerling verbeteren');
  await zoco.fills({ enrolledOn: '2026-10-19', reason: 'Een week later' }).presses('Bewaar');
  expect(await school.store.remindersOf(school.key, (await school.caseOf(1)).id)).toMatchObject([
    { what: { kind: 'enrolment', day: '2026-11-30' } },
  ]);
});

it('of whom no case asks it any more is named in the week until one does, without the name', async () => {
  await handedIn({ 'in-enrolled': '2026-09-14' });
  await zoco.types('/overzicht');
  expect(zoco.card.text).not.toContain('Nog niet begonnen');
  await zoco.types('/zaak 1');
  await zoco.presses('Intrekken');
  await zoco.fills({ text: 'Dubbel ingevuld.' }).presses('Trek in');
  await zoco.types('/overzicht');
  expect(zoco.card.text).toContain('Nog niet begonnen na de inschrijving');
  zoco.card.press('Toon 1');
  expect(zoco.card.text).toContain('3B · R.J. · PM0 · had maandag 26 oktober gekund');
});
