import { CasesBot, KEY } from '../../../support/cases';
import type { Outcome } from '../../../support/chat';
import { MENTOR, ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard, presserSentence } from '../../../support/reading';
import { OTHER, pm2, press, ROOS, ROSA, sentBy } from './ground';

let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    await pm2(desk, 'case-1', ROSA);
    await pm2(desk, 'case-2', ROOS);
    await pm2(desk, 'draft', OTHER, { draft: true });
  });
  await cases.delivered();
});
afterEach(() => cases.stop());

const zoco = () => cases.own(ZORGCOORDINATOR);
const UNKNOWN = 'Die leerling ken ik niet. Zoek opnieuw met /samenvoegen.';
const all = () => cases.store.findPupils(KEY, {});

/** A card that came of a press, of a size that Teams takes. */
function fitting(outcome: Outcome) {
  expect(Buffer.byteLength(JSON.stringify(outcome.body?.value))).toBeLessThan(80_000);
  return presserCard(outcome);
}

async function editing() {
  return press(zoco(), onlyCard(await zoco().says('/zaak 1')), 'Leerling verbeteren');
}

describe('a forged pupil', () => {
  it.each([
    ['that is not there', 'nothing-like-it'],
    ['of somebody’s draft', String(OTHER.id)],
    ['with an odd name', '__proto__'],
    ['without a name', ''],
  ])('%s is unknown, whatever is pressed', async (_what, id) => {
    const before = await all();
    const data = {
      school: 'voorbeeld',
      one: id,
      oneVersion: '1',
      other: ROSA.id,
      otherVersion: '1',
      reason: 'x',
      keep: id,
    };
    for (const verb of ['pupils-confirm', 'pupils-merge', 'pupil-correct', 'pupil-ask-apart', 'pupil-separate'])
      expect(presserSentence(await zoco().presses(verb, data))).toBe(UNKNOWN);
    expect(await all()).toEqual(before);
  });

  it('of another school is no button of this one', async () => {
    const data = { school: 'casparus', one: ROSA.id, other: ROOS.id, reason: 'x' };
    expect(presserSentence(await zoco().presses('pupils-merge', data))).toMatch(/hoort bij een andere school/);
  });

  it.each([{ one: 7 }, { one: 'x'.repeat(5_000) }, { school: undefined }, { oneVersion: { $ne: 1 } }])(
    'of a wrong kind, %j, gets a sentence',
    async (forged) => {
      const data = { school: 'voorbeeld', one: ROSA.id, other: ROOS.id, reason: 'x', ...forged };
      expect(presserSentence(await zoco().presses('pupils-merge', data))).toMatch(/klopt iets niet/);
    },
  );

  it('of a draft is found by nobody', async () => {
    for (const text of ['/samenvoegen', '/samenvoegen zomer', '/samenvoegen 1A'])
      expect(JSON.stringify((await zoco().says(text)).messages)).not.toContain('Zomerdijk');
  });

  it('twice the same is said', async () => {
    const data = { school: 'voorbeeld', one: ROSA.id, other: ROSA.id, keep: ROSA.id, reason: 'x' };
    for (const verb of ['pupils-compare', 'pupils-confirm', 'pupils-merge'])
      expect(presserCard(await zoco().presses(verb, data)).text).toContain('Dat is al een en dezelfde leerling.');
  });

  it('to keep that is neither of the two is asked again', async () => {
    const data = { school: 'voorbeeld', one: ROSA.id, other: ROOS.id, keep: OTHER.id };
    expect(presserCard(await zoco().presses('pupils-confirm', data)).text).toMatch(
      /▼ Kijk hier nog even naar\s+Kies eerst welke gegevens blijven\.\s+Welke gegevens blijven\?/,
    );
  });
});

