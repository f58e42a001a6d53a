import type { PupilId } from '../../../src/cases/ids';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { wholePupil } from '../../../src/desk/erasure/whole-pupils';
import { looksAt } from '../../../src/desk/looks';
import { CLEAN_UP_VERBS } from '../../../src/teams/privacy/clean-up/verbs';
import { channelThread } from '../../support/chat';
import { onlySentence, presserCard, presserSentence } from '../../support/reading';
import { BEHEERDER, MENTOR, Privacy, SCHOOL, SECOND } from './ground';
import { at, leaver, left, opens, planned, ticks } from './leavers';

const LONG_AGO = '2024-07-12';
const NAMES = ['Xerxina', 'Yvanka', 'Zwaantje', 'Quintijn', 'Wubbina'];

let privacy: Privacy;
beforeEach(async () => {
  privacy = new Privacy();
  await privacy.open();
});
afterEach(() => privacy.close());

const names = async () => (await privacy.kept.store.findPupils(SCHOOL, {})).map(({ firstName }) => firstName);

it('tells the beheerders twice a year how many files may go, and never the channel', async () => {
  await leaver(privacy, 'Xerxina', 'Elzenaar', LONG_AGO);
  await leaver(privacy, 'Yvanka', 'Elzenaar', '2024-12-20');
  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  const before = privacy.cardsOf(BEHEERDER).length;
  await ticks(privacy, '2027-01-30T12:00:00+01:00');
  expect(await planned(privacy)).toBe('2027-02-01T07:00:00.000Z');
  await ticks(privacy, '2027-02-01T08:00:05+01:00', 3);
  await ticks(privacy, '2027-02-01T12:00:00+01:00');
  expect(await planned(privacy)).toBe('2027-09-01T06:00:00.000Z');
  // Something else happens, so that the courier looks what waits.
  await privacy.referred();
  const [report, ...others] = privacy.cardsOf(BEHEERDER).slice(before);
  expect(others).toEqual([]);
  expect(report?.text).toContain('Opruimen: 1 dossier waarvan de bewaartermijn voorbij is');
  expect(report?.text).toContain('Voorbeeldschool');
  expect(report?.text).toContain('Binnenkort: 1');
  expect(report?.text).toContain('De volgende keer is 1 februari 2027, omdat dan een half jaar voorbij is');
  for (const name of ['Elzenaar', ...NAMES]) expect(report?.text).not.toContain(name);
  expect(privacy.channelCards().join()).not.toContain('Opruimen');
  beheerder.sees(report ?? beheerder.card);
  await beheerder.presses('Bekijk de lijst');
  expect(beheerder.card.text).toContain('Xerxina Elzenaar, 5A');
  expect(beheerder.card.text).toContain('Vertrokken op 12 juli 2024; termijn voorbij op 12 juli 2026');
  expect(beheerder.card.text).not.toContain('Yvanka');
  await beheerder.presses('Binnenkort (1)');
  expect(beheerder.card.text).toContain('Yvanka Elzenaar, 5A');
});

it('writes down with each case who was shown its pupil, in the list and by whoever confirms', async () => {
  const shown = await leaver(privacy, 'Xerxina', 'Elzenaar', LONG_AGO);
  const other = await leaver(privacy, 'Yvanka', 'Elzenaar', '2024-12-20');
  const second = privacy.person(SECOND);
  await second.types('/verwijder');
  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  const { store } = privacy.kept;
  const looked = async (id: PupilId) => {
    const whole = await wholePupil(store, SCHOOL, id);
    const looks = await Promise.all((whole?.cases ?? []).map(({ caseId }) => looksAt(store, SCHOOL, caseId)));
    return looks.flat().map(({ by, what, as }) => [by, what, ...as]);
  };
  expect(await looked(shown)).toEqual([[BEHEERDER.aadObjectId, 'pupil', 'manager']]);
  // It only was counted.
  expect(await looked(other)).toEqual([]);
  await beheerder.presses('Vraag verwijdering van 1 dossier');
  await second.types('/verwijder');
  expect(await looked(shown)).toHaveLength(1);
  await second.presses('Bekijk');
  expect(await looked(shown)).toContainEqual([SECOND.aadObjectId, 'pupil', 'confirmer']);
});

