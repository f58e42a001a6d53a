import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { onlySentence } from '../../support/reading';
import { closed, ended, GONE, handedIn, isUnread, LONG_AGO, summaryOf, TEXTS } from './classes';
import { BEHEERDER, MENTOR, Privacy, SCHOOL, SECOND, ZORGCOORDINATOR } from './ground';
import { at, leaver, ticks } from './leavers';

let privacy: Privacy;
beforeEach(async () => {
  privacy = new Privacy();
  await privacy.open();
});
afterEach(() => privacy.close());

it('goes from the report to the proof: what may go goes with a second person, from everywhere, and the rest stays', async () => {
  const goes = await closed(privacy, '2A');
  await ended(privacy, goes);
  const { store } = privacy.kept;
  await store.putSetting(SCHOOL, `bespreking/${goes}`, { values: { on: TEXTS[0] } }, 0);
  await leaver(privacy, 'Yvanka', 'Elzenaar', '2024-07-12');
  const second = privacy.person(SECOND);
  await second.types('/verwijder');

  const beheerder = privacy.person(BEHEERDER);
  await beheerder.types('/opruimen');
  expect(beheerder.card.text).toContain(
    'Opruimen: 1 dossier en 1 zaak over een klas waarvan de bewaartermijn voorbij is',
  );
  expect(beheerder.card.text).toContain('Een zaak over een klas blijft tot 2 jaar nadat zij is afgelopen.');
  expect(beheerder.card.text).toContain('Klas 2A, zaak 1');
  expect(beheerder.card.text).toContain('Afgelopen op 3 juni 2024; termijn voorbij op 3 juni 2026');
  for (const text of TEXTS) expect(beheerder.card.text).not.toContain(text);
  await beheerder.presses('Vraag verwijdering van 1 dossier en 1 zaak over een klas');
  expect(beheerder.card.text).toContain('Verzoek 1 wacht op bevestiging, voor 1 dossier en 1 zaak over een klas.');
  expect(beheerder.card.text).toContain('Al gevraagd, zie /verwijder: 2 (1 over een klas)');
  await privacy.delivered();
  // Nothing has happened yet.
  for (const text of TEXTS) expect(privacy.bytes()).toContain(text);

  await second.types('/verwijder');
  await second.presses('Bekijk');
  expect(second.card.text).toContain('Dit gaat weg, van 1 dossier en 1 zaak over een klas:');
  expect(second.card.text).toMatch(/• Klas 2A, zaak 1\. Afgelopen op 3 juni 2024/);
  await second.presses('Bevestig');
  expect(second.card.text).toContain('Alles van deze dossiers is nu uit Steunwijzer weg.');
  await privacy.delivered();
  expect(isUnread(privacy)).toBe(true);
  expect(await store.read(SCHOOL, goes)).toMatchObject({ events: [], erased: true });
  expect(await store.summaries(SCHOOL, {})).toEqual([]);
  const keys = (await store.settingsUnder(SCHOOL, '')).map(({ key }) => key);
  expect(keys.filter((key) => key.includes(goes))).toEqual([]);
  expect(await store.remindersOf(SCHOOL, goes)).toEqual([]);
  expect(privacy.channelCards()).toEqual([GONE]);

  await goOnErasing(store, SCHOOL, at('2026-11-02T09:11:00+01:00'));
  await beheerder.types('/verwijder');
  expect(beheerder.card.text).toContain('Verwijderd op 2 november 2026');
  expect(beheerder.card.text).toContain('1 leerling (invoer), 2 zaken en concepten en 1 bericht in Teams');
  expect(isUnread(privacy)).toBe(true);
  // For whoever tries it is as if it never was, and its number stays given out.
  expect(onlySentence(await privacy.person(ZORGCOORDINATOR).chat.says('/zaak 1'))).toMatch(/^Die zaak ken ik niet/);
  expect((await privacy.person(MENTOR).chat.says('/mijn')).text).not.toContain('2A');
  expect(await store.nextNumber(SCHOOL)).toBe(2);
});

