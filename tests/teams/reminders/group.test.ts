import { caseIdOf } from '../../../src/cases/identify';
import { MemoryPeopleDirectory } from '../../../src/teams';
import { renderReminders } from '../../../src/teams/reminders/card';
import { type Entry, entriesOf } from '../../../src/teams/reminders/entries';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { knownSchools } from '../../support/bot';
import { problemsOf } from '../../support/card-check';
import { readCard } from '../../support/card-reader';
import { type CasesBot, KEY, SCHOOL } from '../../support/cases';
import { ASSIGNMENTS, DOCENT, MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserCard } from '../../support/reading';
import {
  ask,
  CASE,
  discussed,
  EVALUATION,
  fourWeeksLater,
  inOt,
  inOwn,
  last,
  once,
  press,
  toPerson,
  toTeam,
  UPDATE,
} from './ground';

const SECOND = caseIdOf('case-2');
const THIRD = caseIdOf('case-3');
const THREE = [once(UPDATE), once(`${SECOND}/update/1`), once(`${THIRD}/update/1`)];
let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater(async (desk) => {
    await discussed(desk, SECOND);
    await discussed(desk, THIRD);
  });
});
afterEach(() => cases.stop());

it('several of one morning are one new post in the channel and one message to the person', async () => {
  await ask(cases, toTeam, ...THREE);
  await ask(cases, toPerson(MENTOR), ...THREE);
  const [posted, ...others] = inOt(cases);
  expect(others).toEqual([]);
  expect(posted?.conversation).toBe(OT_CHANNEL);
  const card = cardIn(posted);
  expect(card.text).toMatch(
    /^Herinneringen van vandaag: 3\nUpdate · zaak 1 · PM\+ · 3B · R\.J\.\nVoor <at>Mentor<\/at>/,
  );
  expect(card.titles.filter((title) => title === 'Update geven')).toHaveLength(3);
  // What holds for all of them is said once, below.
  expect(card.text.split('is onze lezing')).toHaveLength(2);
  expect(problemsOf(posted?.body.attachments?.[0]?.content)).toEqual([]);
  expect(inOwn(cases, MENTOR)).toHaveLength(1);
});

it('those of one case stay in its thread', async () => {
  await ask(cases, toTeam, once(UPDATE), once(EVALUATION));
  expect(inOt(cases).map(({ conversation }) => conversation.startsWith(`${OT_CHANNEL};messageid=`))).toEqual([true]);
});

it('what is remarked of some of them says of which', async () => {
  await ask(cases, toTeam, once(UPDATE), once(EVALUATION), once(`${SECOND}/evaluatie/1`));
  const { text } = cardIn(inOt(cases)[0]);
  expect(text).toMatch(/\nUpdate · zaak 1 · PM\+: het document zegt niet .* is onze lezing\.$/);
});

it('what is done is said in its place, and the rest can still be done', async () => {
  await ask(cases, toTeam, ...THREE);
  await ask(cases, toPerson(MENTOR), ...THREE);
  await cases.own(MENTOR).presses('case-update', { school: SCHOOL, case: SECOND, text: 'Dat gaat goed' }, 'elders');
  await cases.delivered();
  for (const messages of [inOt(cases), inOwn(cases, MENTOR)]) {
    const { text, titles } = last(messages);
    expect(text).toContain('Herinneringen van vandaag: nog 2 van 3');
    expect(text).toContain('Update · zaak 3 · PM+ · 3B · R.J.\nGedaan door Mentor, 09:00.');
    expect(titles.filter((title) => title === 'Update geven')).toHaveLength(2);
  }
});

it('a press on one of several answers with all of them', async () => {
  await ask(cases, toTeam, ...THREE);
  const answer = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), 'Volgende week', 'Later'));
  expect(answer.text).toContain('nog 2 van 3');
  expect(answer.text).toContain('Uitgesteld tot maandag 7 december door Zorgcoördinator.');
  expect(answer.text).toContain('zaak 3');
});

