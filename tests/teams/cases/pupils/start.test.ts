import { personIdOf } from '../../../../src/cases/identify';
import type { PupilCommand } from '../../../../src/cases/pupils/change';
import { Desk } from '../../../../src/desk/desk';
import { pupilHistory } from '../../../../src/desk/pupil-history';
import type { Pupil } from '../../../../src/store/port';
import { deskSchool } from '../../../../src/teams/settings/school-days';
import { knownSchools } from '../../../support/bot';
import { OTHER_MENTOR, ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard } from '../../../support/reading';
import { Desks, PUPIL } from '../filling';
import { toQuestions, toSubmitted } from '../filling-pages';
import { press, sentBy } from './ground';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

const NEAR = { ...PUPIL, 'in-first': 'Roza' };

async function pupils(): Promise<readonly Pupil[]> {
  const { store, school } = await desks.kept();
  return store.findPupils(school, {});
}

/** What the zorgcoördinator does behind the mentor's back. */
async function office(command: PupilCommand): Promise<void> {
  const { desk, school: key } = await desks.kept();
  const structure = knownSchools().get('voorbeeld')?.structure;
  if (!structure) throw new Error('No school.');
  const roles = [...structure.roles.keys()].filter((role) => role === 'zorgcoordinator');
  const by = { id: personIdOf(ZORGCOORDINATOR.aadObjectId), roles };
  const school = await deskSchool(desk.options.store, key, structure);
  const result = await desk.changePupils({ school, by, activity: `x${Math.random()}`, command });
  expect(result.kind).toBe('done');
}

describe('a name that looks like a pupil one knows', () => {
  beforeEach(async () => {
    await toSubmitted(desks.mentor());
  });

  it('is asked about; yes takes up that pupil', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    await mentor.fills(NEAR).presses('Verder');
    expect(mentor.card.text).toMatch(
      /Dit lijkt op een leerling die je al kent.*Bedoel je …\?.*Rosa Jansen, 3B.*Nee, een andere leerling/s,
    );
    await mentor.presses('Verder');
    expect(mentor.card.text).toContain('Bedoel je …?');
    expect(await pupils()).toHaveLength(1);
    mentor.card.tick('in-same', 'Rosa Jansen, 3B');
    await mentor.presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 3B/s);
    expect(await pupils()).toHaveLength(1);
  });

  it('no makes another', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    await mentor.fills(NEAR).presses('Verder');
    mentor.card.tick('in-same', 'Nee, een andere leerling');
    await mentor.presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Roza Jansen, 3B/s);
    expect(await pupils()).toHaveLength(2);
  });

  it('in a new class moves the pupil there, and keeps the class before', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    await mentor.fills({ ...PUPIL, 'in-class': '4B' }).presses('Verder');
    mentor.card.tick('in-same', 'Rosa Jansen, 3B');
    await mentor.presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 4B/s);
    expect(await pupils()).toMatchObject([{ className: '4B', formerClasses: ['3B'] }]);
  });

  it('comes in its new class, also when the program ended between the draft and the class', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    await mentor.fills({ ...PUPIL, 'in-class': '4B' }).presses('Verder');
    mentor.card.tick('in-same', 'Rosa Jansen, 3B');
    const ends = jest.spyOn(Desk.prototype, 'changePupils').mockRejectedValueOnce(new Error('The program ended.'));
    await mentor.sends('Verder');
    ends.mockRestore();
    expect(await pupils()).toMatchObject([{ className: '3B' }]);
    const repeated = sentBy(mentor.card, 'Verder');
    await mentor.presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 4B/s);
    expect(await pupils()).toMatchObject([{ className: '4B', formerClasses: ['3B'] }]);
    await mentor.presses('Terug');
    await mentor.fills({ 'in-class': '4C' }).presses('Verder');
    // Pressed once more on the first card: what was put right since stays.
    await mentor.chat.presses('form-start', repeated);
    expect(await pupils()).toMatchObject([{ className: '4C' }]);
  });

  it('is read aloud without a name', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const sent = await mentor.fills(NEAR).sends('Verder');
    expect(JSON.stringify(Object(sent.body?.value).speak)).not.toContain('Jansen');
  });

  it('tells a colleague nothing: another pupil is made', async () => {
    const other = await desks.mentor(OTHER_MENTOR).types('/aanmelden PM2');
    const [rosa] = await pupils();
    const data = { ...sentBy(other.fills(PUPIL).card, 'Verder'), 'in-same': rosa?.id };
    expect(presserCard(await other.chat.presses('form-start', data)).text).toMatch(/^PM2.*Die kan ik niet kiezen\./s);
    await other.presses('Verder');
    expect(other.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 3B/s);
    expect(await pupils()).toHaveLength(2);
  });

  it('is found by the zorgcoördinator once the colleague handed it in too', async () => {
    const zoco = desks.mentor(ZORGCOORDINATOR).chat;
    const others = await toQuestions(desks.mentor(OTHER_MENTOR), NEAR);
    expect(onlyCard(await zoco.says('/samenvoegen')).text).not.toContain('Roza');
    await others.presses('Weggooien');
    await others.presses('Ja, weggooien');
    await toSubmitted(desks.mentor(OTHER_MENTOR));
    expect(onlyCard(await zoco.says('/samenvoegen')).text).toContain('Rosa Jansen, 3B en Rosa Jansen, 3B');
  });
});

