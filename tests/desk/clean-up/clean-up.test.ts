import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, pupilIdOf } from '../../../src/cases/identify';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { ask } from '../../../src/desk/erasure/requests';
import { SCHOOL } from '../office';
import { ASKER, HELD, PROVEN, SECOND, Years } from './ground';

const { key } = SCHOOL;
const SECRET = 'Xqwzj';
const LEFT = { leftOn: '2024-07-12' };
const TODAY = '2026-11-02T09:00:00+01:00';

let folder: string;
let years: Years;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-clean-up-'));
  years = await Years.open(folder);
});
afterEach(async () => {
  await years.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('');
const now = () => instantOf(years.office.moment);
const erases = async () => {
  await goOnErasing(years.store, key, now());
  years.office.moment = new Date(years.office.moment.getTime() + 11 * 60_000);
  await goOnErasing(years.store, key, now());
};
const requestNow = async () => (await years.requests()).at(-1)?.request;

it('looks at every pupil once, doubles with the one that they are', async () => {
  await years.pupil('Weg', LEFT);
  await years.pupil('Dubbel', { leftOn: '2020-01-01', mergedInto: pupilIdOf('Weg') });
  await years.pupil('Verwezen', { ...LEFT, leftTo: 'special' });
  await years.pupil('Open', LEFT, { open: true });
  await years.pupil('Net', { leftOn: '2024-12-20' });
  await years.pupil('Stil');
  years.at(TODAY);
  await years.pupil('Nieuw');
  expect(await years.those('over')).toEqual(['Weg']);
  expect(await years.those('open')).toEqual(['Open']);
  expect(await years.those('soon')).toEqual(['Net']);
  expect(await years.those('unknown')).toEqual(['Stil']);
  expect((await years.those('kept')).toSorted()).toEqual(['Nieuw', 'Verwezen']);
  const { next, years: terms } = await years.look();
  expect([next.day, terms]).toEqual(['2027-02-01', { file: 2, special: 3, class: 2 }]);
});

it('sees an open case of a double', async () => {
  await years.pupil('Weg', LEFT);
  await years.pupil('Dubbel', { mergedInto: pupilIdOf('Weg') }, { open: true });
  years.at(TODAY);
  expect(await years.those('open')).toEqual(['Weg']);
});

it('holds a file until a day, also when it is merged meanwhile, and lets it go again', async () => {
  await years.pupil('Weg', LEFT);
  await years.pupil('Ander', LEFT);
  years.at(TODAY);
  expect(await years.holds('Weg', '2027-03-01')).toBe('written');
  expect([await years.those('over'), await years.those('held')]).toEqual([['Ander'], ['Weg']]);
  await years.becomes('Weg', { ...LEFT, mergedInto: pupilIdOf('Ander') });
  expect([await years.those('over'), await years.those('held')]).toEqual([[], ['Ander']]);
  await years.holds('Ander', null);
  expect(await years.those('over')).toEqual(['Ander']);
});

it('comes back when the hold is over', async () => {
  await years.pupil('Weg', LEFT);
  await years.at(TODAY).holds('Weg', '2027-01-31');
  expect(await years.at('2027-01-31T12:00:00+01:00').those('held')).toEqual(['Weg']);
  expect(await years.at('2027-02-01T12:00:00+01:00').those('over')).toEqual(['Weg']);
});

it('erases all that was asked when a second person agrees, holds and doubles too, and keeps a proof with numbers', async () => {
  await years.pupil('Weg', { ...LEFT, lastName: SECRET });
  await years.pupil('Dubbel', { lastName: SECRET, mergedInto: pupilIdOf('Weg') });
  await years.pupil('Ook', { ...LEFT, lastName: SECRET });
  await years.pupil('Blijft');
  await years.at('2026-07-20T09:00:00+02:00').holds('Ook', '2026-08-01');
  years.at(TODAY);
  expect(await years.asks()).toMatchObject({ number: 1, why: 'term', byTerm: true });
  expect([await years.those('over'), (await years.those('asked')).toSorted()]).toEqual([[], ['Ook', 'Weg']]);
  // Asked is not done.
  await erases();
  expect(await years.store.findPupils(key, {})).toHaveLength(4);
  expect(bytes()).toContain(SECRET);
  await years.agrees();
  await erases();
  expect(bytes().includes(SECRET)).toBe(false);
  expect(bytes().includes(HELD)).toBe(false);
  expect((await years.store.findPupils(key, {})).map(({ firstName }) => firstName)).toEqual(['Blijft']);
  expect(await requestNow()).toEqual({
    ...PROVEN,
    counts: { pupils: 3, cases: 3, messages: 0 },
    spared: { back: 0, open: 0, held: 0 },
  });
});

it('spares who came back, got an open case, was held, or became part of somebody else meanwhile, and says how many', async () => {
  for (const name of ['Weg', 'Terug', 'Nieuw', 'Later', 'Samen']) await years.pupil(name, LEFT);
  years.at(TODAY);
  await years.pupil('Hier');
  await years.asks();
  await years.becomes('Terug');
  await years.opens('opnieuw', pupilIdOf('Nieuw'));
  await years.holds('Later', '2027-05-01');
  await years.becomes('Samen', { ...LEFT, mergedInto: pupilIdOf('Hier') });
  await years.agrees();
  expect(await requestNow()).toMatchObject({
    state: 'erasing',
    pupils: ['Weg'],
    spared: { back: 2, open: 1, held: 1 },
  });
  await erases();
  const left = (await years.store.findPupils(key, {})).map(({ firstName }) => firstName).toSorted();
  expect(left).toEqual(['Hier', 'Later', 'Nieuw', 'Samen', 'Terug']);
  expect(await requestNow()).toMatchObject({
    state: 'done',
    counts: { pupils: 1 },
    spared: { back: 2, open: 1, held: 1 },
  });
});

it('erases nothing when nobody is left to go, and is over', async () => {
  await years.pupil('Terug', LEFT);
  await years.at(TODAY).asks();
  await years.becomes('Terug');
  await years.agrees();
  expect(await requestNow()).toMatchObject({ state: 'over', by: SECOND, spared: { back: 1, open: 0, held: 0 } });
  await erases();
  expect(await years.store.findPupils(key, {})).toHaveLength(1);
});

it('goes on for the others when one of them is erased for another reason meanwhile', async () => {
  await years.pupil('Weg', LEFT);
  await years.pupil('Gevraagd', LEFT);
  years.at(TODAY);
  const { pupils } = await years.asks();
  expect([...pupils].toSorted()).toEqual(['Gevraagd', 'Weg']);
  // Asked for by the parents already when the clean-up was asked.
  const { store } = years;
  const [kept] = await years.requests();
  await store.putSetting(key, 'avg/1', { ...kept?.request, pupils: ['Weg'] }, kept?.version ?? 0);
  await ask(store, key, {
    kind: 'verwijdering',
    why: 'parents',
    pupils: [pupilIdOf('Gevraagd')],
    by: ASKER,
    at: now(),
    seconds: [SECOND],
    activity: 'parents',
  });
  const [first] = await years.requests();
  await store.putSetting(key, 'avg/1', { ...first?.request, pupils: ['Weg', 'Gevraagd'] }, first?.version ?? 0);
  await years.agrees();
  await erases();
  expect((await years.requests()).map(({ request }) => request)).toEqual([
    expect.objectContaining({ number: 1, state: 'asked', pupils: ['Weg'] }),
    expect.objectContaining({ number: 2, state: 'done' }),
  ]);
});