it('nobody reads a message of elsewhere by what a button says of it', async () => {
  const name = await ask(cases, toPerson(MENTOR), ...THREE);
  const data = { school: SCHOOL, case: CASE, version: '1', what: `${CASE}/niets/1`, in: name };
  for (const chat of [cases.own(ZORGCOORDINATOR), cases.inChannel(ZORGCOORDINATOR), cases.inChannel(DOCENT)]) {
    const { text } = presserCard(await chat.presses('reminder-do', data));
    expect(text).toBe(
      'Zaak 1 · PM+ · 3B · R.J.\nDit wordt niet meer gevraagd: het staat niet in de afspraken van de school.',
    );
  }
});

describe('very many', () => {
  async function hundred(count = 100): Promise<Entry[]> {
    const structure = knownSchools().get(SCHOOL)?.structure;
    if (!structure) throw new Error('No school.');
    const school = await deskSchool(cases.store, KEY, structure);
    const reads = { desk: cases.desk, people: new MemoryPeopleDirectory(ASSIGNMENTS) };
    const [one] = await entriesOf(KEY, school, { reminders: [once(UPDATE)] }, reads);
    if (!one) throw new Error('No reminder.');
    return Array.from({ length: count }, (_, at) => {
      const label = `Zaak ${1000 + at} · PM+ · 3B · R.J.`;
      return { ...one, about: { ...one.about, label } };
    });
  }
  const options = { message: `reminders/2026-11-30/${MENTOR.aadObjectId}/1`, day: '2026-11-30', inChannel: true };

  it('fold, and fit under 28 KB', async () => {
    const { card, summary } = renderReminders(await hundred(), options);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
    expect(problemsOf(card)).toEqual([]);
    expect(summary).toBe('Herinneringen van vandaag: 100');
    const read = readCard(card);
    expect(read.text).not.toContain('zaak 1099');
    read.press(read.titles.find((title) => /^Nog \d+ tonen$/.test(title)) ?? '');
    expect(read.text).toContain('Update · zaak 1099 · PM+ · 3B · R.J. · de mentor');
  });

  it.each([200, 1000])('never grow above that, and say how many more there are: %i', async (count) => {
    const all = await hundred(count);
    const done = all.map((entry): Entry => ({ ...entry, how: { kind: 'gone' } }));
    for (const entries of [all, [...all.slice(0, count / 2), ...done.slice(count / 2)], done]) {
      const { card, text } = renderReminders(entries, options);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
      expect(Buffer.byteLength(text)).toBeLessThan(28_000);
      expect(problemsOf(card)).toEqual([]);
    }
    const { card, text } = renderReminders(all, options);
    const read = readCard(card);
    const inFull = read.titles.filter((title) => title === 'Update geven').length;
    expect(inFull).toBeGreaterThan(0);
    const label = read.titles.find((title) => /^Nog \d+ van \d+ tonen$/.test(title)) ?? '';
    read.press(label);
    const listed = Number(label.split(' ')[1]);
    expect(read.text).toContain(`En nog ${count - inFull - listed}: zie /herinneringen.`);
    expect(text).toMatch(/En nog \d+: zie \/herinneringen\.$/);
  });

  it('make room for the next as the first are done', async () => {
    const all = await hundred();
    const settled = all.map((entry, at): Entry => (at < 90 ? { ...entry, how: { kind: 'gone' } } : entry));
    const read = readCard(renderReminders(settled, options).card);
    expect(read.text).toContain('Herinneringen van vandaag: nog 10 van 100');
    expect(read.text).toContain('Update · zaak 1090');
    expect(read.titles).toContain('Nog 86 afgehandeld');
    const none = all.map((entry): Entry => ({ ...entry, how: { kind: 'gone' } }));
    expect(readCard(renderReminders(none, options).card).text).toContain('alles is afgehandeld');
  });
});
