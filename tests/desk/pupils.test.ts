import { caseIdOf, pupilIdOf } from '../../src/cases/identify';
import type { PupilId } from '../../src/cases/ids';
import type { PupilCommand } from '../../src/cases/pupils/change';
import { pupilHistory } from '../../src/desk/pupil-history';
import { casesOf, knownPupils, pupilOf, sameAs } from '../../src/desk/pupil-reads';
import type { PupilOrder, PupilResult } from '../../src/desk/pupils';
import type { Pupil, Write } from '../../src/store/port';
import { COORDINATOR, filled, MENTOR, Office, OTHER_MENTOR, PUPIL, route, SCHOOL } from './office';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

const [A, B, C] = [pupilIdOf('a'), pupilIdOf('b'), pupilIdOf('c')];
let activities = 0;

const change = (command: PupilCommand, more: Partial<PupilOrder> = {}): Promise<PupilResult> =>
  office.desk.changePupils({ school: SCHOOL, by: COORDINATOR, activity: `pupil-${++activities}`, command, ...more });
const merge = (double: PupilId, keep: PupilId, more: Partial<PupilOrder> = {}) =>
  change({ kind: 'merge', double, keep, reason: 'Zelfde leerling' }, more);

/** A PM2 about this pupil, handed in. */
async function handedIn(name: string, about: PupilId, by = MENTOR, more: Partial<Pupil> = {}) {
  const id = caseIdOf(name);
  const known = await office.store.pupil(SCHOOL.key, about);
  const pupils = known ? {} : { pupils: [{ ...PUPIL, id: about, ...more }] };
  const { id: pm2, pages } = route('pm2');
  await office.order(by, id, { kind: 'start', id, route: pm2, subject: { kind: 'pupil', pupil: about } }, pupils);
  for (const [page, { fields }] of pages.entries())
    await office.order(by, id, { kind: 'fill', page, answers: filled(fields, office.today) });
  await office.order(by, id, { kind: 'submit' });
  return id;
}

const kept = async (id: PupilId) => {
  const pupil = await office.store.pupil(SCHOOL.key, id);
  if (!pupil) throw new Error('No such pupil.');
  return pupil;
};

describe('merging', () => {
  it('keeps who, when and why beside both, and asks for their cards to be written anew, in one write', async () => {
    await handedIn('1', A);
    await handedIn('2', B, OTHER_MENTOR, { className: '3C' });
    expect(await merge(A, B)).toMatchObject({ kind: 'done' });
    const history = await pupilHistory(office.store, SCHOOL.key, await kept(A));
    expect(history).toMatchObject([
      { kind: 'merged', into: B, by: COORDINATOR.id, at: office.desk.clock().now, reason: 'Zelfde leerling' },
    ]);
    expect(await pupilHistory(office.store, SCHOOL.key, await kept(B))).toMatchObject([{ kind: 'joined', double: A }]);
    expect((await pupilOf(office.store, SCHOOL.key, A))?.id).toBe(B);
    const outbox = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ what }) => what.kind === 'pupil');
    expect(outbox).toMatchObject([{ what: { pupil: B } }]);
    expect(JSON.stringify(outbox)).not.toContain(PUPIL.lastName);
  });

  it('is carried out once when Teams repeats it, and changes nothing when pressed again', async () => {
    await handedIn('1', A);
    await handedIn('2', B);
    await merge(A, B, { activity: 'same' });
    const before = [await kept(A), await kept(B)];
    expect(await merge(A, B, { activity: 'same' })).toEqual({ kind: 'repeat' });
    expect(await merge(A, B)).toEqual({ kind: 'done', changed: [] });
    expect([await kept(A), await kept(B)]).toEqual(before);
  });

  it('by two at once, across each other, leaves one pupil and no circle', async () => {
    await handedIn('1', A);
    await handedIn('2', B);
    await handedIn('3', C);
    const results = await Promise.all([merge(A, B), merge(B, C), merge(C, A)]);
    const done = results.filter(({ kind }) => kind === 'done').length;
    expect(done).toBeGreaterThan(0);
    expect(results.every(({ kind }) => kind === 'done' || kind === 'refused')).toBe(true);
    const roots = await Promise.all([A, B, C].map((id) => pupilOf(office.store, SCHOOL.key, id)));
    for (const root of roots) expect(root?.mergedInto).toBeUndefined();
    expect(new Set(roots.map((root) => root?.id)).size).toBe(3 - done);
  });

  it('by two at once, where each read before the other wrote, lets one win', async () => {
    await handedIn('1', A);
    await handedIn('2', B);
    await handedIn('3', C);
    const { store } = office;
    const write = store.write.bind(store);
    let first = true;
    const spy = jest.spyOn(store, 'write').mockImplementation(async (school, one) => {
      if (!first) return write(school, one);
      first = false;
      await merge(B, C);
      return write(school, one);
    });
    const result = await merge(A, B);
    spy.mockRestore();
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason: 'stale' } });
    expect((await kept(A)).mergedInto).toBeUndefined();
    expect((await kept(B)).mergedInto).toBe(C);
  });

  it('from a card of before a change is refused, and the change stands', async () => {
    await handedIn('1', A);
    await handedIn('2', B);
    const expected = new Map([[A, (await kept(A)).version]]);
    await change({ kind: 'correct', pupil: A, typed: { className: '4A' }, reason: 'Nieuw jaar' });
    expect(await merge(A, B, { expected })).toMatchObject({ kind: 'refused', refusal: { reason: 'stale' } });
    expect((await kept(A)).mergedInto).toBeUndefined();
  });

  it('a pupil with more than a hundred cases is one small write, and all follow', async () => {
    await handedIn('1', A);
    await handedIn('2', B, MENTOR, { firstName: 'Ander' });
    const { events } = await office.store.read(SCHOOL.key, caseIdOf('1'));
    const [summary] = await office.store.summaries(SCHOOL.key, { pupil: A });
    if (!summary) throw new Error('No summary.');
    for (let number = 3; number <= 122; number++) {
      const caseId = caseIdOf(String(number));
      const started = events.map((event) => (event.kind === 'started' ? { ...event, id: caseId } : event));
      const append = started.map((event) => (event.kind === 'submitted' ? { ...event, number } : event));
      const write: Write = {
        streams: [{ caseId, expected: 0, append }],
        summaries: [{ ...summary, caseId, number, version: append.length }],
        number: { given: number, caseId },
      };
      expect(await office.store.write(SCHOOL.key, write)).toEqual({ kind: 'written' });
    }
    const spy = jest.spyOn(office.store, 'write');
    expect(await merge(A, B)).toMatchObject({ kind: 'done' });
    const [call] = spy.mock.calls;
    expect([call?.[1].streams.length, call?.[1].pupils?.length, call?.[1].outbox?.length]).toEqual([0, 2, 1]);
    spy.mockRestore();
    expect(await casesOf(office.store, SCHOOL.key, B)).toHaveLength(122);
    const [known, ...others] = await knownPupils(office.store, SCHOOL.key);
    expect([known?.pupil.id, known?.cases.length, others]).toEqual([B, 122, []]);
  });
});