it('goes from the list to the proof: one stays with a reason, the others are asked in one go, a second person confirms', async () => {
  for (const name of NAMES) await leaver(privacy, name, 'Elzenaar', LONG_AGO);
  await leaver(privacy, 'Blijvertje', 'Vandaal');
  const second = privacy.person(SECOND);
  await second.types('/verwijder');
  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  expect(beheerder.card.titles.filter((title) => title === 'Nog niet')).toHaveLength(5);
  // By last name, then first.
  await beheerder.presses('Nog niet');
  expect(beheerder.card.text).toContain('Quintijn Elzenaar');
  await beheerder.fills({ reason: 'Er loopt een klacht bij de commissie', until: '2026-10-01' }).presses('Bewaar');
  expect(beheerder.card.text).toMatch(/▼ Kijk hier nog even naar[\s\S]*Tot en met/);
  await beheerder.fills({ until: '2027-06-30' }).presses('Bewaar');
  expect(beheerder.card.text).toContain('Bewaard. Dit dossier komt terug als die dag voorbij is.');
  expect(beheerder.card.text).toContain('Opruimen: 4 dossiers waarvan de bewaartermijn voorbij is');
  await beheerder.presses('Blijft nog (1)');
  expect(beheerder.card.text).toContain('Blijft tot en met 30 juni 2027: Er loopt een klacht bij de commissie');
  expect(beheerder.card.text).toContain('Besloten door Beheerder op 2 november 2026');
  await beheerder.presses('Termijn voorbij (4)');
  await beheerder.presses('Vraag verwijdering van 4 dossiers');
  expect(beheerder.card.text).toContain('Verzoek 1 wacht op bevestiging, voor 4 dossiers.');
  expect(beheerder.card.text).toContain('Al gevraagd, zie /verwijder: 4');
  await privacy.delivered();
  expect(privacy.told(SECOND).at(-1)).toBe(
    'Een collega vraagt jouw bevestiging voor verwijdering 1. Bekijk het verzoek met /verwijder.',
  );
  expect(await names()).toHaveLength(6);
  // Whoever asked cannot agree.
  await beheerder.types('/verwijder');
  await beheerder.presses('Bekijk');
  expect(beheerder.card.titles).toEqual(['Trek in', 'Terug']);

  // Meanwhile one comes back, and of one a new case is begun.
  const { store } = privacy.kept;
  const byName = new Map((await store.findPupils(SCHOOL, {})).map((pupil) => [pupil.firstName, pupil.id]));
  const [back, anew] = [byName.get('Xerxina'), byName.get('Yvanka')];
  if (!back || !anew) throw new Error('They are gone.');
  await left(privacy, back);
  await opens(privacy, 'opnieuw', anew);
  await second.types('/verwijder');
  await second.presses('Bekijk');
  expect(second.card.text).toContain('Dit gaat weg, van 2 dossiers:');
  expect(second.card.text).toMatch(/• Wubbina Elzenaar, 5A\. Vertrokken op 12 juli 2024/);
  expect(second.card.text).toContain('Xerxina Elzenaar, 5A: de bewaartermijn is niet meer voorbij.');
  expect(second.card.text).toContain('Yvanka Elzenaar, 5A: er is een zaak of concept open.');
  expect(second.card.text).toContain('Dat kan niet ongedaan worden gemaakt.');
  await second.presses('Bevestig');
  expect(second.card.text).toContain('Alles van deze dossiers is nu uit Steunwijzer weg.');
  expect((await names()).toSorted()).toEqual(['Blijvertje', 'Quintijn', 'Xerxina', 'Yvanka']);
  await goOnErasing(store, SCHOOL, at('2026-11-02T09:11:00+01:00'));
  for (const name of ['Zwaantje', 'Wubbina']) expect(privacy.bytes().includes(name)).toBe(false);
  await beheerder.types('/verwijder');
  expect(beheerder.card.text).toContain('De bewaartermijn is voorbij.');
  expect(beheerder.card.text).toContain('Verwijderd op 2 november 2026');
  expect(beheerder.card.text).toContain('2 invoeren van één of meer leerlingen, 2 zaken en concepten');
  expect(beheerder.card.text).toContain(
    'Niet verwijderd: 1 dossier (de bewaartermijn is niet meer voorbij) en 1 dossier (er is een zaak of concept open).',
  );
});

it('keeps to what was on the card: who is new is looked at first', async () => {
  await leaver(privacy, 'Xerxina', 'Elzenaar', LONG_AGO);
  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  await leaver(privacy, 'Yvanka', 'Elzenaar', LONG_AGO);
  await beheerder.presses('Vraag verwijdering van 1 dossier');
  expect(beheerder.card.text).toContain('Er is intussen iets veranderd');
  expect(beheerder.card.text).toContain('Yvanka Elzenaar');
  expect(await privacy.kept.store.settingsUnder(SCHOOL, 'avg/')).toEqual([]);
});

