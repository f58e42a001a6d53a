import { personIdOf } from '../../../src/cases/identify';
import { TestBot } from '../../support/bot';
import { personal } from '../../support/chat';
import { OTHER_MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { onlySentence, presserCard, presserSentence } from '../../support/reading';
import { Desks, PUPIL, QUESTION } from './filling';
import { toCheck, toQuestions } from './filling-pages';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

const NOT_KNOWN = 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.';

/** What the button on a card sends. */
const sentBy = (title: string, data: unknown): Record<string, unknown> => {
  if (typeof data !== 'object' || data === null) throw new Error(`"${title}" sends nothing.`);
  return { ...data };
};

describe('somebody else’s draft', () => {
  it.each(['form-page', 'form-submit', 'form-discard', 'form-open'])('is not there for %s', async (verb) => {
    const mentor = await toQuestions(desks.mentor());
    const data = sentBy('Verder', mentor.card.press('Verder')?.data);
    const other = desks.mentor(OTHER_MENTOR).chat;
    const forged = { ...data, to: verb === 'form-discard' ? 'sure' : 'next' };
    const said = presserSentence(await other.presses(verb, forged));
    expect(said).toBe(NOT_KNOWN);
    expect(presserSentence(await other.presses(verb, { ...forged, case: 'nothing-like-it' }))).toBe(said);
  });

  it('is not hit by the word on its first page either', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const data = sentBy('Verder', mentor.fills(PUPIL).card.press('Verder')?.data);
    await mentor.presses('Verder');
    const other = desks.mentor(OTHER_MENTOR).chat;
    const begun = presserCard(await other.presses('form-start', { ...data, 'in-first': 'Bo' }));
    expect(begun.text).toContain('Bo Jansen, 3B');
    const { store, school } = await desks.kept();
    expect(await store.summaries(school, {})).toHaveLength(2);
  });

  it('names no pupil that somebody else may pick', async () => {
    await toQuestions(desks.mentor());
    const { store, school } = await desks.kept();
    const [rosa] = await store.findPupils(school, {});
    const other = await desks.mentor(OTHER_MENTOR).types('/aanmelden PM2');
    expect(other.card.text).not.toContain('eerder');
    const data = sentBy('Verder', other.card.press('Verder')?.data);
    const refused = presserCard(await other.chat.presses('form-start', { ...data, 'in-pupil': rosa?.id }));
    expect(refused.text).toContain('Die kan ik niet kiezen.');
    expect(refused.text).not.toContain('Rosa');
  });
});