it('is counted in the message of twice a year, with why others stay, and nothing of what was written', async () => {
  await ended(privacy, await closed(privacy, '2A'));
  await ended(privacy, await closed(privacy, '2B'), '2025-01-06T10:00:00Z');
  await privacy.person(BEHEERDER).types('/opruimen');
  await ticks(privacy, '2027-01-30T12:00:00+01:00');
  await ticks(privacy, '2027-02-01T08:00:05+01:00');
  // Something else happens, so that the courier looks what waits.
  await handedIn(privacy, '2C');
  const report = privacy.cardsOf(BEHEERDER).at(-1)?.text;
  expect(report).toContain('Opruimen: 1 zaak over een klas waarvan de bewaartermijn voorbij is');
  expect(report).toContain('Binnenkort: 1 (1 over een klas)');
  for (const text of [...TEXTS, '2A', '2B']) expect(report).not.toContain(text);
});

it('works out anew what may go when it is confirmed: held or opened again meanwhile stays, and the proof says so', async () => {
  const opened = await closed(privacy, '2A');
  const held = await closed(privacy, '2B');
  for (const id of [opened, held]) await ended(privacy, id);
  // Met before, so that there is a chat.
  const second = await privacy.person(SECOND).types('/verwijder');
  const beheerder = await privacy.person(BEHEERDER).types('/opruimen');
  await beheerder.presses('Vraag verwijdering van 2 zaken over een klas');
  const { store } = privacy.kept;
  const hold = { by: BEHEERDER.aadObjectId, at: at('2026-11-02T09:00:00Z'), until: '2027-06-30', reason: 'Klacht' };
  await store.putSetting(SCHOOL, `opruimen/${held}`, hold, 0);
  const summary = await summaryOf(privacy, opened);
  if (!summary) throw new Error('It is gone.');
  const { endedAt: _, ...rest } = summary;
  await store.write(SCHOOL, {
    streams: [{ caseId: opened, expected: summary.version, append: [] }],
    summaries: [{ ...rest, status: 'running', changedAt: at('2026-11-02T09:00:00Z') }],
  });
  await privacy.delivered();
  await second.types('/verwijder');
  await second.presses('Bekijk');
  expect(second.card.text).toContain('Er is nu niets om te verwijderen.');
  expect(second.card.text).toContain('Klas 2A, zaak 1: er is een zaak of concept open.');
  expect(second.card.text).toContain('Klas 2B, zaak 2: het moet nog blijven.');
  await second.presses('Bevestig');
  expect(second.card.text).toContain('Bevestigd, maar er is niets verwijderd: geen van deze dossiers mag nu weg.');
  expect(second.card.text).toContain('Niet verwijderd: 1 dossier (er is een zaak of concept open) en 1 dossier');
  for (const text of TEXTS) expect(privacy.bytes()).toContain(text);
});

it('can be held with a reason and let go again, and one that was never ended is named', async () => {
  await ended(privacy, await closed(privacy, '2A'));
  const waits = await handedIn(privacy, '2B');
  const summary = await summaryOf(privacy, waits);
  if (!summary) throw new Error('It is gone.');
  await privacy.kept.store.write(SCHOOL, {
    streams: [{ caseId: waits, expected: summary.version, append: [] }],
    summaries: [{ ...summary, changedAt: at(LONG_AGO) }],
  });
  const beheerder = await privacy.person(BEHEERDER).types('/opruimen');
  expect(beheerder.card.text).toContain('Nog een open zaak: 1 (1 over een klas)');
  await beheerder.presses('Nog niet');
  expect(beheerder.card.text).toContain('Klas 2A, zaak 1');
  await beheerder.fills({ reason: 'Er loopt een klacht', until: '2027-06-30' }).presses('Bewaar');
  expect(beheerder.card.text).toContain('Opruimen: geen dossiers');
  await beheerder.presses('Blijft nog (1)');
  expect(beheerder.card.text).toContain('Blijft tot en met 30 juni 2027: Er loopt een klacht');
  await beheerder.presses('Niet langer bewaren');
  expect(beheerder.card.text).toContain('Opruimen: 1 zaak over een klas');
  await beheerder.presses('Nog een open zaak (1)');
  expect(beheerder.card.text).toContain('Klas 2B, zaak 2');
  expect(beheerder.card.text).toContain('Laatst gewijzigd op 3 juni 2024');
});