describe('pupils that are no longer there to choose', () => {
  it('a double is offered as the pupil that it is today, and one who left is not', async () => {
    await toSubmitted(desks.mentor());
    await toSubmitted(desks.mentor(OTHER_MENTOR));
    const [one, other] = await pupils();
    if (!one || !other) throw new Error('Two pupils were made.');
    await office({ kind: 'correct', pupil: other.id, typed: { firstName: 'Rosalie' }, reason: 'Doopnaam' });
    await office({ kind: 'merge', double: one.id, keep: other.id, reason: 'Zelfde' });
    const both = [desks.mentor(), desks.mentor(OTHER_MENTOR)];
    for (const mentor of both) {
      const shown = JSON.stringify((await mentor.chat.says('/aanmelden PM2')).messages[0]?.body);
      expect(shown).toContain('Rosalie Jansen, 3B');
      expect(shown).not.toContain('Rosa Jansen');
    }
    await office({ kind: 'correct', pupil: other.id, typed: { leftOn: '2026-10-30' }, reason: 'Verhuisd' });
    for (const mentor of both)
      expect((await mentor.types('/aanmelden PM2')).card.text).not.toContain('eerder aanmeldde');
  });

  it('and somebody else typed beside it is asked about, with both still there', async () => {
    await toSubmitted(desks.mentor());
    const [own] = await pupils();
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const typed = { 'in-first': 'Noor', 'in-last': 'Bakker', 'in-class': '2A' };
    await mentor.fills({ 'in-pupil': own?.id ?? '', ...typed }).presses('Verder');
    expect(mentor.card.text).toMatch(/stap 1 van 4.*Je koos een leerling én vulde gegevens in\. Wie bedoel je\?/s);
    expect(mentor.card.press('Verder')?.data).toMatchObject({ 'in-pupil': own?.id, ...typed });
    expect(await pupils()).toHaveLength(1);
    await mentor.fills({ 'in-pupil': '' }).presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Noor Bakker, 2A/s);
  });

  it('one that was merged between the page and the press is taken up as what it is today', async () => {
    await toSubmitted(desks.mentor());
    await toSubmitted(desks.mentor(OTHER_MENTOR));
    const [one, other] = await pupils();
    if (!one || !other) throw new Error('Two pupils were made.');
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const { store, school } = await desks.kept();
    const mine = await store.summaries(school, { mentor: personIdOf('00000000-0000-4000-8000-000000000001') });
    const own = mine[0]?.pupil === one.id ? one : other;
    const keep = own === one ? other : one;
    await office({ kind: 'merge', double: own.id, keep: keep.id, reason: 'Zelfde' });
    await office({ kind: 'correct', pupil: keep.id, typed: { firstName: 'Rosalie' }, reason: 'Doopnaam' });
    await mentor.fills({ 'in-pupil': own.id }).presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosalie Jansen, 3B/s);
    expect(await store.summaries(school, { pupil: keep.id })).toHaveLength(2);
  });
});