describe('a forged press', () => {
  it.each([
    ['no case', { case: undefined }],
    ['a case that is no text', { case: { $ne: '' } }],
    ['a case with an endless name', { case: 'x'.repeat(5_000) }],
    ['a page that is no number', { page: 'een' }],
    ['a version that is no number', { version: -1 }],
    ['a direction that is none', { to: 'up' }],
    ['a school that is none', { school: 7 }],
  ])('with %s gets a sentence', async (_what, forged) => {
    const mentor = await toQuestions(desks.mentor());
    const data = sentBy('Verder', mentor.card.press('Verder')?.data);
    expect(presserSentence(await mentor.chat.presses('form-page', { ...data, ...forged }))).toMatch(/klopt iets niet/);
  });

  it('for another school gets a sentence', async () => {
    const mentor = await toQuestions(desks.mentor());
    const data = sentBy('Verder', mentor.card.press('Verder')?.data);
    expect(presserSentence(await mentor.chat.presses('form-page', { ...data, school: 'casparus' }))).toMatch(
      /hoort bij een andere school/,
    );
  });

  it.each([
    ['a page that is not there', { page: '40' }, /Die pagina is er niet: het formulier heeft er 2/],
    ['a page before the first', { page: '-7' }, /Die pagina is er niet/],
    ['a question that is not there', { 'in-bsn': '123456782' }, /Het formulier is intussen veranderd/],
    ['a question called __proto__', { 'in-__proto__': 'x' }, /Het formulier is intussen veranderd/],
    [
      'a choice that is not there',
      { 'in-onderwerp': 'geld' },
      /‘geld’ kun je bij ‘Waar gaat het vooral over\?’ niet kiezen/,
    ],
    ['an answer that is no text', { 'in-hulpvraag': 7 }, /▼ .*\nBij ‘Wat is je vraag\?’ hoort tekst/],
    ['an answer that is a list', { 'in-hulpvraag': ['a'] }, /▼ .*\nBij ‘Wat is je vraag\?’ hoort tekst/],
    ['a day that does not exist', { 'on-overlegd-zorgcoordinator': '2026-02-30' }, /30 februari 2026 bestaat niet/],
    ['a day in 2099', { 'on-ouders-geinformeerd': '2099-01-01' }, /ligt 1 januari 2099 in de toekomst/],
    ['a day that is no day', { 'on-ouders-geinformeerd': 'gisteren' }, /is ‘gisteren’ geen datum/],
  ])('with %s is refused on the form, and nothing of it is kept', async (_what, forged, say) => {
    const mentor = await toQuestions(desks.mentor());
    const data = sentBy('Verder', mentor.fills(QUESTION).card.press('Verder')?.data);
    const refused = presserCard(await mentor.chat.presses('form-page', { ...data, ...forged }));
    expect(refused.text).toMatch(say);
    const { store, school } = await desks.kept();
    expect(await store.summaries(school, {})).toMatchObject([{ status: 'draft', version: 1 }]);
  });

  it.each([
    ['in ASCII', 'x'],
    ['in three bytes each', '語'],
    ['of quotes', '"\n'],
  ])('with 50 KB %s comes back within the size of a card', async (_what, letter) => {
    const mentor = await toQuestions(desks.mentor());
    const data = sentBy('Verder', mentor.card.press('Verder')?.data);
    const text = letter.repeat(50_000 / letter.length);
    const outcome = await mentor.chat.presses('form-page', { ...data, ...QUESTION, 'in-wat-zie-je': text });
    expect(presserCard(outcome).text).toMatch(/is te lang: [\d.]+ tekens, en er passen er 500/);
    expect(Buffer.byteLength(JSON.stringify(outcome.body?.value))).toBeLessThan(80_000);
  });

  it.each([
    ['an empty name', { 'in-first': ' ' }, /Vul de roepnaam in\./],
    ['an endless name', { 'in-last': 'x'.repeat(50_000) }, /Een naam past in 60 tekens/],
    ['an endless class', { 'in-class': 'x'.repeat(500) }, /Schrijf bij klas alleen de klas/],
    [
      'a name behind the class',
      { 'in-class': '3B Jan Pietersen' },
      /alleen de klas, kort en zonder naam: bijvoorbeeld 3B, H4a/,
    ],
    ['a number that is none', { 'in-number': '1; DROP' }, /Een leerlingnummer bestaat uit/],
    ['a name that is no text', { 'in-first': true }, /▼ .*\nHier kon ik geen antwoorden uit lezen/],
  ])('on the first page with %s begins nothing', async (_what, forged, say) => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const data = sentBy('Verder', mentor.fills(PUPIL).card.press('Verder')?.data);
    const outcome = await mentor.chat.presses('form-start', { ...data, ...forged });
    expect(presserCard(outcome).text).toMatch(say);
    expect(Buffer.byteLength(JSON.stringify(outcome.body?.value))).toBeLessThan(80_000);
    expect(await desks.bot.desk?.options.store.schools()).toEqual([]);
  });

  it('of a route that one may not begin begins nothing', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const data = sentBy('Verder', mentor.fills(PUPIL).card.press('Verder')?.data);
    const { chat } = desks.mentor(ZORGCOORDINATOR);
    expect(presserSentence(await chat.presses('form-start', data))).toBe('PM2 begint bij de mentor. Vraag het Mentor.');
    expect(presserSentence(await chat.presses('form-begin', data))).toMatch(/^PM2 begint bij de mentor/);
    expect(presserSentence(await mentor.chat.presses('form-begin', { ...data, route: 'pm9' }))).toMatch(
      /Die stap ken ik niet/,
    );
  });
});

