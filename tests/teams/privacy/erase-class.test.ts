import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { presserSentence } from '../../support/reading';
import { GONE, handedIn, isUnread, TEXTS } from './classes';
import { BEHEERDER, Privacy, SCHOOL, SECOND } from './ground';
import { at, leaver } from './leavers';

let privacy: Privacy;
beforeEach(async () => {
  privacy = new Privacy();
  await privacy.open();
});
afterEach(() => privacy.close());

it('is asked for by its number or its class, before any term, and goes when a second person agrees', async () => {
  await handedIn(privacy, '2A');
  const second = await privacy.person(SECOND).types('/verwijder');
  const beheerder = await privacy.person(BEHEERDER).types('/verwijder 2a');
  expect(beheerder.card.text).toContain('Een zaak over een klas verwijderen');
  expect(beheerder.card.text).toContain('Klas 2A, zaak 1');
  await beheerder.types('/verwijder zaak 1');
  expect(beheerder.card.text).toContain('Let op: deze zaak loopt nog.');
  expect(beheerder.card.text).toContain('alles van deze zaak weg, ook als zij nog loopt');
  expect(beheerder.card.text).not.toContain('deze leerling');
  for (const text of TEXTS) expect(beheerder.card.text).not.toContain(text);
  beheerder.card.tick('why', 'De ouders vragen erom');
  await beheerder.presses('Vraag om bevestiging');
  expect(beheerder.card.text).toContain('Verzoek 1 wacht op bevestiging');
  await privacy.delivered();
  await second.types('/verwijder');
  await second.presses('Bekijk');
  expect(second.card.text).toContain('Een zaak over een klas verwijderen');
  expect(second.card.text).toContain('Klas 2A, zaak 1');
  await second.presses('Bevestig');
  expect(second.card.text).toContain('Alles van deze zaak is nu uit Steunwijzer weg.');
  await privacy.delivered();
  expect(isUnread(privacy)).toBe(true);
  expect(privacy.channelCards()).toEqual([GONE]);
  await goOnErasing(privacy.kept.store, SCHOOL, at('2026-11-02T09:11:00+01:00'));
  await beheerder.types('/verwijder');
  expect(beheerder.card.text).toContain(': 1 zaak of concept en 1 bericht in Teams');
  expect(beheerder.card.text).not.toContain('leerling (invoer)');
});

it('offers it beside the pupils of the class, and never as a document', async () => {
  await handedIn(privacy, '5A');
  await leaver(privacy, 'Yvanka', 'Elzenaar');
  const beheerder = await privacy.person(BEHEERDER).types('/verwijder klas 5A');
  expect(beheerder.card.text).toContain('Klas 5A, zaak 1');
  await beheerder.types('/verwijder 5A');
  expect(beheerder.card.text).toContain('Yvanka Elzenaar');
  beheerder.card.tick('chosen', 'Klas 5A, zaak 1 (Laatst gewijzigd op 2 november 2026; Let op: deze zaak loopt nog.)');
  await beheerder.presses('Verder');
  expect(beheerder.card.text).toContain('Een zaak over een klas verwijderen');
  await beheerder.types('/inzage 5A');
  expect(beheerder.card.text).toContain('Yvanka Elzenaar');
  expect(beheerder.card.text).not.toContain('zaak 1');
  const id = (await privacy.kept.store.summaries(SCHOOL, {})).find(({ pupil }) => pupil === undefined)?.caseId;
  const forged = { school: 'voorbeeld', one: id, other: 'inzage', why: 'parents' };
  expect(presserSentence(await beheerder.chat.presses('privacy-ask', forged))).toMatch(/ken ik niet/);
  expect(await privacy.kept.store.settingsUnder(SCHOOL, 'avg/')).toEqual([]);
});
