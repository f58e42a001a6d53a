import { caseIdOf } from '../../../src/cases/identify';
import { looksAt } from '../../../src/desk/looks';
import { readWord } from '../../papers/read-word';
import { cardIn, presserSentence } from '../../support/reading';
import { asks, BEHEERDER, MENTOR, Privacy, SCHOOL, SECOND, TEXTS, ZORGCOORDINATOR } from './ground';

let privacy: Privacy;
beforeEach(async () => {
  privacy = new Privacy();
  await privacy.open();
});
afterEach(() => privacy.close());

const HELD = 'Er loopt een klacht over de overgang.';
const DRAFT = 'Wij bespraken de ochtend.';
const CORRECTED = 'Zo heet deze leerling voluit.';

/** All texts of the document behind a link, one after the other. */
async function documentAt(url: string): Promise<string> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  const { blocks, header } = readWord(Buffer.from(await response.arrayBuffer()));
  return [header, JSON.stringify(blocks)].join('\n');
}

it('gives a beheerder all that is kept of a pupil as a document, once a second person agrees', async () => {
  await privacy.referred();
  const { store } = privacy.kept;
  const [one] = await store.summaries(SCHOOL, {});
  const values = { 'in-besproken': DRAFT };
  await store.putSetting(SCHOOL, `bespreking/${one?.caseId}`, { values, interventions: [], evaluation: {} }, 0);
  const hold = { by: BEHEERDER.aadObjectId, at: '2026-11-01T09:00:00Z', until: '2027-07-01', reason: HELD };
  await store.putSetting(SCHOOL, `opruimen/${one?.pupil}`, hold, 0);
  const keeper = privacy.person(ZORGCOORDINATOR);
  await keeper.types('/samenvoegen Rosa');
  keeper.card.tick('chosen', keeper.card.text.match(/Rosa Jansen.*\)/)?.[0]);
  await keeper.presses('Gegevens');
  await keeper.fills({ lastName: 'Jansen-Vermeulen', reason: CORRECTED }).presses('Bewaar');
  const asker = await asks(privacy, 'inzage');
  expect(asker.card.text).toContain('Verzoek 1 wacht op bevestiging');
  const before = await asker.chat.presses('privacy-file', { school: 'voorbeeld', one: '1', other: 'inzage' });
  expect(presserSentence(before)).toMatch(/^Dit document kan ik je nu niet geven/);
  await privacy.delivered();

  const second = privacy.person(SECOND);
  await second.types('/inzage');
  await second.presses('Bekijk');
  await second.presses('Bevestig');
  expect(second.card.text).toContain('Je collega krijgt bericht');
  const notTheirs = await second.chat.presses('privacy-file', { school: 'voorbeeld', one: '1', other: 'inzage' });
  expect(presserSentence(notTheirs)).toMatch(/^Dit document kan ik je nu niet geven/);
  await privacy.delivered();
  expect(privacy.told(BEHEERDER).at(-1)).toBe(
    'Bevestigd: inzage 1. Haal het document op met /inzage; dat kan een week lang.',
  );

  await asker.types('/inzage');
  await asker.presses('Bekijk');
  expect(asker.card.text).toContain('Staan er namen van andere leerlingen in');
  const pressed = await asker.sends('Document (Word)');
  expect(presserSentence(pressed)).toBe('Het staat hieronder.');
  const own = pressed.messages.filter(({ conversation }) => conversation === `a:${BEHEERDER.id}`);
  const looks = await looksAt(store, SCHOOL, one?.caseId ?? caseIdOf('none'));
  expect(looks.map(({ by, what, as }) => [by, what, as])).toEqual(
    expect.arrayContaining([
      [BEHEERDER.aadObjectId, 'pupil', ['manager']],
      [SECOND.aadObjectId, 'pupil', ['confirmer']],
      [BEHEERDER.aadObjectId, 'file', ['manager']],
    ]),
  );
  const text = await documentAt(cardIn(own[0]).buttons[0]?.url ?? '');
  for (const each of [
    ...TEXTS,
    DRAFT,
    HELD,
    CORRECTED,
    'Jansen-Vermeulen',
    'Zaak 1',
    'diende in',
    'Mentor',
    '2 november 2026',
  ])
    expect(text).toContain(each);
  expect(text).toContain('wie het bekeek",[["Wanneer en wie","Wat"]');
  // Nothing is left to fill in: no meeting was held yet.
  expect(text).not.toContain('Zaak 1: Evaluatie');
  // Nothing of it goes away.
  expect((await store.summaries(SCHOOL, {})).length).toBe(1);
});

it('is over when the pupil is erased meanwhile', async () => {
  await privacy.referred();
  await asks(privacy, 'inzage');
  await privacy.delivered();
  await asks(privacy, 'verwijder');
  await privacy.delivered();
  const second = privacy.person(SECOND);
  await second.types('/verwijder');
  await second.presses('Bekijk');
  await second.presses('Bevestig');
  await privacy.delivered();
  await second.types('/inzage');
  expect(second.card.text).toContain('Niet doorgegaan.');
  expect(second.card.titles).toEqual([]);
});

it('stays known as agreed to when the pupil is erased after that', async () => {
  await privacy.referred();
  await asks(privacy, 'inzage');
  await privacy.delivered();
  const second = privacy.person(SECOND);
  for (const [command, after] of [
    ['/inzage', 'verwijder'],
    ['/verwijder', undefined],
  ] as const) {
    await second.types(command);
    await second.presses('Bekijk');
    await second.presses('Bevestig');
    await privacy.delivered();
    if (after) await asks(privacy, after);
    await privacy.delivered();
  }
  await second.types('/inzage');
  expect(second.card.text).toMatch(/Bevestigd door .*\nDaarna is de leerling verwijderd\./);
  expect(second.card.text).not.toContain('Niet doorgegaan.');
});

it('is not for who is no beheerder', async () => {
  await privacy.referred();
  const { chat } = privacy.person(MENTOR);
  const forged = await chat.presses('privacy-file', { school: 'voorbeeld', one: '1', other: 'inzage' });
  expect(presserSentence(forged)).toMatch(/alleen een beheerder/);
});