describe('a case of a double', () => {
  it('is listed under how the pupil is called today', async () => {
    await handedIn('1', A, MENTOR, { firstName: 'Foutje', className: '2A' });
    await handedIn('2', B, OTHER_MENTOR);
    await merge(A, B);
    await office.order(COORDINATOR, caseIdOf('1'), { kind: 'accept' });
    expect(await office.store.summaries(SCHOOL.key, { pupil: A })).toMatchObject([
      { className: '3B', initials: 'R.A.' },
    ]);
    expect((await sameAs(office.store, SCHOOL.key, A)).map(({ id }) => id).sort()).toEqual([A, B]);
  });

  it('is where it was once the two are separated again', async () => {
    await handedIn('1', A, MENTOR, { number: '77' });
    await handedIn('2', B);
    const before = await kept(B);
    await merge(A, B);
    expect((await kept(B)).number).toBe('77');
    expect(await change({ kind: 'separate', double: A, reason: 'Tweeling' })).toMatchObject({ kind: 'done' });
    expect(await kept(B)).toEqual({ ...before, version: before.version + 2 });
    expect((await pupilOf(office.store, SCHOOL.key, A))?.id).toBe(A);
    expect(await casesOf(office.store, SCHOOL.key, A)).toMatchObject([{ caseId: '1' }]);
    const history = await pupilHistory(office.store, SCHOOL.key, await kept(A));
    expect(history.map(({ kind }) => kind)).toEqual(['merged', 'separated']);
  });
});

describe('a draft', () => {
  const draft = caseIdOf('draft');
  const typed = (firstName: string): PupilCommand => ({ kind: 'correct', pupil: A, typed: { firstName }, draft });

  beforeEach(async () => {
    const { id } = route('pm2');
    const start = { kind: 'start', id: draft, route: id, subject: { kind: 'pupil', pupil: A } } as const;
    await office.order(MENTOR, draft, start, { pupils: [{ ...PUPIL, id: A }] });
  });

  it('is put right by its mentor and nobody else, and no card is told', async () => {
    expect(await change(typed('Beter'), { by: MENTOR })).toMatchObject({ kind: 'done' });
    for (const by of [OTHER_MENTOR, COORDINATOR])
      expect(await change(typed('Anders'), { by })).toMatchObject({
        kind: 'refused',
        refusal: { reason: 'not-found' },
      });
    expect(await kept(A)).toMatchObject({ firstName: 'Beter' });
    expect(await office.store.pendingOutbox(SCHOOL.key)).toEqual([]);
    expect(await pupilHistory(office.store, SCHOOL.key, await kept(A))).toMatchObject([
      { kind: 'corrected', by: MENTOR.id, from: { firstName: PUPIL.firstName }, to: { firstName: 'Beter' } },
    ]);
  });

  it('that is handed in at that moment is no longer the mentor’s to change', async () => {
    for (const [page, { fields }] of route('pm2').pages.entries())
      await office.order(MENTOR, draft, { kind: 'fill', page, answers: filled(fields, office.today) });
    const { store } = office;
    const write = store.write.bind(store);
    const spy = jest.spyOn(store, 'write').mockImplementationOnce(async (school, one) => {
      await office.order(MENTOR, draft, { kind: 'submit' });
      return write(school, one);
    });
    const result = await change(typed('Te laat'), { by: MENTOR });
    spy.mockRestore();
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason: 'not-found' } });
    expect(await kept(A)).toMatchObject({ firstName: PUPIL.firstName });
  });
});
