import { instantOf } from '../../../src/cases/identify';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { channelThread } from '../../support/chat';
import { onlySentence, presserSentence } from '../../support/reading';
import { PUPIL } from '../cases/filling';
import { asks, BEHEERDER, MENTOR, Privacy, SCHOOL, SECOND, TEXTS, ZORGCOORDINATOR } from './ground';

let privacy: Privacy;
beforeEach(async () => {
  privacy = new Privacy();
  await privacy.open();
});
afterEach(() => privacy.close());

const later = (minutes: number) => instantOf(new Date(Date.parse('2026-11-02T09:00:00+01:00') + minutes * 60_000));

it('erases a pupil when a beheerder asks and a second person agrees, and says what is left to do', async () => {
  const mentor = await privacy.referred();
  const { store } = privacy.kept;
  const [one] = await store.summaries(SCHOOL, {});
  const draft = { values: { on: TEXTS[0] }, interventions: [], evaluation: {} };
  await store.putSetting(SCHOOL, `bespreking/${one?.caseId}`, draft, 0);
  for (const text of TEXTS) expect(privacy.bytes()).toContain(text);
  // Met before, so that there is a chat.
  const second = privacy.person(SECOND);
  await second.types('/verwijder');
  expect(second.card.titles).toEqual([]);

  const asker = await asks(privacy, 'verwijder');
  expect(asker.card.text).toContain('Verzoek 1 wacht op bevestiging');
  expect(asker.card.text).not.toContain('Rosa');
  await privacy.delivered();
  expect(privacy.told(SECOND)).toEqual([
    'Een collega vraagt jouw bevestiging voor verwijdering 1. Bekijk het verzoek met /verwijder.',
  ]);
  // Nothing has happened yet.
  expect((await store.summaries(SCHOOL, {})).length).toBe(1);

  await second.types('/verwijder');
  await second.presses('Bekijk');
  expect(second.card.text).toContain('Rosa Jansen');
  expect(second.card.text).toContain('OneDrive');
  expect(second.card.text).toContain('De ouders vragen erom');
  await second.presses('Bevestig');
  expect(second.card.text).toContain('Alles van deze leerling is nu uit Steunwijzer weg.');
  await privacy.delivered();
  for (const text of TEXTS) expect(privacy.bytes()).not.toContain(text);
  expect(privacy.channelCards()).toEqual(['Verwijderd: wat hier stond, bewaart Steunwijzer niet meer.']);

  // Whoever works on it at that moment hears so, and brings nothing back.
  expect(presserSentence(await mentor.sends('Bekijk'))).toMatch(/^Deze zaak is verwijderd/);
  // By its number it is as if it never was, for whoever tries.
  expect(onlySentence(await privacy.person(ZORGCOORDINATOR).chat.says('/zaak 1'))).toMatch(/^Die zaak ken ik niet/);

  await goOnErasing(store, SCHOOL, later(11));
  await asker.types('/verwijder');
  expect(asker.card.text).toContain('Verwijderd op 2 november 2026');
  expect(asker.card.text).toMatch(/Gevraagd door Beheerder op 2 november 2026/);
  expect(asker.card.text).toMatch(/Bevestigd door Afdelingsleider op 2 november 2026/);
  expect(asker.card.text).toContain('1 leerling (invoer), 1 zaak of concept en 1 bericht in Teams');
  for (const text of TEXTS) expect(privacy.bytes()).not.toContain(text);
  // The next case gets the next number: the count of others stands.
  expect(await store.nextNumber(SCHOOL)).toBe(2);
});

it('waits for somebody else: whoever asks cannot agree, only take it back', async () => {
  await privacy.referred();
  const asker = await asks(privacy, 'verwijder');
  await asker.presses('Bekijk');
  expect(asker.card.titles).toEqual(['Trek in', 'Terug']);
  const forged = await asker.chat.presses('privacy-yes', { school: 'voorbeeld', one: '1', other: 'verwijdering' });
  expect(JSON.stringify(forged.body)).toContain('Bevestigen doet een ander dan wie het vroeg.');
  await asker.presses('Trek in');
  expect(asker.card.text).toContain('Verzoek 1 gaat niet door.');
  expect(privacy.bytes()).toContain(TEXTS[1]);
});

it('is not for who is no beheerder, and not for a channel', async () => {
  await privacy.referred();
  expect(onlySentence(await privacy.person(MENTOR).chat.says('/verwijder Rosa'))).toMatch(/alleen een beheerder/);
  const forged = await privacy
    .person(MENTOR)
    .chat.presses('privacy-ask', { school: 'voorbeeld', one: '1', other: 'verwijdering' });
  expect(presserSentence(forged)).toMatch(/alleen een beheerder/);
  const inChannel = privacy.kept.bot.chat(channelThread(), BEHEERDER);
  expect(onlySentence(await inChannel.says('/verwijder Rosa'))).toMatch(/privéchat/);
  // Who only agrees begins nothing, and finds nobody.
  const second = privacy.person(SECOND);
  await second.types('/verwijder Rosa');
  expect(second.card.text).not.toContain('Jansen');
});

it('says what to do where there is no second person', async () => {
  await privacy.referred();
  const { settings } = privacy.kept.parts.admin;
  const { version } = await settings.of(SCHOOL);
  await settings.change({ school: SCHOOL, by: BEHEERDER.aadObjectId, patch: { confirmers: [] }, expected: version });
  const asker = privacy.person(BEHEERDER);
  await asker.types('/verwijder Rosa');
  expect(asker.card.text).toContain('Hiervoor is een tweede collega nodig');
  expect(asker.card.titles).toEqual(['Terug']);
});

it('answers odd buttons in words', async () => {
  await privacy.referred();
  const { chat } = privacy.person(BEHEERDER);
  for (const verb of [
    'privacy',
    'privacy-search',
    'privacy-choose',
    'privacy-ask',
    'privacy-open',
    'privacy-yes',
    'privacy-no',
  ])
    for (const odd of [{}, { one: 'x', chosen: 'x', search: '' }, { one: '\u0000', why: ['x'] }]) {
      const { status, body } = await chat.presses(verb, { school: 'voorbeeld', other: 'verwijdering', ...odd });
      expect([status, body?.statusCode]).toEqual([200, 200]);
    }
});

it('begins nothing anew from the first page of a draft that is gone, and shows what was typed there to nobody', async () => {
  const first = (await privacy.person(MENTOR).types('/aanmelden PM2')).card.press('Verder');
  const typed = { ...Object(first?.data), ...PUPIL };
  const { chat } = privacy.person(MENTOR);
  await chat.presses(first?.verb, typed);
  const { store } = privacy.kept;
  const [draft] = await store.summaries(SCHOOL, {});
  if (!draft?.pupil) throw new Error('No draft.');
  await store.erase(SCHOOL, { cases: [draft.caseId], pupils: [draft.pupil] });
  expect(presserSentence(await chat.presses(first?.verb, typed))).toMatch(/^Deze zaak is verwijderd/);
  expect(privacy.bytes()).not.toContain(PUPIL['in-last']);
});