describe('the first page of a draft', () => {
  async function onFirstPage() {
    const mentor = await toQuestions(desks.mentor());
    return mentor.presses('Terug');
  }

  it('lets its mentor put name and class right, and says who did', async () => {
    const mentor = await onFirstPage();
    await mentor.fills({ 'in-first': 'Roos', 'in-class': '3C' }).presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Roos Jansen, 3C/s);
    const [pupil] = await pupils();
    expect(pupil).toMatchObject({ firstName: 'Roos', className: '3C', formerClasses: ['3B'] });
    const { store, school } = await desks.kept();
    expect(pupil && (await pupilHistory(store, school, pupil))).toMatchObject([{ kind: 'corrected' }]);
    expect((await mentor.types('/mijn')).card.text).toContain('3C · R.J.');
  });

  it('changes nothing when nothing was changed', async () => {
    const mentor = await onFirstPage();
    await mentor.presses('Verder');
    expect(await pupils()).toMatchObject([{ version: 1 }]);
  });

  it.each([
    [{ 'in-first': ' ' }, /Vul de roepnaam in\./],
    [{ 'in-last': 'x'.repeat(50_000) }, /Een naam past in 60 tekens/],
    [{ 'in-class': '\u0000' }, /Vul de klas in, bijvoorbeeld 3B\./],
    [{ 'in-number': '1; DROP' }, /Een leerlingnummer bestaat uit/],
    [{ 'in-first': true }, /Hier kon ik geen antwoorden uit lezen/],
  ])('with %j comes back with a sentence', async (forged, say) => {
    const mentor = await onFirstPage();
    const outcome = await mentor.chat.presses('form-page', { ...sentBy(mentor.card, 'Verder'), ...forged });
    const card = presserCard(outcome);
    expect(card.text).toMatch(/stap 1 van 4/);
    expect(card.text).toMatch(say);
    expect(Buffer.byteLength(JSON.stringify(outcome.body?.value))).toBeLessThan(80_000);
    expect(await pupils()).toMatchObject([{ firstName: 'Rosa', version: 1 }]);
  });

  it('is turned by a repeat, when the program ended after the pupil was put right', async () => {
    const mentor = await onFirstPage();
    const ends = jest.spyOn(Desk.prototype, 'carryOut').mockRejectedValueOnce(new Error('The program ended.'));
    await mentor.fills({ 'in-class': '3C' }).sends('Verder');
    ends.mockRestore();
    await mentor.presses('Verder');
    expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 3C/s);
    const [pupil] = await pupils();
    expect(pupil).toMatchObject({ className: '3C', version: 2 });
  });

  it('from another device, older, does not bring the old name back', async () => {
    const mentor = await onFirstPage();
    const old = sentBy(mentor.card, 'Verder');
    await mentor.fills({ 'in-first': 'Roos' }).presses('Verder');
    const stale = presserCard(await mentor.chat.presses('form-page', old));
    expect(stale.text).toMatch(/Deze kaart is verouderd/);
    expect(await pupils()).toMatchObject([{ firstName: 'Roos' }]);
  });

  it('of a pupil with a case that was handed in has the class only', async () => {
    await toSubmitted(desks.mentor());
    const mentor = await toQuestions(desks.mentor());
    await mentor.presses('Terug');
    expect(() => mentor.card.fill('in-first', 'x')).toThrow('No field');
    const forged = { ...sentBy(mentor.card, 'Verder'), 'in-first': 'Anders', 'in-class': '4B' };
    await press(mentor.chat, presserCard(await mentor.chat.presses('form-page', forged)), 'Terug');
    expect(await pupils()).toMatchObject([{ firstName: 'Rosa', className: '4B', formerClasses: ['3B'] }]);
  });
});