describe('data that is put right', () => {
  it.each([
    ['a blank name', { firstName: ' \u200b' }, /Vul de roepnaam in\./],
    ['a name left out', { lastName: undefined }, /Vul de achternaam in\./],
    ['an endless name', { lastName: 'x'.repeat(50_000) }, /Een naam past in 60 tekens/],
    ['an endless name of wide letters', { firstName: '語'.repeat(50_000) }, /Een naam past in 60 tekens/],
    ['a name of signs', { firstName: '***' }, /minstens één letter/],
    ['an endless class', { className: 'x'.repeat(50_000) }, /Schrijf bij klas alleen de klas/],
    ['a number that is none', { number: '1 2' }, /leerlingnummer bestaat uit/],
    ['a day in 2099', { leftOn: '2099-01-01' }, /te ver weg/],
    ['a day that does not exist', { leftOn: '2026-02-30' }, /bestaat niet/],
    ['no reason', { reason: '\u0000 ' }, /Schrijf nog waarom je dit verandert/],
    ['an endless reason', { reason: '"\n'.repeat(25_000) }, /is te lang/],
    ['nothing changed', { firstName: 'Rosalinde' }, /nog niets veranderd/],
  ])('with %s comes back with a sentence, and nothing is kept', async (_what, forged, say) => {
    const before = await all();
    const card = (await editing()).fill('reason', 'Omdat').fill('firstName', 'Anders');
    const outcome = await zoco().presses('pupil-correct', { ...sentBy(card, 'Bewaar'), ...forged });
    expect(fitting(outcome).text).toMatch(say);
    expect(await all()).toEqual(before);
  });

  it('with several mistakes comes back with each at its own field, the missing reason among them', async () => {
    const wrong = (await editing()).fill('firstName', '***').fill('number', '1 2').fill('leftOn', '2099-01-01');
    const data = { ...sentBy(wrong.fill('reason', 'x'), 'Bewaar'), reason: '' };
    const { text } = fitting(await zoco().presses('pupil-correct', data));
    expect(text).toContain('kijk hieronder bij ▼, op 4 plaatsen');
    const [, ...places] = text.split('▼ Kijk hier nog even naar');
    expect(places).toEqual([
      expect.stringMatching(/minstens één letter[\s\S]*Roepnaam/),
      expect.stringMatching(/leerlingnummer bestaat uit[\s\S]*Leerlingnummer/),
      expect.stringMatching(/te ver weg[\s\S]*Van school vertrokken/),
      expect.stringMatching(/Schrijf nog waarom je dit verandert[\s\S]*Waarom verander je dit/),
    ]);
  });

  it('is kept without what cannot be seen, and shown as it was typed', async () => {
    const card = (await editing()).fill('firstName', 'A\u0000nn\u202ee **b** <i>').fill('reason', 'Omdat');
    expect((await press(zoco(), card, 'Bewaar')).text).toContain('A nn e **b** <i> Jonkheer, 3B');
  });

  it('of a pupil who left is marked so, and no longer offered for a new aanmelding', async () => {
    const card = (await editing()).fill('leftOn', '2026-10-01').fill('reason', 'Verhuisd');
    expect((await press(zoco(), card, 'Bewaar')).text).toContain('Vertrokken op 1 oktober 2026');
    const begun = await cases.own(MENTOR).presses('form-anew', { school: 'voorbeeld', to: 'pm2' });
    const start = JSON.stringify(begun.body);
    expect(start).toContain('Rosa Jonkheerd');
    expect(start).not.toContain('Rosalinde');
    const again = await press(zoco(), (await editing()).fill('leftOn', '').fill('reason', 'Terug'), 'Bewaar');
    expect(again.text).not.toContain('Vertrokken');
  });

  it('says of who was referred to special education that the file stays longer, and can take it back', async () => {
    const card = (await editing()).fill('leftOn', '2026-10-01').tick('leftTo').fill('reason', 'Verwezen');
    expect((await press(zoco(), card, 'Bewaar')).text).toContain('Verwezen naar speciaal onderwijs\n');
    expect(await all()).toContainEqual(expect.objectContaining({ id: ROSA.id, leftTo: 'special' }));
    const back = { ...sentBy((await editing()).fill('reason', 'Vergissing'), 'Bewaar'), leftTo: 'false' };
    const after = presserCard(await zoco().presses('pupil-correct', back)).text;
    expect(after).toContain('veranderde of de leerling naar speciaal onderwijs is verwezen (was ja): Vergissing');
    expect(await all()).not.toContainEqual(expect.objectContaining({ leftTo: 'special' }));
  });

  it('from an older card shows the fresh one', async () => {
    const [one, other] = [await editing(), await editing()];
    await press(zoco(), one.fill('className', '3C').fill('reason', 'Een'), 'Bewaar');
    const stale = await press(zoco(), other.fill('className', '3D').fill('reason', 'Twee'), 'Bewaar');
    expect(stale.text).toMatch(/Er is intussen iets veranderd.*Klas: 3C/s);
  });
});

it('a search for 50 KB finds nothing, in a sentence', async () => {
  const data = { school: 'voorbeeld', search: 'x'.repeat(50_000) };
  expect(fitting(await zoco().presses('pupils-search', data)).text).toContain('Ik vind geen leerling die zo heet');
});
