import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseIdOf, instantOf } from '../../../src/cases/identify';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { ask } from '../../../src/desk/erasure/requests';
import type { Store } from '../../../src/store/port';
import { COORDINATOR, filled, route, SCHOOL } from '../office';
import { ASKER, HELD, PROVEN, SECOND, Years } from './ground';

const { key } = SCHOOL;
const SECRET = 'Xqwzj';
const TODAY = '2026-11-02T09:00:00+01:00';

let folder: string;
let years: Years;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-class-cases-'));
  years = await Years.open(folder);
});
afterEach(async () => {
  await years.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = () => instantOf(years.office.moment);
const bytes = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('');
const erases = async (store: Store = years.store) => {
  await goOnErasing(store, key, now());
  years.office.moment = new Date(years.office.moment.getTime() + 11 * 60_000);
  await goOnErasing(store, key, now());
};
const requestNow = async () => (await years.requests()).at(-1)?.request;
const classes = async () => (await years.store.summaries(key, {})).map(({ className }) => className).toSorted();

/** Handed in, discussed and closed, with a text in all of it. */
async function closed(name: string, className: string, text = 'Onrust'): Promise<void> {
  await years.aboutClass(name, className, text);
  await years.does(name, { kind: 'submit' });
  const record = { ...filled(route('pm1').record.fields, years.office.today) };
  const said = Object.fromEntries(Object.keys(record).map((id) => [id, { kind: 'text', text } as const]));
  await years.does(name, { kind: 'discuss', on: years.office.today, record: said, interventions: [] });
  await ends(name, text);
}

/** It is looked back on, as the example school ends it. */
const ends = (name: string, reason = 'Klaar') => {
  const outcome = route('pm1').outcomes.find(({ does }) => does === 'close');
  if (!outcome) throw new Error('It cannot be closed.');
  const on = years.office.today;
  return years.does(name, { kind: 'evaluate', on, answers: {}, carriedOut: {}, outcome: outcome.id, reason });
};

it('looks at each case about a class beside the pupils, and at none of a pupil', async () => {
  await years.pupil('Weg', { leftOn: '2024-07-12' });
  await closed('ended', '2A');
  await years.aboutClass('thrown', '2B');
  await years.does('thrown', { kind: 'discard' });
  await years.aboutClass('draft', '2C');
  await years.at('2024-12-20T09:00:00+01:00').aboutClass('nearly', '2D');
  await years.does('nearly', { kind: 'discard' });
  await years.at(TODAY).aboutClass('new', '2E');
  expect(await years.those('over')).toEqual(['Weg', '2A', '2B']);
  expect(await years.those('open')).toEqual(['2C']);
  expect(await years.those('soon')).toEqual(['2D']);
  expect(await years.those('kept')).toEqual(['2E']);
});

it('counts from the end of the case: what is put right later changes nothing, opened again it begins anew', async () => {
  await closed('ended', '2A');
  const before = (await years.store.summaries(key, {}))[0];
  years.at('2025-06-02T09:00:00+02:00');
  const answers = { 'vraag-klas': { kind: 'text', text: 'Rust?' } } as const;
  await years.does('ended', { kind: 'correct', answers, reason: 'Typefout' });
  const [after] = await years.store.summaries(key, {});
  expect([after?.endedAt, after?.endedAt === after?.changedAt]).toEqual([before?.endedAt, false]);
  expect(await years.at(TODAY).those('over')).toEqual(['2A']);
  await years.office.order(COORDINATOR, caseIdOf('case-ended'), { kind: 'reopen', reason: 'Toch weer' });
  expect((await years.store.summaries(key, {}))[0]).not.toHaveProperty('endedAt');
  expect(await years.those('kept')).toEqual(['2A']);
  await ends('ended');
  expect([await years.those('over'), await years.those('kept')]).toEqual([[], ['2A']]);
});

it('erases what may go when a second person agrees, spares the rest, and keeps a proof with numbers', async () => {
  for (const [name, of] of [
    ['goes', '2A'],
    ['held', '2B'],
    ['opened', '2C'],
  ] as const)
    await closed(name, of, name === 'goes' ? SECRET : 'Onrust');
  await years.aboutClass('stays', '2D');
  const gone = caseIdOf('case-goes');
  const { store } = years;
  await store.putSetting(key, `bespreking/${gone}`, { values: { on: SECRET } }, 0);
  await store.putSetting(key, `card-${gone}`, { place: { conversation: '19:ot', serviceUrl: 'x' }, message: 'm' }, 0);
  // Held for a while, and not any longer.
  await years.at('2026-07-20T09:00:00+02:00').holds('goes', '2026-08-01');
  years.at(TODAY);
  const { cases, pupils } = await years.asks();
  expect([cases?.length, pupils]).toEqual([3, []]);
  expect(await years.those('asked')).toEqual(['2A', '2B', '2C']);
  await years.holds('held', '2027-05-01');
  await years.office.order(COORDINATOR, caseIdOf('case-opened'), { kind: 'reopen', reason: 'Toch weer' });
  await erases();
  // Asked is not done.
  expect(bytes()).toContain(SECRET);
  await years.agrees();
  await erases();
  expect(await classes()).toEqual(['2B', '2C', '2D']);
  for (const text of [SECRET, '19:ot'])
    expect((await store.settingsUnder(key, '')).map(({ value }) => JSON.stringify(value)).join()).not.toContain(text);
  expect(bytes().includes(SECRET)).toBe(false);
  expect(await store.settingsUnder(key, `opruimen/${gone}`)).toEqual([]);
  expect(await store.read(key, gone)).toMatchObject({ events: [], erased: true });
  expect((await store.pendingOutbox(key)).filter(({ what }) => what.kind === 'erased')).toHaveLength(1);
  expect(bytes()).toContain(HELD);
  expect(await requestNow()).toEqual({
    ...PROVEN,
    counts: { pupils: 0, cases: 1, messages: 1 },
    spared: { back: 0, open: 1, held: 1 },
  });
});

it('erases nothing when none is left to go, and is over', async () => {
  await closed('opened', '2A');
  await years.at(TODAY).asks();
  await years.office.order(COORDINATOR, caseIdOf('case-opened'), { kind: 'reopen', reason: 'Toch weer' });
  await years.agrees();
  expect(await requestNow()).toMatchObject({ state: 'over', spared: { back: 0, open: 1, held: 0 } });
  await erases();
  expect(await classes()).toEqual(['2A']);
});

it('goes by itself when it is asked by itself, and is no more part of a clean-up that waits', async () => {
  await closed('one', '2A');
  await closed('two', '2B');
  await years.at(TODAY).asks();
  const asking = { kind: 'verwijdering', why: 'parents', pupils: [], by: ASKER, at: now(), seconds: [SECOND] } as const;
  const cases = [caseIdOf('case-one')];
  // It is asked already: that is the same request.
  expect(await ask(years.store, key, { ...asking, cases, activity: 'same' })).toMatchObject({ number: 1 });
  const [first] = await years.requests();
  const two = { ...first?.request, cases: ['case-two'] };
  await years.store.putSetting(key, 'avg/1', two, first?.version ?? 0);
  await ask(years.store, key, { ...asking, cases, activity: 'one' });
  const [again] = await years.requests();
  await years.store.putSetting(key, 'avg/1', { ...two, cases: ['case-two', 'case-one'] }, again?.version ?? 0);
  await years.agrees();
  await erases();
  expect(await classes()).toEqual(['2B']);
  expect((await years.requests()).map(({ request }) => request)).toEqual([
    expect.objectContaining({ number: 1, state: 'asked', cases: ['case-two'] }),
    expect.objectContaining({ number: 2, state: 'done', counts: { pupils: 0, cases: 1, messages: 0 } }),
  ]);
});

it('is erased wherever a process is killed, and the one beside it stays', async () => {
  await closed('goes', '2A', SECRET);
  await years.aboutClass('stays', '2B');
  const kept = await years.store.read(key, caseIdOf('case-stays'));
  await years.at(TODAY).asks();
  await years.agrees();
  for (let killedAt = 0; ; killedAt++) {
    let writes = 0;
    const deadly = (['write', 'putSetting', 'erase'] as const).map((name) => {
      const value = (...args: never[]) => {
        if (writes++ === killedAt) throw new Error('killed');
        return Reflect.apply(years.store[name], years.store, args);
      };
      return [name, { value }] as const;
    });
    const dying: Store = Object.create(years.store, Object.fromEntries(deadly));
    const died = await erases(dying).then(
      () => false,
      () => true,
    );
    if (!died && (await requestNow())?.state === 'done') break;
    expect(killedAt).toBeLessThan(60);
  }
  expect(bytes().includes(SECRET)).toBe(false);
  expect(await requestNow()).toMatchObject({ counts: { pupils: 0, cases: 1 } });
  expect(await years.store.read(key, caseIdOf('case-stays'))).toEqual(kept);
});