it('asks to look who may have left, and lets a file go again that was held', async () => {
  const id = await leaver(privacy, 'Xerxina', 'Elzenaar');
  const { store } = privacy.kept;
  const [summary] = await store.summaries(SCHOOL, { pupil: id });
  if (!summary) throw new Error('No case.');
  await store.write(SCHOOL, {
    streams: [{ caseId: summary.caseId, expected: summary.version, append: [] }],
    summaries: [{ ...summary, changedAt: at('2023-06-01T10:00:00Z') }],
  });
  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  expect(beheerder.card.text).toContain('Opruimen: geen dossiers');
  await beheerder.presses('Vertrek onbekend (1)');
  expect(beheerder.card.text).toContain('laatst gewijzigd op 1 juni 2023');
  expect(beheerder.card.text).toContain('/samenvoegen');
  await beheerder.presses('Nog niet');
  await beheerder.fills({ reason: 'Zit nog in 5A', until: '2027-07-01' }).presses('Bewaar');
  await beheerder.presses('Blijft nog (1)');
  await beheerder.presses('Niet langer bewaren');
  await beheerder.presses('Vertrek onbekend (1)');
  await beheerder.presses('Verwijder');
  expect(beheerder.card.text).toContain('Xerxina Elzenaar');
  beheerder.card.tick('why', 'De bewaartermijn is voorbij');
  await beheerder.presses('Vraag om bevestiging');
  expect(beheerder.card.text).toContain('Verzoek 1 wacht op bevestiging');
});

it('is not for who is no beheerder, and not for a channel; who only agrees begins nothing', async () => {
  const id = await leaver(privacy, 'Xerxina', 'Elzenaar', LONG_AGO);
  expect(onlySentence(await privacy.person(MENTOR).chat.says('/opruimen'))).toMatch(/alleen een beheerder/);
  expect(onlySentence(await privacy.person(SECOND).chat.says('/opruimen'))).toMatch(/alleen een beheerder/);
  const inChannel = privacy.kept.bot.chat(channelThread(), BEHEERDER);
  expect(onlySentence(await inChannel.says('/opruimen'))).toMatch(/privéchat/);
  for (const person of [MENTOR, SECOND])
    for (const verb of Object.values(CLEAN_UP_VERBS)) {
      const forged = await privacy.person(person).chat.presses(verb, { school: 'voorbeeld', one: id });
      expect(presserSentence(forged)).toMatch(/alleen een beheerder/);
    }
});

it('answers odd buttons in words, and asks nothing', async () => {
  await leaver(privacy, 'Xerxina', 'Elzenaar', LONG_AGO);
  const { chat } = privacy.person(BEHEERDER);
  for (const verb of Object.values(CLEAN_UP_VERBS))
    for (const odd of [{}, { one: 'over/999999' }, { one: 'x/-1', oneVersion: 'x' }, { one: '\u0000', until: ['x'] }]) {
      const { text } = presserCard(await chat.presses(verb, { school: 'voorbeeld', ...odd }));
      expect(text).toContain('Opruimen: 1 dossier');
    }
  expect(await privacy.kept.store.settingsUnder(SCHOOL, 'avg/')).toEqual([]);
});

it('shows many on several cards, each of which a client takes, and asks at most a hundred at once', async () => {
  for (let number = 100; number < 204; number++) await leaver(privacy, `Leerling${number}`, 'Elzenaar', LONG_AGO);
  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  expect(beheerder.card.text).toContain('Hier staan 1 tot en met 15.');
  for (let page = 0; page < 6; page++) await beheerder.presses('Volgende');
  expect(beheerder.card.text).toContain('Leerling203');
  await beheerder.presses('Naar het begin');
  const second = await privacy.person(SECOND).types('/verwijder');
  await beheerder.presses('Vraag verwijdering van de eerste 100 dossiers');
  expect(beheerder.card.text).toContain('Opruimen: 4 dossiers');
  await privacy.delivered();
  await second.types('/verwijder');
  await second.presses('Bekijk');
  expect(second.card.text).toContain('Dit gaat weg, van 100 dossiers:');
  const opened = await second.chat.presses('privacy-open', { school: 'voorbeeld', one: '1', other: 'verwijdering' });
  expect(opened.text.length).toBeLessThan(80_000);
  await second.presses('Bevestig');
  await privacy.delivered();
  await goOnErasing(privacy.kept.store, SCHOOL, at('2026-11-02T09:11:00+01:00'));
  expect(await names()).toHaveLength(4);
}, 60_000);