describe('a card that is no longer of today', () => {
  it('gets the fresh page, with what had no answer yet', async () => {
    const mentor = await toQuestions(desks.mentor());
    const old = sentBy('Verder', mentor.card.press('Verder')?.data);
    await mentor.fills({ 'in-hulpvraag': 'Nieuwer' }).presses('Later verder');
    const stale = { ...old, 'in-hulpvraag': 'Ouder', 'in-wat-helpt': 'Alleen hier' };
    const fresh = presserCard(await mentor.chat.presses('form-page', stale));
    expect(fresh.text).toMatch(/^PM2.*stap 2 van 4.*Deze kaart is verouderd/s);
    expect(fresh.press('Verder')?.data).toMatchObject({ 'in-hulpvraag': 'Nieuwer', 'in-wat-helpt': 'Alleen hier' });
  });

  it('gets the fresh page when it is wrong besides, and overwrites nothing of it', async () => {
    const mentor = await toQuestions(desks.mentor());
    const old = sentBy('Verder', mentor.card.press('Verder')?.data);
    await mentor.fills({ 'in-hulpvraag': 'Nieuwer' }).presses('Later verder');
    const wrong = { ...old, 'in-hulpvraag': 'Ouder', 'in-onderwerp': 'geld' };
    const fresh = presserCard(await mentor.chat.presses('form-page', wrong));
    expect(fresh.text).toContain('Deze kaart is verouderd');
    expect(fresh.press('Verder')?.data).toMatchObject({ 'in-hulpvraag': 'Nieuwer' });
  });

  it('begins one draft however often its first page is pressed', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const data = mentor.fills(PUPIL).card.press('Verder')?.data;
    const [one, other] = await Promise.all([1, 2].map(() => mentor.chat.presses('form-start', data)));
    if (!one || !other) throw new Error('Not answered.');
    expect([presserCard(one).text, presserCard(other).text]).toEqual([
      expect.stringContaining('stap 2 van 4'),
      expect.stringContaining('stap 2 van 4'),
    ]);
    const { store, school } = await desks.kept();
    expect(await store.summaries(school, {})).toHaveLength(1);
    expect(await store.findPupils(school, {})).toHaveLength(1);
  });

  it('hands in once', async () => {
    const mentor = await toCheck(desks.mentor());
    const data = mentor.card.press('Indienen')?.data;
    await mentor.presses('Indienen');
    expect(presserSentence(await mentor.chat.presses('form-submit', data))).toBe(
      'Dat kan nu niet: deze zaak is ingediend.',
    );
    expect(presserSentence(await mentor.chat.presses('form-discard', { ...sentBy('', data), to: 'sure' }))).toMatch(
      /^Dat kan nu niet/,
    );
  });

  it('repeated by Teams after a restart is carried out once', async () => {
    const mentor = await toQuestions(desks.mentor());
    const data = sentBy('Verder', mentor.fills(QUESTION).card.press('Verder')?.data);
    const press = {
      id: 'the-same',
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'form-page', data } },
    };
    await mentor.chat.sends(press);
    await desks.restart();
    const again = presserCard(await desks.mentor().chat.sends(press));
    expect(again.text).toContain('stap 3 van 4');
    const { store, school } = await desks.kept();
    expect(await store.summaries(school, {})).toMatchObject([{ version: 2 }]);
  });
});

it('says so where the step is gone, and keeps what was filled in', async () => {
  const mentor = await toQuestions(desks.mentor());
  const data = mentor.card.press('Verder')?.data;
  await desks.restart({ without: 'pm2' });
  const after = desks.mentor();
  expect(presserCard(await after.chat.presses('form-page', data)).text).toMatch(/^Dit formulier is er niet meer/);
  await after.types('/mijn');
  expect(after.card.text).toContain('Concept pm2');
  await after.presses('Verder');
  expect(after.card.text).toContain('Wat je invulde is bewaard.');
  await after.presses('Weggooien');
  await after.presses('Ja, weggooien');
});

it('works nowhere that nothing is kept', async () => {
  const bot = await TestBot.start();
  expect(onlySentence(await bot.chat().says('/aanmelden PM2'))).toMatch(/^Hier wordt niets bewaard/);
  expect(onlySentence(await bot.chat().says('/mijn'))).toMatch(/^Hier wordt niets bewaard/);
  await bot.stop();
});

it('shows a draft to its mentor only, in /mijn as well', async () => {
  await toQuestions(desks.mentor());
  const other = await desks.mentor(OTHER_MENTOR).types('/mijn');
  expect(other.card.text).toContain('Je hebt geen concepten');
  const { store, school } = await desks.kept();
  expect(await store.summaries(school, { mentor: personIdOf(OTHER_MENTOR.aadObjectId) })).toEqual([]);
  expect(personal().conversation.id).toBe('a:mentor');
});
